import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Language } from '../core/rules/finding';
import type { WorkbookHost } from '../hosts/host';
import type { Engine } from './engine/engine';
import type { PaneAction } from './pane-action';
import { PaneFrame } from './PaneFrame';
import { createDesks, PaneContext } from './state/pane-context';
import { usePreferences } from './state/preferences';
import { useLiveCheck } from './state/use-live-check';
import { useMarks } from './state/use-marks';
import { usePaneTheme } from './state/use-pane-theme';
import { LanguageContext } from './text/language';

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

/** The pane over any place that holds a workbook. */
export function PaneApp({ host, engine, language, dark, action = null }: PaneAppProps) {
  const [desks] = useState(() => createDesks(host, engine));
  const [preferences, setPreferences] = usePreferences(language);
  const theme = usePaneTheme(dark);

  useEffect(() => {
    // It has looked at the workbook before anyone asks.
    void desks.settings.load().then(() => desks.checker.start(desks.settings.get().settings));
    void desks.changes.recall();
  }, [desks]);
  useEffect(() => {
    document.documentElement.lang = preferences.language;
  }, [preferences.language]);
  useLiveCheck(host, desks.checker, preferences.live);
  useMarks(desks, preferences.marks);

  return (
    <FluentProvider theme={theme}>
      <LanguageContext value={preferences.language}>
        <PaneContext value={desks}>
          <PaneFrame action={action} preferences={preferences} onPreferences={setPreferences} />
        </PaneContext>
      </LanguageContext>
    </FluentProvider>
  );
}
