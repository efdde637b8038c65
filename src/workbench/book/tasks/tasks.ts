import type { Language } from '../../../core/rules/finding';
import type { Settings } from '../../../core/settings';
import type { FileError } from '../../../hosts/file/file-error';
import type { FileSummary } from '../../../report/summary/file-summary';

/** By which settings and in which language something is handed back. */
export interface TaskWish {
  readonly settings: Settings;
  readonly language: Language;
}

export type BytesMade =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly error: FileError };

/** What is made of a whole workbook, apart from the page: for each task what is asked and what is answered. */
export interface Tasks {
  /** The report as the public contract has it (`file`), and what the reports for people need besides. */
  readonly check: { ask: TaskWish; reply: FileSummary };
  /** *Salinan beranotasi*: the file as it is now, with marks, comments and a summary sheet. */
  readonly annotated: { ask: TaskWish; reply: BytesMade };
}

export type TaskName = keyof Tasks;
export type TaskQuestion = {
  [Name in TaskName]: { readonly what: Name; readonly ask: Tasks[Name]['ask'] };
}[TaskName];
export type TaskReply = Tasks[TaskName]['reply'];
