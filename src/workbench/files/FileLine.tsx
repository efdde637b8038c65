import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { figure } from '../../core/language/figures';
import { StateMark } from '../../pane/parts/StateMark';
import { useLanguage } from '../../pane/text/language';
import { readinessRule, readinessWords } from '../../report/state/readiness';
import { verdictOf } from '../../report/state/verdict';
import { REQUIRED_TABLES } from '../../report/summary/required-tables';
import { useWorkbench } from '../state/workbench-context';
import { useWorkbenchText } from '../text/workbench-text';
import { cellsOf, type FileRow } from './file-rows';
import type { StatusDesk } from './file-statuses';
import { KindCell } from './KindCell';
import type { Round } from '../../report/rounds/second-round';
import { RoundCell } from './RoundCell';
import { useMatrixStyles } from './matrix-styles';
import { StatusCell } from './StatusCell';
import { useOpenTable } from './use-open-table';

const useStyles = makeStyles({
  // Of a long name the end gives way, so that the file is still told from its neighbours.
  both: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'baseline', minWidth: 0 },
  name: {
    color: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: 'inherit',
    textAlign: 'left',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  file: {
    flexShrink: 0,
    maxWidth: '45%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  wide: { maxWidth: '520px', overflow: 'hidden', textOverflow: 'ellipsis' },
  remove: { minWidth: '24px', height: '24px', padding: 0 },
});

const NOTHING: Round = { fixed: [], still: [], fresh: [] };

/** Tables of the five and all others, errors, warnings, pagu. */
const WIDE = REQUIRED_TABLES.length + 4;

interface FileLineProps {
  readonly file: FileRow;
  readonly running: boolean;
  readonly statuses: StatusDesk;
}

/** One file: whose it is, what is known of it, and a way to each of its tables. */
export function FileLine({
  file: { id, name, agency, region, state, readiness, status, rounds, checked },
  running,
  statuses,
}: FileLineProps) {
  const styles = useStyles();
  const matrix = useMatrixStyles();
  const { matrix: text } = useWorkbenchText();
  const { library } = useWorkbench();
  const language = useLanguage();
  const openTable = useOpenTable();
  const open = (place: number | null): void => {
    void openTable(id, (place === null ? null : checked?.summary.file.tables[place]) ?? null);
  };
  return (
    <tr>
      <td className={matrix.cell}>
        <StateMark state={state} />
      </td>
      <th scope="row" className={mergeClasses(matrix.cell, matrix.first)} title={agency ?? name}>
        <span className={styles.both}>
          <Link
            as="button"
            className={styles.name}
            title={text.openFile(name)}
            onClick={() => {
              open(null);
            }}
          >
            {agency ?? <span className={matrix.quiet}>{text.noAgency}</span>}
          </Link>
          <span className={styles.file}>{name}</span>
        </span>
      </th>
      <td className={mergeClasses(matrix.cell, matrix.clipped)} title={region ?? undefined}>
        {region ?? <span className={matrix.quiet}>–</span>}
      </td>
      <td className={matrix.cell} title={readinessRule[language]}>
        {checked ? readinessWords[language][readiness] : <span className={matrix.quiet}>–</span>}
      </td>
      {!checked ? (
        <td colSpan={WIDE} className={mergeClasses(matrix.cell, matrix.quiet)}>
          {running ? text.running : text.waiting}
        </td>
      ) : checked.summary.file.tables.length === 0 ? (
        <WhyNoTable file={checked.summary.file} onOpen={() => open(null)} />
      ) : (
        <>
          {cellsOf(checked.row).map((cell, at) => (
            <td key={at} className={matrix.cell} style={{ padding: 0 }}>
              {rounds ? (
                <RoundCell
                  kind={REQUIRED_TABLES[at]?.kind ?? text.others}
                  round={rounds[at] ?? NOTHING}
                  onOpen={() => {
                    open(cell.places[0] ?? null);
                  }}
                />
              ) : (
                <KindCell kind={REQUIRED_TABLES[at]?.kind ?? text.others} cell={cell} onOpen={open} />
              )}
            </td>
          ))}
          <td className={mergeClasses(matrix.cell, matrix.figure)}>{figure(checked.row.counts.galat)}</td>
          <td className={mergeClasses(matrix.cell, matrix.figure)}>
            {figure(checked.row.counts.peringatan)}
          </td>
          <td className={mergeClasses(matrix.cell, matrix.figure)}>
            {checked.row.pagu === null ? '–' : figure(checked.row.pagu)}
          </td>
        </>
      )}
      <td className={matrix.cell} style={{ padding: 0 }}>
        <StatusCell file={name} value={status} desk={statuses} />
      </td>
      <td className={matrix.cell}>
        <Button
          appearance="subtle"
          size="small"
          className={styles.remove}
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

interface WhyNoTableProps {
  readonly file: NonNullable<FileRow['checked']>['summary']['file'];
  readonly onOpen: () => void;
}

/** A file with nothing to count: why, and what can be done about it. */
function WhyNoTable({ file, onOpen }: WhyNoTableProps) {
  const styles = useStyles();
  const matrix = useMatrixStyles();
  const language = useLanguage();
  const { matrix: text } = useWorkbenchText();
  const why = file.error ? file.error.message : verdictOf(file, language);
  return (
    <td colSpan={WIDE} className={mergeClasses(matrix.cell, styles.wide)} title={why}>
      {!file.error && (
        <>
          <Link as="button" onClick={onOpen}>
            {text.claim}
          </Link>{' '}
        </>
      )}
      {why}
    </td>
  );
}
