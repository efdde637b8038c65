import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { CheckView } from './check/CheckView';
import { ChangeLine } from './parts/ChangeLine';
import { KeyList } from './parts/KeyList';
import { useSaidOnly } from './parts/said-only';
import type { PaneAction } from './pane-action';
import type { RunningExercise } from './state/exercise-desk';
import { usePane } from './state/pane-context';
import type { Preferences } from './state/preferences';
import { useStore } from './state/store';
import { useText } from './text/language';

const SettingsView = lazy(() =>
  import('./settings/SettingsView').then((module) => ({ default: module.SettingsView })),
);

const ComputeView = lazy(() =>
  import('./compute/ComputeView').then((module) => ({ default: module.ComputeView })),
);

const MakeView = lazy(() => import('./make/MakeView').then((module) => ({ default: module.MakeView })));

const VIEWS = ['check', 'compute', 'make', 'settings'] as const;
type PaneView = (typeof VIEWS)[number];

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { flexGrow: 1 },
  help: { minWidth: '32px' },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
});

interface PaneFrameProps {
  readonly action: PaneAction | null;
  /** Whether it is the page, or a part of one. */
  readonly whole: boolean;
  readonly preferences: Preferences;
  readonly onPreferences: (change: Partial<Preferences>) => void;
}

/** Tabs above, the view between, the last change below. */
export function PaneFrame({ action, whole, preferences, onPreferences }: PaneFrameProps) {
  const styles = useStyles();
  const saidOnly = useSaidOnly();
  const text = useText();
  const [view, setView] = useState<PaneView>(action === 'buat' || action === 'latihan' ? 'make' : 'check');
  const Body = whole ? 'main' : 'div';
  // Who practises is to find the mistakes: what was found stays closed until it is asked for.
  const { exercise, checker } = usePane();
  const { running } = useStore(exercise);
  const { sheets } = useStore(checker);
  const [opened, setOpened] = useState(false);
  const closed = !opened && (running === undefined ? action === 'latihan' : practisedOn(running, sheets));
  const [keys, setKeys] = useState(action === 'bantuan');
  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        {/* Excel writes it over the pane. */}
        {whole && <h1 className={saidOnly}>{text.name}</h1>}
        <TabList
          className={styles.tabs}
          selectedValue={view}
          onTabSelect={(_, { value }) => {
            setView(VIEWS.find((one) => one === value) ?? 'check');
          }}
        >
          <Tab value="check">{text.tabs.check}</Tab>
          <Tab value="compute">{text.tabs.compute}</Tab>
          <Tab value="make">{text.tabs.make}</Tab>
          <Tab value="settings" aria-label={text.tabs.settings} title={text.tabs.settings}>
            ⚙
          </Tab>
        </TabList>
        <Button
          appearance="subtle"
          className={styles.help}
          aria-label={text.keys.open}
          title={text.keys.open}
          aria-expanded={keys}
          onClick={() => {
            setKeys(!keys);
          }}
        >
          ?
        </Button>
      </header>
      <Body className={styles.body} data-pane-body>
        {keys && (
          <KeyList
            onClose={() => {
              setKeys(false);
            }}
          />
        )}
        {view === 'check' && closed ? (
          <>
            <p>{text.practising}</p>
            <Button
              onClick={() => {
                setOpened(true);
              }}
            >
              {text.showFindings}
            </Button>
          </>
        ) : view === 'check' ? (
          <CheckView
            onHelp={() => {
              setKeys((shown) => !shown);
            }}
            onMake={() => {
              setView('make');
            }}
          />
        ) : (
          <Suspense fallback={text.loading}>
            {view === 'compute' && <ComputeView />}
            {view === 'make' && <MakeView {...(action === 'latihan' && { part: 'exercise' })} />}
            {view === 'settings' && <SettingsView preferences={preferences} onPreferences={onPreferences} />}
          </Suspense>
        )}
      </Body>
      <ChangeLine />
    </div>
  );
}

/** An exercise whose sheet was deleted is over. */
function practisedOn(running: RunningExercise | null, sheets: readonly { readonly name: string }[]): boolean {
  return running !== null && (sheets.length === 0 || sheets.some(({ name }) => name === running.sheet));
}
