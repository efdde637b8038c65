import { Button, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { cellAddress } from '../../../core/grid/a1';
import { importSummary, type SummaryPart } from '../../../hosts/import/import-summary';
import type { ImportedSheet } from '../../../hosts/import/imported-book';
import { MakerBars } from '../../parts/MakerBars';
import { usePane } from '../../state/pane-context';
import { useStore } from '../../state/store';
import { useLanguage } from '../../text/language';
import { useMakeText } from '../../text/make-text';
import { useTakeText } from '../../text/take-text';
import type { TableTaking, Taking } from './use-table-taking';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  tables: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface TakenTablesProps {
  readonly taking: Taking & { is: 'taken' };
  readonly table: TableTaking;
}

/** What was found in the file and what is doubted of it; a tick for each table; then the button that makes the sheets. */
export function TakenTables({ taking, table }: TakenTablesProps) {
  const { name, book } = taking;
  const styles = useStyles();
  const text = useTakeText();
  const { working: workingText } = useMakeText();
  const { sheets } = useStore(usePane().checker);
  // Those that were taken back since are offered again.
  const made = new Map([...taking.made].filter(([, sheet]) => sheets.some((one) => one.name === sheet)));
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const chosen = book.sheets.flatMap((_, nth) => (left.has(nth) ? [] : [nth]));
  const sheetOf = (wished: string): string | undefined =>
    made.get(book.sheets.findIndex(({ grid }) => grid.sheet === wished));
  return (
    <>
      <h2 className={styles.title}>{text.taken(name)}</h2>
      <ul className={styles.list}>
        {importSummary(book).map((part, at) => (
          <li key={`${part.code}-${String(at)}`}>
            <SummaryLine part={part} sheetOf={sheetOf} />
          </li>
        ))}
      </ul>
      {made.size === 0 && (
        <>
          <ul className={styles.tables}>
            {book.sheets.map((sheet, nth) => (
              <li key={sheet.grid.sheet}>
                <Checkbox
                  checked={!left.has(nth)}
                  label={<TableLabel sheet={sheet} />}
                  onChange={(_, { checked }) => {
                    const next = new Set(left);
                    if (checked === true) next.delete(nth);
                    else next.add(nth);
                    setLeft(next);
                  }}
                />
              </li>
            ))}
          </ul>
          {chosen.length === 0 && <p>{text.none}</p>}
          <div>
            <Button
              appearance="primary"
              disabled={chosen.length === 0 || table.working}
              onClick={() => void table.make(chosen)}
            >
              {table.working ? workingText : text.make(chosen.length)}
            </Button>
          </div>
        </>
      )}
      <MakerBars maker={table} />
      <div role="status">{made.size > 0 && text.made([...made.values()])}</div>
    </>
  );
}

/** Name, size and title of one table. */
function TableLabel({ sheet: { grid, titleRows } }: { readonly sheet: ImportedSheet }) {
  const styles = useStyles();
  const text = useTakeText();
  const columns = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  const title = grid.values
    .slice(0, titleRows)
    .map(([line]) => (typeof line === 'string' ? line : ''))
    .join(' ');
  return (
    <>
      {grid.sheet}
      <span className={styles.quiet}>{text.size(grid.values.length - titleRows, columns)}</span>
      {title !== '' && <span className={styles.quiet}>{title.slice(0, 120)}</span>}
    </>
  );
}

interface SummaryLineProps {
  readonly part: SummaryPart;
  /** The sheet that was made of a table, by the name the table had. */
  readonly sheetOf: (name: string) => string | undefined;
}

/** A cell is gone to once its sheet is there. */
function SummaryLine({ part: { message, place }, sheetOf }: SummaryLineProps) {
  const language = useLanguage();
  const { host } = usePane();
  const sheet = place && 'sheet' in place ? sheetOf(place.sheet) : undefined;
  const words = message[language];
  if (!place || !('sheet' in place) || sheet === undefined) return words;
  return (
    <Link as="button" onClick={() => void host.reveal(sheet, cellAddress(place.row, place.column))}>
      {words}
    </Link>
  );
}
