import { useEffect, useRef, useState } from 'react';
import type { Bilingual } from '../../../core/language/language';
import { importInBrowser } from '../../../hosts/browser/import-in-browser';
import type { HostProblem } from '../../../hosts/host';
import type { ImportedBook } from '../../../hosts/import/imported-book';
import { plansOf } from '../../../hosts/import/workbook-of';
import { usePane } from '../../state/pane-context';

/** How far the taking of tables out of one file is. */
export type Taking =
  | { readonly is: 'nothing' }
  | { readonly is: 'reading'; readonly name: string; readonly done: number; readonly of: number | null }
  /** Null where nothing of ours takes such a file. */
  | { readonly is: 'refused'; readonly why: Bilingual | null }
  | { readonly is: 'taken'; readonly name: string; readonly book: ImportedBook; readonly made: MadeSheets };

/** By the number of the table: the sheet that was made of it. */
export type MadeSheets = ReadonlyMap<number, string>;

export interface TableTaking {
  readonly taking: Taking;
  readonly working: boolean;
  readonly problem: HostProblem | null;
  /** What of the sheets could not be made. */
  readonly note: Bilingual | null;
  read(file: File): Promise<void>;
  stop(): void;
  /** Makes sheets of the tables with these numbers, all or none. */
  make(tables: readonly number[]): Promise<void>;
  dismiss(): void;
}

const QUIET = { working: false, problem: null, note: null };

/** Takes tables out of a file in a worker of its own, and makes sheets of them in the workbook that is open. */
export function useTableTaking(): TableTaking {
  const { host, checker, changes } = usePane();
  const [taking, setTaking] = useState<Taking>({ is: 'nothing' });
  const [state, setState] = useState<Pick<TableTaking, 'working' | 'problem' | 'note'>>(QUIET);
  const stopping = useRef(new AbortController());
  useEffect(
    () => () => {
      stopping.current.abort();
    },
    [],
  );
  return {
    taking,
    ...state,
    read: async (file) => {
      stopping.current.abort();
      const stop = new AbortController();
      stopping.current = stop;
      const { name } = file;
      setState(QUIET);
      setTaking({ is: 'reading', name, done: 0, of: null });
      const bytes = new Uint8Array(await file.arrayBuffer());
      const result = await importInBrowser(name, bytes, {
        signal: stop.signal,
        progress: (done, of) => {
          setTaking({ is: 'reading', name, done, of });
        },
      });
      // Another file was chosen meanwhile.
      if (stopping.current !== stop) return;
      if (result?.ok) setTaking({ is: 'taken', name, book: result.book, made: new Map() });
      else setTaking({ is: 'refused', why: result?.error.message ?? null });
    },
    stop: () => {
      stopping.current.abort();
    },
    make: async (tables) => {
      if (taking.is !== 'taken' || state.working) return;
      setState({ ...QUIET, working: true });
      const all = plansOf(taking.book);
      const plans = tables.flatMap((nth) => all[nth] ?? []);
      const count = String(plans.length);
      const made = await host.addSheets(plans, {
        id: `${count} lembar diambil dari «${taking.name}»`,
        en: `${count} sheets taken from “${taking.name}”`,
      });
      if (!made.ok) {
        setState({ ...QUIET, problem: made.problem });
        return;
      }
      const [first] = made.value;
      if (first !== undefined) await host.reveal(first, 'A1');
      await changes.recall();
      await checker.recheck(made.value.map((sheet) => ({ sheet, range: null })));
      setTaking({ ...taking, made: new Map(tables.map((nth, at) => [nth, made.value[at] ?? ''])) });
      setState({ ...QUIET, note: made.note ?? null });
    },
    dismiss: () => {
      setState(QUIET);
    },
  };
}
