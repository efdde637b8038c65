import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { rangeAddress } from '../../core/grid/a1';
import type { PaneReport } from '../engine/pane-report';
import { StateMark } from '../parts/StateMark';
import { useSpelled } from '../state/pane-context';
import { useLanguage, useText } from '../text/language';

const TableClaim = lazy(() => import('./TableClaim').then((module) => ({ default: module.TableClaim })));

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorPaletteBerryBorderActive}`,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Part = PaneReport['unread'][number];

interface UnreadPartsProps {
  readonly parts: readonly Part[];
  readonly onGo: (place: { readonly sheet: string; readonly address: string }) => void;
}

/** Parts of the workbook that look like a table and were not read, each with what can be done about it. */
export function UnreadParts({ parts, onGo }: UnreadPartsProps) {
  return parts.map((part, at) => <UnreadPart key={at} part={part} onGo={onGo} />);
}

function UnreadPart({ part, onGo }: { readonly part: Part; readonly onGo: UnreadPartsProps['onGo'] }) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const { sentence: spelled } = useSpelled();
  const [claiming, setClaiming] = useState(false);
  const { sheet, range } = part;
  return (
    <div className={styles.part}>
      <p className={styles.sentence}>
        <StateMark state="belum-dikenali" /> {spelled(part.message[language])}
      </p>
      {range && claiming && (
        <Suspense fallback={text.loading}>
          <TableClaim
            sheet={sheet}
            kind={part.nearest?.kind}
            from={range.top + 1}
            onCancel={() => {
              setClaiming(false);
            }}
          />
        </Suspense>
      )}
      {range && !claiming && (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() => {
              onGo({ sheet, address: rangeAddress(range) });
            }}
          >
            {text.finding.toCell}
          </Button>
          <Button
            size="small"
            onClick={() => {
              setClaiming(true);
            }}
          >
            {text.result.thisIs}
          </Button>
        </div>
      )}
    </div>
  );
}
