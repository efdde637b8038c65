import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { figure } from '../../core/language/figures';
import { REQUIRED_TABLES } from '../../report/summary/required-tables';
import { useText } from '../../pane/text/language';
import { useWorkbench } from '../state/workbench-context';
import { useWorkbenchText } from '../text/workbench-text';
import type { FileRow, FileSort } from './file-rows';
import { KindCell } from './KindCell';
import { useOpenTable } from './use-open-table';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', minWidth: '720px', width: '100%' },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'middle',
  },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  name: { textAlign: 'left', minWidth: 0, paddingLeft: 0, justifyContent: 'flex-start' },
  file: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground2 },
  sort: { minWidth: 0, padding: 0, fontWeight: tokens.fontWeightSemibold },
});

interface FilesTableProps {
  readonly rows: readonly FileRow[];
  readonly running: ReadonlySet<string>;
  readonly sort: { readonly by: FileSort; readonly down: boolean };
  readonly onSort: (by: FileSort) => void;
}

/** Agencies down, tables across, errors, warnings and pagu at the right. */
export function FilesTable({ rows, running, sort, onSort }: FilesTableProps) {
  const styles = useStyles();
  const { matrix: text, severity } = useFilesWords();
  const heading = (by: FileSort, name: string, figures = true) => (
    <th
      scope="col"
      className={mergeClasses(styles.cell, figures && styles.figure)}
      aria-sort={sort.by !== by ? 'none' : sort.down === (by !== 'agency') ? 'descending' : 'ascending'}
    >
      <Button
        appearance="transparent"
        size="small"
        className={styles.sort}
        title={text.sort(name)}
        onClick={() => {
          onSort(by);
        }}
      >
        {name}
        {sort.by === by ? (sort.down ? ' ▾' : ' ▴') : ''}
      </Button>
    </th>
  );
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heading('agency', text.agency, false)}
            {REQUIRED_TABLES.map(({ kind }) => (
              <th key={kind} scope="col" className={styles.cell}>
                {kind}
              </th>
            ))}
            <th scope="col" className={styles.cell}>
              {text.others}
            </th>
            {heading('galat', severity.galat)}
            {heading('peringatan', severity.peringatan)}
            {heading('pagu', text.pagu)}
            <td className={styles.cell} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <FileLine key={row.id} file={row} running={running.has(row.id)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useFilesWords() {
  const { matrix } = useWorkbenchText();
  const { severity } = useText();
  return { matrix, severity };
}

interface FileLineProps {
  readonly file: FileRow;
  readonly running: boolean;
}

function FileLine({ file: { id, name, agency, checked }, running }: FileLineProps) {
  const styles = useStyles();
  const { matrix: text } = useWorkbenchText();
  const { library } = useWorkbench();
  const openTable = useOpenTable();
  const error = checked?.summary.file.error;
  const columns = REQUIRED_TABLES.length + 4;
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <Button
          appearance="transparent"
          className={styles.name}
          title={text.openFile(name)}
          onClick={() => void openTable(id, null)}
        >
          <span>
            {agency ?? name}
            {agency !== null && <span className={styles.file}>{name}</span>}
          </span>
        </Button>
      </th>
      {!checked && (
        <td colSpan={columns} className={mergeClasses(styles.cell, styles.quiet)}>
          {running ? text.running : text.waiting}
        </td>
      )}
      {error && (
        <td colSpan={columns} className={styles.cell}>
          {text.unread}: {error.message}
        </td>
      )}
      {checked && !error && (
        <>
          {[...checked.row.required, checked.row.others].map((cell, at) => (
            <td key={at} className={styles.cell}>
              <KindCell
                kind={REQUIRED_TABLES[at]?.kind ?? text.others}
                cell={cell}
                onOpen={(place) => void openTable(id, checked.summary.file.tables[place] ?? null)}
              />
            </td>
          ))}
          <td className={mergeClasses(styles.cell, styles.figure)}>{figure(checked.row.counts.galat)}</td>
          <td className={mergeClasses(styles.cell, styles.figure)}>
            {figure(checked.row.counts.peringatan)}
          </td>
          <td className={mergeClasses(styles.cell, styles.figure)}>
            {checked.row.pagu === null ? '–' : figure(checked.row.pagu)}
          </td>
        </>
      )}
      <td className={styles.cell}>
        <Button
          appearance="subtle"
          size="small"
          aria-label={text.remove(name)}
          title={text.remove(name)}
          onClick={() => {
            library.remove(id);
          }}
        >
          ✕
        </Button>
      </td>
    </tr>
  );
}
