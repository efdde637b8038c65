import type { WordedFinding } from '../../core/rules/finding';
import { signed } from '../text/figures';
import { useText } from '../text/language';
import { comparedFigures, ruleFigure } from './figures-of';
import { useFindingStyles } from './finding-styles';

/** What stands there, what should, and by how much they differ. */
export function FindingFigures({ finding }: { readonly finding: WordedFinding }) {
  const styles = useFindingStyles();
  const { finding: text } = useText();
  const compared = comparedFigures(finding);
  if (!compared) return null;
  const lines = [
    [text.stated, ruleFigure(finding, compared.stated)],
    [text.computed, ruleFigure(finding, compared.computed)],
    [text.difference, signed(compared.stated - compared.computed)],
  ] as const;
  return (
    <dl className={styles.compared}>
      {lines.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt className={styles.muted}>{name}</dt>
          <dd className={styles.figure}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
