import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Language } from '../core/language/language';
import type { WorkbookHost } from '../hosts/host';
import type { Engine } from './engine/engine';
import { Pane } from './Pane';
import { BY_ITSELF, type AskedAction } from './pane-action';
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
  /** What the pane was opened for, or asked since by a button of the ribbon. */
  readonly asked?: AskedAction;
  /** The key of this add-in's own part of the browser's storage, for a name. */
  readonly storageKey?: (name: string) => string;
}

/** The pane as a page of its own, in Excel. */
export function PaneApp({ host, engine, language, dark, asked = BY_ITSELF, storageKey }: PaneAppProps) {
  const [desks] = useState(() => createDesks(host, engine));
  const [preferences, setPreferences] = usePreferences(language, storageKey);
  const theme = usePaneTheme(dark);
  useEffect(() => {
    if (asked.nth > 0 && asked.action === 'periksa') void desks.checker.checkAll();
  }, [asked, desks]);
  useEffect(() => {
    document.documentElement.lang = preferences.language;
  }, [preferences.language]);
  return (
    <FluentProvider theme={theme} style={{ height: '100vh' }}>
      <Pane whole desks={desks} asked={asked} preferences={preferences} onPreferences={setPreferences} />
    </FluentProvider>
  );
}
