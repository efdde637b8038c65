import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { ListedFinding } from '../state/finding-groups';
import { useSpelled } from '../state/pane-context';
import { findingElementId } from '../state/use-finding-walk';
import { useLanguage, useText } from '../text/language';
import { differingTexts } from './figures-of';
import { useFindingStyles } from './finding-styles';

interface FindingRowProps {
  readonly finding: ListedFinding;
  readonly current: boolean;
  readonly open: boolean;
  /** Findings of several sheets stand in one list. */
  readonly inSheet: boolean;
  readonly onPress: (finding: ListedFinding) => void;
}

/** Two lines: where, and what stands there against what should; then as much of the sentence as there is room for. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { finding, current, open, inSheet, onPress } = props;
  const styles = useFindingStyles();
  const language = useLanguage();
  const { address, sentence } = useSpelled();
  const { finding: text } = useText();
  const differing = differingTexts(finding, text.empty);
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
      <span className={styles.cell}>{address(finding.cell)}</span>
      {inSheet && <span className={styles.sheet}>{finding.sheet}</span>}
      {differing && (
        <span className={styles.figures}>
          {differing.stated} → {differing.computed}
        </span>
      )}
      {!open && (
        <span className={mergeClasses(styles.says, differing === null && !inSheet && styles.saysAll)}>
          {sentence(finding.message[language], finding.cell)}
        </span>
      )}
    </button>
  );
});
