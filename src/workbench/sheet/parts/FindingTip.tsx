import { makeStyles, tokens } from '@fluentui/react-components';
import { SeverityMark } from '../../../pane/parts/SeverityMark';
import { useLanguage } from '../../../pane/text/language';
import { useSheetText } from '../../text/sheet-text';
import type { PlacedFinding } from '../model/finding-index';

const WIDTH = 340;
const MOST = 4;

const useStyles = makeStyles({
  tip: {
    position: 'fixed',
    zIndex: 20,
    boxSizing: 'border-box',
    maxWidth: `min(${String(WIDTH)}px, 92vw)`,
    maxHeight: '50vh',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  finding: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS, margin: 0 },
});

interface FindingTipProps {
  readonly findings: readonly PlacedFinding[];
  /** The cell it belongs to, on the screen. */
  readonly beside: DOMRect;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** What is wrong with the cell under the pointer, in whole sentences. */
export function FindingTip({ findings, beside, onEnter, onLeave }: FindingTipProps) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useSheetText();
  const below = beside.bottom < window.innerHeight * 0.6;
  return (
    <div
      role="tooltip"
      className={styles.tip}
      style={{
        left: `${String(Math.max(4, Math.min(beside.left, window.innerWidth - WIDTH - 8)))}px`,
        ...(below
          ? { top: `${String(beside.bottom + 2)}px` }
          : { bottom: `${String(window.innerHeight - beside.top + 2)}px` }),
      }}
      onMouseEnter={onEnter}
      onMouseLeave={onLeave}
    >
      {findings.slice(0, MOST).map(({ finding }, at) => (
        <p key={at} className={styles.finding}>
          <SeverityMark severity={finding.severity} />
          <span>{`${text.severity[finding.severity]}: ${finding.message[language]}`}</span>
        </p>
      ))}
      {findings.length > MOST && (
        <p className={styles.finding}>{text.moreFindings(findings.length - MOST)}</p>
      )}
    </div>
  );
}
