import { useRef, useState } from 'react';
import { useLanguage } from '../../pane/text/language';
import type { ExportMade } from './make-export';
import { saveFile } from './save-file';

export type ExportState =
  | { readonly is: 'idle' }
  | {
      readonly is: 'making';
      readonly what: string;
      /** How many of how many files; absent where it is made in one go. */
      readonly progress?: { readonly done: number; readonly of: number };
      /** Gives up what is being made; absent where that is soon done. */
      readonly cancel?: () => void;
    }
  | { readonly is: 'saved'; readonly file: string; readonly more: string }
  | { readonly is: 'failed'; readonly why: string };

export interface LongExport {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

export interface Exporting {
  readonly state: ExportState;
  /** Makes a file and saves it; `what` names it while it is made. */
  run(what: string, make: () => Promise<ExportMade>): void;
  /** The same of what takes long: it tells how far it is and can be cancelled; null = it was. */
  runLong(what: string, make: (long: LongExport) => Promise<ExportMade | null>): void;
  dismiss(): void;
}

/** Files are made one at a time, a long one beside the others; what became of the last stays until the next. */
export function useExport(): Exporting {
  const [state, setState] = useState<ExportState>({ is: 'idle' });
  const language = useLanguage();
  const making = useRef(false);
  const finish = async (make: () => Promise<ExportMade | null>): Promise<void> => {
    making.current = true;
    const made = await make();
    making.current = false;
    if (!made) setState({ is: 'idle' });
    else if (!made.ok) setState({ is: 'failed', why: made.why[language] });
    else {
      saveFile(made.name, made.bytes, made.type);
      setState({
        is: 'saved',
        file: made.name,
        more: (made.notes ?? []).map((note) => note[language]).join(' '),
      });
    }
  };
  return {
    state,
    run: (what, make) => {
      if (making.current) return;
      setState({ is: 'making', what });
      void finish(make);
    },
    runLong: (what, make) => {
      if (making.current) return;
      const abort = new AbortController();
      const cancel = (): void => {
        abort.abort();
        setState({ is: 'idle' });
      };
      const onProgress = (done: number, of: number): void => {
        if (!abort.signal.aborted) setState({ is: 'making', what, progress: { done, of }, cancel });
      };
      void finish(() => make({ signal: abort.signal, onProgress }));
    },
    dismiss: () => {
      setState({ is: 'idle' });
    },
  };
}
