import { useEffect } from 'react';

/** Attribute of parts of the page whose keys are not the pane's. */
export const ELSEWHERE = 'data-not-pane';

export interface PaneKeys {
  readonly next: () => void;
  readonly previous: () => void;
  readonly apply: () => void;
  readonly search: () => void;
  readonly escape: () => void;
  readonly help: () => void;
}

/** The keys of the pane, wherever in it the focus stands; what is typed into a field stays there. */
export function usePaneKeys(keys: PaneKeys, active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const press = (event: KeyboardEvent): void => {
      const act = actionOf(event, keys);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  });
}

function actionOf(event: KeyboardEvent, keys: PaneKeys): (() => void) | null {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return null;
  if (isElsewhere(event.target)) return null;
  if (event.key === 'Escape') return keys.escape;
  const typing = isTyping(event.target);
  // From the search field the arrow goes down into what was found.
  if (event.key === 'ArrowDown' && (!typing || isSearch(event.target))) return keys.next;
  if (typing) return null;
  switch (event.key) {
    case 'ArrowUp':
      return keys.previous;
    case 'a':
    case 'A':
      return keys.apply;
    case '/':
      return keys.search;
    case '?':
      return keys.help;
    default:
      return null;
  }
}

/** The workbench stands on the same page as the pane, and has keys of its own. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof Element && target !== document.body && target.closest(`[${ELSEWHERE}]`) !== null;
}

/** Tabs and choices use the arrows themselves. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [role="tablist"], [role="radiogroup"], [role="dialog"]') !== null
  );
}

function isSearch(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search';
}
