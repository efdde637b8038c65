import { useState } from 'react';
import { useLanguage } from '../../pane/text/language';
import type { ExportMade } from './make-export';
import { saveFile } from './save-file';

export type ExportState =
  | { readonly is: 'idle' }
  | { readonly is: 'making'; readonly what: string }
  | { readonly is: 'saved'; readonly file: string; readonly more: string }
  | { readonly is: 'failed'; readonly why: string };

export interface Exporting {
  readonly state: ExportState;
  /** Makes a file and saves it; `what` names it while it is made. */
  run(what: string, make: () => Promise<ExportMade>): void;
  dismiss(): void;
}

/** One file is made at a time; what became of the last stays until the next. */
export function useExport(): Exporting {
  const [state, setState] = useState<ExportState>({ is: 'idle' });
  const language = useLanguage();
  const finish = async (make: () => Promise<ExportMade>): Promise<void> => {
    const made = await make();
    if (!made.ok) {
      setState({ is: 'failed', why: made.why[language] });
      return;
    }
    saveFile(made.name, made.bytes, made.type);
    setState({
      is: 'saved',
      file: made.name,
      more: (made.notes ?? []).map((note) => note[language]).join(' '),
    });
  };
  return {
    state,
    run: (what, make) => {
      if (state.is === 'making') return;
      setState({ is: 'making', what });
      void finish(make);
    },
    dismiss: () => {
      setState({ is: 'idle' });
    },
  };
}
