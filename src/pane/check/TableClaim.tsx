import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { layoutOf } from '../../core/layouts';
import { kindName } from '../../core/layouts/kind-name';
import { TABLE_KINDS, type TableKind } from '../../core/layouts/layout';
import { Choice } from '../parts/Choice';
import { ProblemBar } from '../parts/ProblemBar';
import { usePane, useSettingsChange } from '../state/pane-context';
import { withTable } from '../state/settings-desk';
import { useLanguage, useText } from '../text/language';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  rows: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
  field: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  input: { minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const isRow = (typed: string): boolean => /^[1-9]\d{0,6}$/.test(typed.trim());

interface TableClaimProps {
  readonly sheet: string;
  /** What it comes nearest to, and the first row of it, 1-based. */
  readonly kind?: TableKind | undefined;
  readonly from?: number | undefined;
  readonly onCancel: () => void;
}

/** A person says that there is a table: of which kind, and in which rows its heading stands. */
export function TableClaim({ sheet, kind: nearest, from: firstRow, onCancel }: TableClaimProps) {
  const styles = useStyles();
  const { result: text, table: tableText, cancel } = useText();
  const language = useLanguage();
  const { checker } = usePane();
  const change = useSettingsChange();
  const [kind, setKind] = useState<TableKind>(nearest ?? 'T-C.33');
  const [from, setFrom] = useState(firstRow === undefined ? '' : String(firstRow));
  const [to, setTo] = useState('');
  const [said, setSaid] = useState<'nothing' | 'wrong' | 'unreadable'>('nothing');

  const save = async (): Promise<void> => {
    const rows = [Number(from), Number(to)] as const;
    if (!isRow(from) || !isRow(to) || rows[1] < rows[0]) {
      setSaid('wrong');
      return;
    }
    const at = `A${String(rows[0])}`;
    await change((settings) =>
      withTable(settings, sheet, at, { sheet, at, kind, headerRows: [rows[0], rows[1]] }),
    );
    if (checker.get().report?.tables.some((table) => table.sheet === sheet)) return;
    // What did not help is not kept.
    await change((settings) => withTable(settings, sheet, at, null));
    setSaid('unreadable');
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Choice
        label={tableText.kind}
        value={kind}
        entries={TABLE_KINDS.map((one) => ({
          value: one,
          label: `${kindName(one, language)} · ${layoutOf(one).titles[0] ?? ''}`,
        }))}
        onChange={(value) => {
          setKind(TABLE_KINDS.find((one) => one === value) ?? 'T-C.33');
        }}
      />
      <div className={styles.rows}>
        <Field className={styles.field} label={text.headingFrom}>
          <Input
            className={styles.input}
            value={from}
            inputMode="numeric"
            onChange={(_, { value }) => {
              setFrom(value);
              setSaid('nothing');
            }}
          />
        </Field>
        <Field className={styles.field} label={text.headingTo}>
          <Input
            className={styles.input}
            value={to}
            inputMode="numeric"
            onChange={(_, { value }) => {
              setTo(value);
              setSaid('nothing');
            }}
          />
        </Field>
      </div>
      {said !== 'nothing' && (
        <ProblemBar intent="warning">{said === 'wrong' ? text.headingWrong : text.notReadable}</ProblemBar>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {tableText.save}
        </Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </div>
    </form>
  );
}
