import { mergeClasses } from '@fluentui/react-components';
import type { Severity } from '../../../core/rules/finding';
import { useSheetText } from '../../text/sheet-text';
import type { PlacedFinding } from '../model/finding-index';
import { useGridStyles } from '../sheet-styles';

/** The shapes of the pane, cut into the corner of a cell: full, three-cornered, hollow. */
const SHAPES: Readonly<Record<Severity, React.ReactNode>> = {
  galat: <path d="M0 0H11V11A11 11 0 0 1 0 0Z" fill="currentColor" />,
  peringatan: <path d="M1 0H11V10Z" fill="currentColor" />,
  catatan: <circle cx="6.5" cy="4.5" r="3" fill="#fff" stroke="currentColor" strokeWidth="2" />,
};

/** The mark of a cell with findings: shape and colour of the worst, and the words for those who do not see it. */
export function FindingCorner({ findings }: { readonly findings: readonly PlacedFinding[] }) {
  const styles = useGridStyles();
  const text = useSheetText();
  const worst = findings[0]?.finding.severity;
  if (worst === undefined) return null;
  return (
    <>
      <svg
        className={mergeClasses(styles.mark, styles[worst])}
        viewBox="0 0 11 11"
        aria-hidden="true"
        data-mark={worst}
      >
        {SHAPES[worst]}
      </svg>
      <span
        className={styles.unseen}
      >{`, ${text.severity[worst]}: ${text.findingsHere(findings.length)}`}</span>
    </>
  );
}
