import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { figure } from '../../core/language/figures';
import { useText } from '../../pane/text/language';
import { REQUIRED_TABLES } from '../../report/summary/required-tables';
import { useWorkbenchText } from '../text/workbench-text';
import type { FileRow, FileSort } from './file-rows';
import { totalsOf } from './file-rows';
import { FileLine } from './FileLine';
import type { StatusDesk } from './file-statuses';
import { useMatrixStyles } from './matrix-styles';

const useStyles = makeStyles({
  // Its own place scrolls, so that heading, totals and the first columns stay.
  // What is only said stands within it, else the page would be as wide as the table.
  scroll: { position: 'relative', flexGrow: 1, minHeight: '240px', overflow: 'auto' },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    minWidth: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sort: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    minHeight: '24px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface SortChoice {
  readonly by: FileSort;
  readonly down: boolean;
}

interface FilesTableProps {
  readonly rows: readonly FileRow[];
  readonly running: ReadonlySet<string>;
  readonly sort: SortChoice;
  readonly onSort: (by: FileSort) => void;
  readonly statuses: StatusDesk;
}

/** Agencies down, tables across, errors, warnings and pagu at the right, totals below. */
export function FilesTable({ rows, running, sort, onSort, statuses }: FilesTableProps) {
  const styles = useStyles();
  const matrix = useMatrixStyles();
  const { matrix: text } = useWorkbenchText();
  const { severity } = useText();
  const heading = (by: FileSort, name: string, className?: string) => (
    <th
      key={by}
      scope="col"
      className={mergeClasses(matrix.cell, matrix.head, className)}
      aria-sort={sort.by !== by ? 'none' : sort.down === isOfFigures(by) ? 'descending' : 'ascending'}
    >
      <button
        type="button"
        className={styles.sort}
        title={text.sort(name)}
        onClick={() => {
          onSort(by);
        }}
      >
        {name}
        {sort.by === by ? (sort.down ? ' ▾' : ' ▴') : ''}
      </button>
    </th>
  );
  const totals = totalsOf(rows);
  const total = (value: number) => (
    <td className={mergeClasses(matrix.cell, matrix.foot, matrix.figure)}>{figure(value)}</td>
  );
  return (
    // A place that scrolls must be reachable by the keyboard.
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={text.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heading('state', text.state)}
            {heading('agency', text.agency, mergeClasses(matrix.first, matrix.corner))}
            {heading('region', text.region)}
            {heading('readiness', text.readiness)}
            {REQUIRED_TABLES.map(({ kind }, at) => heading(at, kind))}
            {heading(REQUIRED_TABLES.length, text.others)}
            {heading('galat', capital(severity.galat), matrix.figure)}
            {heading('peringatan', capital(severity.peringatan), matrix.figure)}
            {heading('pagu', text.pagu, matrix.figure)}
            {heading('status', text.statusHead)}
            <td className={mergeClasses(matrix.cell, matrix.head)} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FileLine key={row.id} file={row} running={running.has(row.id)} statuses={statuses} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td className={mergeClasses(matrix.cell, matrix.foot)} />
            <th scope="row" className={mergeClasses(matrix.cell, matrix.foot, matrix.first, matrix.corner)}>
              {text.total(rows.length)}
            </th>
            <td className={mergeClasses(matrix.cell, matrix.foot)} colSpan={2} />
            {totals.cells.map(({ galat, peringatan }, at) => (
              <td key={at} className={mergeClasses(matrix.cell, matrix.foot)}>
                {text.totalOfTable(figure(galat), figure(peringatan))}
              </td>
            ))}
            {totals.cells.length === 0 && (
              <td className={mergeClasses(matrix.cell, matrix.foot)} colSpan={REQUIRED_TABLES.length + 1} />
            )}
            {total(totals.galat)}
            {total(totals.peringatan)}
            {total(totals.pagu)}
            <td className={mergeClasses(matrix.cell, matrix.foot)} colSpan={2} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function isOfFigures(by: FileSort): boolean {
  return by !== 'agency' && by !== 'region' && by !== 'readiness' && by !== 'status';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
