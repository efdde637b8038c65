import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Fate } from '../../core/templates/account';
import type { AccountGiven } from '../engine/workshop/questions';
import { Disclosure } from '../parts/Disclosure';
import { usePane, useSpelled } from '../state/pane-context';
import { useLanguage } from '../text/language';
import { useMakeText } from '../text/make-text';

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** What a person should look at comes first. */
const ORDER: readonly Fate[] = ['tersisa', 'dinormalkan', 'dihitung', 'bentuk', 'dibawa'];

interface AccountLinesProps {
  readonly account: AccountGiven;
  readonly sheet: string;
}

/** Every filled cell of the source by what becomes of it; a cell leads to its place. */
export function AccountLines({ account: { counts, entries }, sheet }: AccountLinesProps) {
  const styles = useStyles();
  const text = useMakeText();
  const language = useLanguage();
  const { host } = usePane();
  const { address } = useSpelled();
  const all = ORDER.reduce((sum, fate) => sum + counts[fate], 0);
  return (
    <section>
      <h3 className={styles.title}>{text.account(all)}</h3>
      {ORDER.filter((fate) => counts[fate] > 0).map((fate) => (
        <Disclosure key={fate} summary={text.fates[fate](counts[fate])}>
          <ul className={styles.list}>
            {entries[fate].map(({ cell, from, to, why }) => (
              <li key={cell}>
                <Link as="button" onClick={() => void host.reveal(sheet, cell)}>
                  {address(cell)}
                </Link>{' '}
                {from}
                {to !== null && to !== from && ` → ${to}`}
                {why && fate !== 'dihitung' && <span className={styles.muted}> · {why[language]}</span>}
              </li>
            ))}
          </ul>
          {counts[fate] > entries[fate].length && (
            <p>{text.moreCells(counts[fate] - entries[fate].length)}</p>
          )}
        </Disclosure>
      ))}
    </section>
  );
}
