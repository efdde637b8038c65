import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Language } from '../core/language/language';
import type { WorkbookHost } from '../hosts/host';
import type { Engine } from './engine/engine';
import { Pane } from './Pane';
import type { PaneAction } from './pane-action';
import { createDesks } from './state/pane-context';
import { usePreferences } from './state/preferences';
import { usePaneTheme } from './state/use-pane-theme';

export interface PaneAppProps {
  readonly host: WorkbookHost;
  readonly engine: Engine;
  /** What the surroundings speak; the user's own choice goes before it. */
  readonly language: Language;
  /** Whether the surroundings are dark; null where they do not tell. */
  readonly dark: boolean | null;
  /** What the pane was opened for; absent where by itself. */
  readonly action?: PaneAction | null;
}

/** The pane as a page of its own, in Excel. */
export function PaneApp({ host, engine, language, dark, action = null }: PaneAppProps) {
  const [desks] = useState(() => createDesks(host, engine));
  const [preferences, setPreferences] = usePreferences(language);
  const theme = usePaneTheme(dark);
  useEffect(() => {
    document.documentElement.lang = preferences.language;
  }, [preferences.language]);
  return (
    <FluentProvider theme={theme} style={{ height: '100vh' }}>
      <Pane whole desks={desks} action={action} preferences={preferences} onPreferences={setPreferences} />
    </FluentProvider>
  );
}
