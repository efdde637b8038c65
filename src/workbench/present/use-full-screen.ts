import { useEffect, useState, type RefObject } from 'react';

/** Marks what fills the screen while somebody presents. */
export const PRESENTED = 'data-presented';

/** Whether the sheet and the finding fill the screen; null where the browser cannot. */
export function useFullScreen(
  within: RefObject<HTMLElement | null>,
): { readonly on: boolean; readonly toggle: () => void } | null {
  const [on, setOn] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const look = (): void => {
      setOn(document.fullscreenElement !== null);
    };
    document.addEventListener('fullscreenchange', look);
    return () => {
      document.removeEventListener('fullscreenchange', look);
      if (document.fullscreenElement) leave();
    };
  }, []);
  if (!document.fullscreenEnabled) return null;
  return {
    on,
    toggle: () => {
      if (on) leave();
      // Refused by a policy of the place: then it stays as it is, which is seen.
      else
        void within.current
          ?.closest(`[${PRESENTED}]`)
          ?.requestFullscreen()
          .catch(() => undefined);
    },
  };
}

function leave(): void {
  void document.exitFullscreen().catch(() => undefined);
}
