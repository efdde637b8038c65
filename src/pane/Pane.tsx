import { useEffect } from 'react';
import type { AskedAction } from './pane-action';
import { PaneFrame } from './PaneFrame';
import { CellNamingContext, PaneContext, type PaneDesks } from './state/pane-context';
import type { Preferences } from './state/preferences';
import { useLiveCheck, useReadingAgain } from './state/use-live-check';
import { useMarks } from './state/use-marks';
import { LanguageContext } from './text/language';

interface PaneProps {
  readonly desks: PaneDesks;
  readonly asked: AskedAction;
  /** Whether the pane is the page, or a part of one. */
  readonly whole: boolean;
  readonly preferences: Preferences;
  readonly onPreferences: (change: Partial<Preferences>) => void;
}

/** The pane over the desks of one workbook, wherever that is held; fills the place it is given. */
export function Pane({ desks, asked, whole, preferences, onPreferences }: PaneProps) {
  useEffect(() => {
    // It has looked at the workbook before anyone asks.
    desks.begin();
  }, [desks]);
  useLiveCheck(desks.host, desks.checker, preferences.live);
  useReadingAgain(desks.checker);
  useMarks(desks, preferences.marks);
  return (
    <LanguageContext value={preferences.language}>
      <PaneContext value={desks}>
        <CellNamingContext value={desks.host.formulaSpelling ? preferences.cells : null}>
          <PaneFrame
            key={asked.nth}
            action={asked.action}
            whole={whole}
            preferences={preferences}
            onPreferences={onPreferences}
          />
        </CellNamingContext>
      </PaneContext>
    </LanguageContext>
  );
}
