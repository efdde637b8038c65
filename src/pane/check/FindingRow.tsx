import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { ListedFinding } from '../state/finding-groups';
import { findingElementId } from '../state/use-finding-walk';
import { useLanguage } from '../text/language';
import { comparedFigures, ruleFigure } from './figures-of';
import { useFindingStyles } from './finding-styles';

interface FindingRowProps {
  readonly finding: ListedFinding;
  readonly current: boolean;
  readonly open: boolean;
  readonly onPress: (finding: ListedFinding) => void;
}

/** One line: where, and what stands there against what should. */
export const FindingRow = memo(function FindingRow({ finding, current, open, onPress }: FindingRowProps) {
  const styles = useFindingStyles();
  const language = useLanguage();
  const compared = comparedFigures(finding);
  return (
    <button
      type="button"
      id={findingElementId(finding.key)}
      className={mergeClasses(styles.row, current && styles.current)}
      aria-expanded={open}
      aria-current={current}
      onClick={() => {
        onPress(finding);
      }}
    >
      <span aria-hidden="true">{open ? '▾' : '▸'}</span>
      <span className={styles.cell}>{finding.cell}</span>
      {compared ? (
        <span className={styles.figures}>
          {ruleFigure(finding, compared.stated)} → {ruleFigure(finding, compared.computed)}
        </span>
      ) : (
        !open && <span className={styles.says}>{finding.message[language]}</span>
      )}
    </button>
  );
});
