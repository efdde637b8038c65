import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(forced-colors: active)';

/** What the system does not force itself, drawn shapes and links that are buttons, in its own colours too. */
const contrastTheme: Theme = {
  ...teamsHighContrastTheme,
  colorStatusDangerForeground1: 'CanvasText',
  colorStatusWarningForeground3: 'CanvasText',
  colorBrandForeground1: 'CanvasText',
  colorBrandForegroundLink: 'LinkText',
  colorBrandForegroundLinkHover: 'LinkText',
  colorBrandForegroundLinkPressed: 'LinkText',
};

/** Follows Office where it tells, else the system; high contrast goes before both. */
export function usePaneTheme(officeDark: boolean | null): Theme {
  const contrast = useMedia(CONTRAST);
  const systemDark = useMedia(DARK);
  if (contrast) return contrastTheme;
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
