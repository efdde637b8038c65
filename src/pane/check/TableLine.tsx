import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { kindName } from '../../core/layouts/kind-name';
import { isDoubtful } from '../../report/state/file-state';
import { Disclosure } from '../parts/Disclosure';
import type { PaneTable } from '../engine/pane-report';
import { SeverityMark } from '../parts/SeverityMark';
import { StateMark } from '../parts/StateMark';
import type { SeverityCounts } from '../state/finding-groups';
import { countOf } from '../text/figures';
import { useSpelled } from '../state/pane-context';
import { useLanguage, useText } from '../text/language';
import { TableEvidence } from './TableEvidence';

const TableCorrection = lazy(() =>
  import('./TableCorrection').then((module) => ({ default: module.TableCorrection })),
);

const NextYear = lazy(() => import('../make/NextYear').then((module) => ({ default: module.NextYear })));

/** Plans that go on into the next year. */
const PLANS: ReadonlySet<string> = new Set(['T-C.33']);

const useStyles = makeStyles({
  line: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  counts: { display: 'inline-flex', gap: tokens.spacingHorizontalXS },
  next: { marginLeft: '1em', fontSize: tokens.fontSizeBase200 },
  kind: { fontWeight: tokens.fontWeightSemibold },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 0 ${tokens.spacingVerticalM} 1em`,
  },
  correct: {
    alignSelf: 'start',
    border: 'none',
    padding: 0,
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    cursor: 'pointer',
    textDecorationLine: 'underline',
  },
});

interface TableLineProps {
  readonly table: PaneTable;
  readonly counts: SeverityCounts;
}

/** One line a table with what was found in it; opened it says why it was taken for that, and lets a person put it right. */
export function TableLine({ table, counts }: TableLineProps) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const { address } = useSpelled();
  const [correcting, setCorrecting] = useState(false);
  const [going, setGoing] = useState(false);
  return (
    <>
      <Disclosure
        summary={
          <span className={styles.line}>
            {table.sheet} · <span className={styles.kind}>{kindName(table.kind, language)}</span>
            {table.year !== null && ` · ${text.table.year(table.year)}`} · {address(table.range)}{' '}
            <span className={styles.counts}>
              {isDoubtful(table) && <StateMark state="diragukan" />}
              {counts.galat === 0 && counts.peringatan === 0 && <StateMark state="bersih" />}
              {(['galat', 'peringatan'] as const).map(
                (severity) =>
                  counts[severity] > 0 && (
                    <span key={severity} title={text.severityCount(severity, counts[severity])}>
                      <SeverityMark severity={severity} /> {countOf(counts[severity], language)}
                    </span>
                  ),
              )}
            </span>
          </span>
        }
      >
        <div className={styles.body}>
          <TableEvidence table={table} />
          {correcting ? (
            <Suspense fallback={text.loading}>
              <TableCorrection
                table={table}
                onDone={() => {
                  setCorrecting(false);
                }}
              />
            </Suspense>
          ) : (
            <button
              type="button"
              className={styles.correct}
              onClick={() => {
                setCorrecting(true);
              }}
            >
              {text.table.correct}
            </button>
          )}
        </div>
      </Disclosure>
      {PLANS.has(table.kind) && !going && (
        <Link
          as="button"
          className={styles.next}
          onClick={() => {
            setGoing(true);
          }}
        >
          {text.table.nextYear(table.year === null ? null : table.year + 1)}
        </Link>
      )}
      {going && (
        <Suspense fallback={text.loading}>
          <NextYear
            table={table}
            onClose={() => {
              setGoing(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
