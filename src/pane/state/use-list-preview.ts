import { useEffect, useState } from 'react';
import type { ListFile } from '../../hosts/nomenclature/list-file';
import type { ListPreview } from '../engine/workshop/questions';
import { usePane } from './pane-context';
import { useSettled } from './use-settled';

interface Previewed {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly preview: ListPreview;
}

/** What would be kept of a file; stays while a changed field is read anew. Null asks nothing. */
export function useListPreview(list: ListFile | null): {
  readonly preview: ListPreview | null;
  readonly waiting: boolean;
} {
  const { engine, settings } = usePane();
  const [read, setRead] = useState<Previewed | null>(null);
  const bytes = list?.bytes ?? null;
  const now = list === null ? '' : JSON.stringify({ ...list, bytes: null });
  const key = useSettled(now);
  useEffect(() => {
    if (key === '' || bytes === null) return;
    let here = true;
    const asked: ListFile = { ...(JSON.parse(key) as ListFile), bytes };
    engine.ask('readList', asked, settings.get().settings).then(
      (preview) => {
        if (here) setRead({ key, bytes, preview });
      },
      (fault: unknown) => {
        const what = fault instanceof Error ? fault.message : String(fault);
        if (here) setRead({ key, bytes, preview: { ok: false, message: { id: what, en: what } } });
      },
    );
    return () => {
      here = false;
    };
  }, [engine, settings, key, bytes]);
  const same = read !== null && read.bytes === bytes;
  return { preview: same ? read.preview : null, waiting: !same || read.key !== now };
}
