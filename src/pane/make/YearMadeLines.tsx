import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/store';
import { useLanguage } from '../text/language';
import { useMakeText } from '../text/make-text';

const useStyles = makeStyles({
  made: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  list: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalXS}`, padding: 0 },
});

/** What came of making next year's sheets: where each is, what is left to decide, and what could not be made and why. */
export function YearMadeLines() {
  const styles = useStyles();
  const text = useMakeText();
  const language = useLanguage();
  const { host, nextYear } = usePane();
  const { made } = useStore(nextYear);
  if (made === null) return null;
  return (
    <div className={styles.made} role="status">
      <ul className={styles.list}>
        {made.map(({ kind, sheet, decide, why }) => (
          <li key={kind}>
            {sheet === null ? (
              text.nextYear.notMade(kind, why[language])
            ) : (
              <Link as="button" onClick={() => void host.reveal(sheet, 'A1')}>
                {text.nextYear.made(kind, sheet, decide)}
              </Link>
            )}
          </li>
        ))}
      </ul>
      <Button
        size="small"
        onClick={() => {
          nextYear.set({ made: null });
        }}
      >
        {text.nextYear.close}
      </Button>
    </div>
  );
}
