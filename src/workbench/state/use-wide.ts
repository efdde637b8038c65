import { useSyncExternalStore } from 'react';

/** Below this the sheet and the pane do not fit beside each other: also at 400 % zoom on a usual screen. */
const WIDE = '(min-width: 760px)';

/** Whether the page is wide enough for the sheet and the pane side by side. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(WIDE);
      media.addEventListener('change', changed);
      return () => {
        media.removeEventListener('change', changed);
      };
    },
    () => matchMedia(WIDE).matches,
  );
}
