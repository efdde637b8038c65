import type { TableKind } from '../../../core/layouts/layout';
import type { Bilingual, Language } from '../../../core/language/language';
import type { Settings } from '../../../core/settings';
import type { FileError } from '../../../hosts/file/file-error';
import type { HandBackOptions, HandedBack } from '../../../hosts/file/hand-back';
import type { PublicComparison } from '../../../report/compare/comparison-schema';
import type { FileSummary } from '../../../report/summary/file-summary';
import type { Verification } from '../../../report/verification/verification';
import type { RowPairs } from '../../compare/beside/row-anchors';
import type { FramedTable } from '../../../pane/engine/pane-report';

/** By which settings and in which language something is handed back. */
export interface TaskWish {
  readonly settings: Settings;
  readonly language: Language;
  /** The version of the round before, as it was checked; absent or null in the first. */
  readonly before?: FileSummary | null;
}

/** `notes`: what is worth saying of the file that was made. */
export type BytesMade =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly notes: readonly Bilingual[] }
  | { readonly ok: false; readonly error: FileError };

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
  /** Two tables held against each other; `other` is null where both stand in this workbook, the left one. */
  readonly compare: { ask: CompareAsk; reply: CompareReply };
  /** A comparison as a file of its own. */
  readonly comparisonFile: {
    ask: {
      readonly comparison: PublicComparison;
      readonly what: 'xlsx' | 'csv';
      readonly language: Language;
    };
    reply: Uint8Array;
  };
}

export interface CompareAsk extends TaskWish {
  readonly other: {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly settings: Settings;
  } | null;
  /** Ids of the tables; null = what goes best with the other. */
  readonly left: string | null;
  readonly right: string | null;
}

/** What is needed to draw the sheets of two compared tables beside each other. */
export interface BesideTables {
  readonly left: FramedTable;
  readonly right: FramedTable;
  readonly rows: RowPairs;
}

/** A table that can be chosen. */
export interface TableChoice {
  readonly id: string;
  readonly kind: TableKind;
  readonly sheet: string;
  readonly range: string;
  readonly planYear: number | null;
}

export type CompareReply =
  | {
      readonly ok: true;
      readonly left: readonly TableChoice[];
      readonly right: readonly TableChoice[];
      /** Null where no two tables of them can be compared. */
      readonly comparison: PublicComparison | null;
      readonly beside: BesideTables | null;
    }
  | { readonly ok: false; readonly error: FileError };

export type TaskName = keyof Tasks;
export type TaskQuestion = {
  [Name in TaskName]: { readonly what: Name; readonly ask: Tasks[Name]['ask'] };
}[TaskName];
export type TaskReply = Tasks[TaskName]['reply'];
