import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { usePreferences } from '../pane/state/preferences';
import { usePaneTheme } from '../pane/state/use-pane-theme';
import { LanguageContext, useText } from '../pane/text/language';
import { DropCurtain } from './parts/DropCurtain';
import { createReviewDesk } from './files/review-desk';
import { onLaunchFiles } from './state/launch-files';
import { sampleNamed } from './start/samples';
import { StartPage } from './start/StartPage';
import { createLibrary } from './state/library';
import { useLeaveGuard } from './state/use-leave-guard';
import { useOpenFiles } from './state/use-open-files';
import { useViewHistory } from './state/use-view-history';
import { useWorkbench, WorkbenchContext, type WorkbenchView } from './state/workbench-context';
import { WorkbenchHeader } from './WorkbenchHeader';

const BookView = lazy(() => import('./BookView').then((module) => ({ default: module.BookView })));
const CompareView = lazy(() =>
  import('./compare/CompareView').then((module) => ({ default: module.CompareView })),
);
const FilesView = lazy(() => import('./files/FilesView').then((module) => ({ default: module.FilesView })));

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    // At 400 % zoom a screen is 256 pixels high: rather than squeeze the sheet to nothing, the page scrolls.
    '@media (max-height: 480px)': { height: '640px' },
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  body: { flexGrow: 1, minHeight: 0, overflow: 'auto' },
});

interface WorkbenchAppProps {
  /** Name of a sample to begin with; null = the start page. */
  readonly sample: string | null;
}

/** The page around the pane for people without Excel. */
export function WorkbenchApp({ sample }: WorkbenchAppProps) {
  const [library] = useState(createLibrary);
  const [view, setView] = useState<WorkbenchView>('start');
  const [preferences, setPreferences] = usePreferences('id');
  const theme = usePaneTheme(null);
  const [reviews] = useState(() => createReviewDesk(library));
  const workbench = useMemo(() => ({ library, reviews, view, setView }), [library, reviews, view]);
  useEffect(() => {
    document.documentElement.lang = preferences.language;
  }, [preferences.language]);
  return (
    <FluentProvider theme={theme}>
      <LanguageContext value={preferences.language}>
        <WorkbenchContext value={workbench}>
          <WorkbenchPage
            sample={sample}
            view={view}
            preferences={preferences}
            onPreferences={setPreferences}
          />
        </WorkbenchContext>
      </LanguageContext>
    </FluentProvider>
  );
}

type Preferred = ReturnType<typeof usePreferences>;

interface WorkbenchPageProps extends WorkbenchAppProps {
  readonly view: WorkbenchView;
  readonly preferences: Preferred[0];
  readonly onPreferences: Preferred[1];
}

function WorkbenchPage({ sample, view, preferences, onPreferences }: WorkbenchPageProps) {
  const styles = useStyles();
  const text = useText();
  const open = useOpenFiles();
  useLeaveGuard();
  useViewHistory(useWorkbench());
  useEffect(() => {
    const given = sample === null ? null : sampleNamed(sample);
    if (given) open([given]);
  }, [sample, open]);
  useEffect(() => {
    onLaunchFiles(open);
  }, [open]);
  return (
    <div className={styles.page}>
      <WorkbenchHeader
        language={preferences.language}
        onLanguage={(language) => onPreferences({ language })}
      />
      <div className={styles.body}>
        {view === 'start' && <StartPage />}
        <Suspense fallback={text.loading}>
          {view === 'compare' && <CompareView />}
          {view === 'files' && <FilesView />}
          {view === 'book' && <BookView preferences={preferences} onPreferences={onPreferences} />}
        </Suspense>
      </div>
      <DropCurtain onFiles={open} />
    </div>
  );
}
