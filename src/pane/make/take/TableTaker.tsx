import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { ProblemBar } from '../../parts/ProblemBar';
import { useLanguage } from '../../text/language';
import { useTakeText } from '../../text/take-text';
import { TakenTables } from './TakenTables';
import { useTableTaking } from './use-table-taking';

const useStyles = makeStyles({
  what: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const KINDS = '.pdf,.docx,.xls,.xlsb,.ods,.htm,.html,.csv,.tsv';

/** New sheets from the tables of a file that is no workbook of Excel's: what is in it is told before anything is made. */
export function TableTaker() {
  const styles = useStyles();
  const text = useTakeText();
  const language = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  const table = useTableTaking();
  const { taking } = table;
  return (
    <>
      <p className={styles.what}>{text.what}</p>
      <input
        ref={field}
        type="file"
        hidden
        accept={KINDS}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void table.read(file);
          // So that the same file can be chosen again.
          target.value = '';
        }}
      />
      <div className={styles.buttons}>
        <Button
          appearance={taking.is === 'taken' ? 'secondary' : 'primary'}
          disabled={taking.is === 'reading' || table.working}
          onClick={() => field.current?.click()}
        >
          {taking.is === 'nothing' ? text.choose : text.another}
        </Button>
        {taking.is === 'reading' && <Button onClick={table.stop}>{text.stop}</Button>}
      </div>
      <div role="status">
        {taking.is === 'reading' && (
          <Spinner
            size="tiny"
            labelPosition="after"
            label={text.reading(taking.name, taking.done, taking.of)}
          />
        )}
      </div>
      {taking.is === 'refused' && <ProblemBar>{taking.why?.[language] ?? text.unknown}</ProblemBar>}
      {taking.is === 'taken' && <TakenTables taking={taking} table={table} />}
    </>
  );
}
