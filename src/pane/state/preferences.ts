import { useState } from 'react';
import type { CellNaming } from '../../core/language/formula-spelling';
import type { Language } from '../../core/language/language';

/** What a person likes, on this computer. */
export interface Preferences {
  readonly language: Language;
  readonly live: boolean;
  readonly marks: boolean;
  /** How cells are named, null for as this Excel does it where it tells. */
  readonly cells: CellNaming | null;
}

const KEY = 'periksa-renja';

/** A browser may forbid storage: then the choice holds as long as the pane is open. */
function stored(key: string): Partial<Record<keyof Preferences, unknown>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

export function usePreferences(
  usual: Language,
  storageKey = (name: string): string => name,
): readonly [Preferences, (change: Partial<Preferences>) => void] {
  const key = storageKey(KEY);
  const [preferences, setPreferences] = useState<Preferences>(() => {
    const { language, live, marks, cells } = stored(key);
    return {
      language: language === 'id' || language === 'en' ? language : usual,
      live: live !== false,
      marks: marks === true,
      cells: cells === 'A1' || cells === 'R1C1' ? cells : null,
    };
  });
  const change = (some: Partial<Preferences>): void => {
    const next = { ...preferences, ...some };
    setPreferences(next);
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // Kept for as long as the pane is open.
    }
  };
  return [preferences, change];
}
