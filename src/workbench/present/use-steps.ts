import { useEffect, useState } from 'react';

export interface Steps {
  /** 0-based. */
  readonly at: number;
  go(to: number): void;
}

const FORWARD = ['ArrowDown', 'ArrowRight', 'PageDown'];
const BACK = ['ArrowUp', 'ArrowLeft', 'PageUp'];

/** Which of `count` things is shown; arrows and a presenter's clicker walk them wherever the focus stands, Esc ends. */
export function useSteps(count: number, onEnd: () => void): Steps {
  const [wished, setWished] = useState(0);
  // What was mended is gone from the list, and the last may be the one.
  const at = Math.max(0, Math.min(wished, count - 1));
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.target instanceof Element && event.target.closest('input, select, textarea')) return;
      const by = FORWARD.includes(event.key) ? 1 : BACK.includes(event.key) ? -1 : 0;
      if (by === 0 && event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      if (by === 0) onEnd();
      else setWished(Math.max(0, Math.min(at + by, count - 1)));
    };
    // Before the sheet hears of it.
    document.addEventListener('keydown', press, true);
    return () => {
      document.removeEventListener('keydown', press, true);
    };
  }, [at, count, onEnd]);
  return { at, go: setWished };
}
