import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useFileChoice } from '../parts/use-file-choice';
import { useOpenFiles } from '../state/use-open-files';
import { useWorkbenchText } from '../text/workbench-text';
import { FormSampleTable } from './FormSampleTable';
import { FIRST_SAMPLE, sampleNamed } from './samples';

const DraftOffers = lazy(() => import('./DraftOffers').then((module) => ({ default: module.DraftOffers })));

const useStyles = makeStyles({
  page: {
    maxWidth: '960px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  what: { margin: 0, color: tokens.colorNeutralForeground2 },
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: 'center',
  },
  zoneText: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
    gap: tokens.spacingHorizontalXXL,
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
});

/** Where one begins: drop or choose files, or try a sample. */
export function StartPage() {
  const styles = useStyles();
  const { start: text } = useWorkbenchText();
  const open = useOpenFiles();
  const files = useFileChoice(open);
  const folder = useFileChoice(open, 'folder');
  const first = sampleNamed(FIRST_SAMPLE);
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{text.title}</h1>
      <p className={styles.what}>{text.what}</p>
      <Suspense>
        <DraftOffers />
      </Suspense>
      <div className={styles.zone}>
        <p className={styles.zoneText}>{text.drop}</p>
        <div className={styles.buttons}>
          <Button appearance="primary" size="large" onClick={files.choose}>
            {text.choose}
          </Button>
          <Button size="large" onClick={folder.choose}>
            {text.chooseFolder}
          </Button>
        </div>
        <p className={styles.what}>{text.stays}</p>
        {files.field}
        {folder.field}
      </div>
      <div className={styles.columns}>
        <section className={styles.part}>
          <h2 className={styles.heading}>{text.tryTitle}</h2>
          <p className={styles.what}>{text.tryFirstWhat}</p>
          {first && (
            <Button
              onClick={() => {
                open([first]);
              }}
            >
              {text.tryFirst}
            </Button>
          )}
        </section>
        <section className={styles.part}>
          <h2 className={styles.heading}>{text.forms}</h2>
          <p className={styles.what}>{text.formsWhat}</p>
          <FormSampleTable onOpen={open} />
        </section>
      </div>
    </main>
  );
}
