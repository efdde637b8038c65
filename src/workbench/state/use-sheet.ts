import { useEffect, useState } from 'react';
import type { CellGrid } from '../../core/grid/cell-grid';
import type { SheetLook } from '../../hosts/file/look/sheet-look';
import type { HostProblem } from '../../hosts/host';
import type { BookHost } from '../book/book-host';

export interface ShownSheet {
  readonly grid: CellGrid | null;
  readonly look: SheetLook | null;
  /** Why it cannot be shown. */
  readonly problem: HostProblem | null;
}

const NOTHING: ShownSheet = { grid: null, look: null, problem: null };

/** A sheet as it is now, and how it looks; stays in view while a change of it is fetched. */
export function useSheet(host: BookHost, sheet: string | null): ShownSheet {
  const [shown, setShown] = useState<ShownSheet & { readonly of: string | null }>({ ...NOTHING, of: null });
  useEffect(() => {
    if (sheet === null) return;
    let here = true;
    const put = (change: Partial<ShownSheet>): void => {
      if (here) setShown((before) => ({ ...(before.of === sheet ? before : NOTHING), ...change, of: sheet }));
    };
    const read = (): void => {
      void host.read(sheet).then((grid) => {
        put(grid.ok ? { grid: grid.value, problem: null } : { grid: null, problem: grid.problem });
      });
    };
    const look = (): void => {
      void host.look(sheet).then((found) => put({ look: found }));
    };
    read();
    look();
    const stop = host.onChange((change) => {
      if (change.sheet !== sheet) return;
      read();
      if (change.range === null) look();
    });
    return () => {
      here = false;
      stop();
    };
  }, [host, sheet]);
  return shown.of === sheet ? shown : NOTHING;
}
