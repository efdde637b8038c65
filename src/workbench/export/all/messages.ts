import type { HandBackOptions, HandedBack } from '../../../hosts/file/hand-back';
import type { FileSummary } from '../../../report/summary/file-summary';

/** What the page asks of the worker that makes files of many workbooks; it is answered once. */
export interface ToExporter {
  readonly make: HandedBack;
  readonly summaries: readonly FileSummary[];
  readonly options: HandBackOptions;
}

export type FromExporter =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly what: string };
