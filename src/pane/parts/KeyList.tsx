import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { HelpSteps } from './HelpSteps';
import { useText } from '../text/language';

const useStyles = makeStyles({
  box: {
    marginBottom: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  key: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  does: { margin: 0 },
});

export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { keys, help } = useText();
  return (
    <section
      className={styles.box}
      aria-label={help.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <HelpSteps help={help} />
      <h2 className={styles.title}>{keys.title}</h2>
      <dl className={styles.list}>
        {keys.list.map(([key, does]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt className={styles.key}>{key}</dt>
            <dd className={styles.does}>{does}</dd>
          </div>
        ))}
      </dl>
      <Button size="small" onClick={onClose} autoFocus>
        {keys.close}
      </Button>
    </section>
  );
}
