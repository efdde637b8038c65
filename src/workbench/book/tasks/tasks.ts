import type { Language } from '../../../core/rules/finding';
import type { Settings } from '../../../core/settings';
import type { FileError } from '../../../hosts/file/file-error';
import type { HandBackOptions, HandedBack } from '../../../hosts/file/hand-back';
import type { FileSummary } from '../../../report/summary/file-summary';
import type { Verification } from '../../../report/verification/verification';

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
  /** A report, data or verification sheets of the workbook as it is now. */
  readonly handBack: { ask: TaskWish & HandBackOptions & { readonly what: HandedBack }; reply: Uint8Array };
  /** The *lembar verifikasi* as it can be drafted from the findings. */
  readonly draft: { ask: TaskWish; reply: Verification };
  /** The .xlsx of a *lembar verifikasi* as the reviewer left it. */
  readonly verified: {
    ask: { readonly verification: Verification; readonly language: Language };
    reply: Uint8Array;
  };
}

export type TaskName = keyof Tasks;
export type TaskQuestion = {
  [Name in TaskName]: { readonly what: Name; readonly ask: Tasks[Name]['ask'] };
}[TaskName];
export type TaskReply = Tasks[TaskName]['reply'];
