import { useState } from 'react';
import type { Language } from '../../core/language/language';

/** What a person likes, on this computer. */
export interface Preferences {
  readonly language: Language;
  readonly live: boolean;
  readonly marks: boolean;
}

const KEY = 'periksa-renja';

/** A browser may forbid storage: then the choice holds as long as the pane is open. */
function stored(): Partial<Record<keyof Preferences, unknown>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

export function usePreferences(
  usual: Language,
): readonly [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState<Preferences>(() => {
    const { language, live, marks } = stored();
    return {
      language: language === 'id' || language === 'en' ? language : usual,
      live: live !== false,
      marks: marks === true,
    };
  });
  const change = (some: Partial<Preferences>): void => {
    const next = { ...preferences, ...some };
    setPreferences(next);
    try {
      localStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // Kept for as long as the pane is open.
    }
  };
  return [preferences, change];
}
