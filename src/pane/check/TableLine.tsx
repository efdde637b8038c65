import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { Disclosure } from '../parts/Disclosure';
import type { PaneTable } from '../engine/pane-report';
import { useText } from '../text/language';
import { TableEvidence } from './TableEvidence';

const TableCorrection = lazy(() =>
  import('./TableCorrection').then((module) => ({ default: module.TableCorrection })),
);

const useStyles = makeStyles({
  line: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
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

/** One line a table; opened it says why it was taken for that, and lets a person put it right. */
export function TableLine({ table }: { readonly table: PaneTable }) {
  const styles = useStyles();
  const text = useText();
  const [correcting, setCorrecting] = useState(false);
  return (
    <Disclosure
      summary={
        <span className={styles.line}>
          {table.sheet} · <span className={styles.kind}>{table.kind}</span>
          {table.year !== null && ` · ${text.table.year(table.year)}`} · {table.range}
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
  );
}
