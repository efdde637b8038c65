import { makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../../pane/text/language';
import { compareWords } from '../../report/compare/compare-words';
import type { PublicComparison } from '../../report/compare/comparison-schema';
import { figureText, signedFigure } from '../../report/summary/figure-text';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse' },
  head: {
    padding: `2px ${tokens.spacingHorizontalM} 2px 0`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
  },
  figure: {
    padding: `2px 0 2px ${tokens.spacingHorizontalM}`,
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
});

/** What the rows of each side add up to, and by how much they differ; on a narrow page it scrolls, also by keyboard. */
export function ComparisonTotals({ totals }: Pick<PublicComparison, 'totals'>) {
  const styles = useStyles();
  const word = compareWords[useLanguage()];
  return (
    <div className={styles.scroll} role="region" aria-label={word.totals} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {word.totals}
            </th>
            {[word.sides.kiri, word.sides.kanan, word.difference].map((name) => (
              <th key={name} scope="col" className={styles.figure}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {totals.map(({ column, left, right, difference }) => (
            <tr key={column}>
              <th scope="row" className={styles.head}>
                {column}
              </th>
              <td className={styles.figure}>{figureText(left)}</td>
              <td className={styles.figure}>{figureText(right)}</td>
              <td className={styles.figure}>{signedFigure(difference)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
