import { useEffect, useRef } from 'react';
import { useStore } from '../../pane/state/store';
import { useWorkbenchText } from '../text/workbench-text';
import type { Library } from './library';
import { type WorkbenchView, type Workbench } from './workbench-context';

/** What the address says of a view, in the words of the page. */
const ADDRESSES: Readonly<Record<WorkbenchView, string>> = {
  start: '',
  book: 'berkas',
  files: 'semua-berkas',
  compare: 'bandingkan',
};

interface Place {
  readonly view: WorkbenchView;
  readonly file: string | null;
}

/** Back and forward lead through what was looked at, each with an address and a title of its own. */
export function useViewHistory({ library, view, setView }: Workbench): void {
  const { current, files } = useStore(library);
  const text = useWorkbenchText();
  const shown = useRef<Place | null>(null);
  const file = view === 'book' ? current : null;
  const name = files.find(({ id }) => id === file)?.given.name ?? null;
  useEffect(() => {
    const before = shown.current;
    if (before?.view === view && before.file === file) return;
    shown.current = { view, file };
    const hash = [ADDRESSES[view], ...(name === null ? [] : [encodeURIComponent(name)])].join('/');
    const address = hash === '' ? location.pathname + location.search : `#${hash}`;
    if (before === null) history.replaceState(shown.current, '', address);
    else history.pushState(shown.current, '', address);
  }, [view, file, name]);
  useEffect(() => {
    const titles = { start: null, book: name, files: text.matrix.title, compare: text.compareTitle };
    const title = titles[view];
    document.title = title === null ? text.name : `${title} · ${text.name}`;
  }, [view, name, text]);
  useEffect(() => {
    const back = ({ state }: PopStateEvent): void => {
      const place = placeOf(state, library);
      shown.current = place;
      setView(place.view);
      if (place.file !== null) void library.show(place.file);
    };
    window.addEventListener('popstate', back);
    return () => {
      window.removeEventListener('popstate', back);
    };
  }, [library, setView]);
}

/** A place that is no more, as its file was closed or the page loaded anew, is the beginning. */
function placeOf(state: unknown, library: Library): Place {
  const beginning: Place = { view: 'start', file: null };
  if (typeof state !== 'object' || state === null || !('view' in state)) return beginning;
  const { view } = state;
  const file = 'file' in state && typeof state.file === 'string' ? state.file : null;
  const { files } = library.get();
  if (view === 'book') return files.some(({ id }) => id === file) ? { view, file } : beginning;
  return (view === 'files' || view === 'compare') && files.length > 0 ? { view, file: null } : beginning;
}
