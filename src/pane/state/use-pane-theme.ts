import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(forced-colors: active)';

/** Follows Office where it tells, else the system; high contrast goes before both. */
export function usePaneTheme(officeDark: boolean | null): Theme {
  const contrast = useMedia(CONTRAST);
  const systemDark = useMedia(DARK);
  if (contrast) return teamsHighContrastTheme;
  return (officeDark ?? systemDark) ? webDarkTheme : webLightTheme;
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => {
        media.removeEventListener('change', changed);
      };
    },
    () => matchMedia(query).matches,
  );
}
