import { makeStyles, tokens } from '@fluentui/react-components';
import { Disclosure } from '../parts/Disclosure';
import { useAnswer } from '../state/use-answer';
import { figure } from '../text/figures';
import { useLanguage, useText } from '../text/language';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

/** Which tables of the workbook were held against each other, how that went, and which could not be. */
export function PairLines() {
  const { result: text } = useText();
  return (
    <Disclosure summary={text.pairs}>
      <Pairs />
    </Disclosure>
  );
}

/** Asked for when it is opened: comparing is dear, and the findings do not wait for it. */
function Pairs() {
  const styles = useStyles();
  const { result: text, loading } = useText();
  const language = useLanguage();
  const { reply } = useAnswer('pairs', null);
  if (!reply) return <p>{loading}</p>;
  if (reply.length === 0) return <p>{text.noPairs}</p>;
  return (
    <ul className={styles.list}>
      {reply.map((pair) => (
        <li key={`${pair.relation} ${pair.here} ${pair.there}`}>
          <strong>{text.pair(pair.here, pair.there)}</strong>:{' '}
          {pair.why
            ? pair.why[language]
            : [
                text.pairMatched(pair.matched, pair.onlyHere, pair.onlyThere),
                ...(pair.paguDiffering === null ? [] : [text.pairPagu(pair.paguDiffering)]),
                ...(pair.totals
                  ? [text.pairTotals(figure(pair.totals.here), figure(pair.totals.there))]
                  : []),
              ].join(' ')}
        </li>
      ))}
    </ul>
  );
}
