import type { ComputeOptions, ComputePlan } from '../../../core/compute/compute-plan';
import type { SummaryKind } from '../../../core/compute/summaries/summary';
import type { TableKind } from '../../../core/layouts/layout';
import type { OfficialLevel, Pemda } from '../../../core/nomenclature/official-code';
import type { Bilingual, Language } from '../../../core/language/language';
import type { CellEdit } from '../../../core/grid/cell-edit';
import type { AccountEntry, Fate } from '../../../core/templates/account';
import type { ExerciseKind } from '../../../core/templates/exercises/example-rows';
import type { PlantedMistake } from '../../../core/templates/exercises/exercises';
import type { SheetPlan } from '../../../core/templates/sheet-plan';
import type { BrokenList } from '../../../hosts/nomenclature/list-store';
import type { ListFile } from '../../../hosts/nomenclature/list-file';

export interface ComputableColumn {
  /** "F", or "F:G": names the column in the options of a plan. */
  readonly letters: string;
  readonly heading: string;
}

/** A program of a table, which may grow at a rate of its own. */
export interface ListedProgram {
  /** What names it in the rates of a plan: its code, or its name where it has none. */
  readonly key: string;
  readonly name: string;
}

export interface TablePlan {
  readonly plan: ComputePlan;
  readonly programs: readonly ListedProgram[];
  /** Columns of the table in which anything could be computed. */
  readonly columns: readonly ComputableColumn[];
}

/** A summary before it is made: how many lines it has, or why there can be none. */
export type SummaryOffer =
  | { readonly kind: SummaryKind; readonly ok: true; readonly title: string; readonly lines: number }
  | { readonly kind: SummaryKind; readonly ok: false; readonly why: Bilingual };

export type SummaryMade =
  | { readonly ok: true; readonly plan: SheetPlan; readonly edits: readonly CellEdit[] }
  | { readonly ok: false; readonly why: Bilingual };

/** Where the rows of a new sheet come from. */
export type RowSource =
  | { readonly is: 'kosong'; readonly count: number }
  | {
      readonly is: 'daftar';
      readonly list: string;
      readonly codes: readonly string[];
      readonly below: boolean;
    }
  /** Ids of tables; none = every table of the workbook. */
  | { readonly is: 'tabel'; readonly tables: readonly string[] };

export interface TemplateWish {
  readonly kind: TableKind;
  readonly year: number;
  readonly agency: string;
  readonly region: string;
  readonly split: boolean;
  readonly rows: RowSource;
}

export interface TidyWish {
  readonly table: string;
  readonly to: TableKind;
  readonly agency: string;
  readonly region: string;
  /** Planned year where the table names none; null where nobody said. */
  readonly year: number | null;
}

/** What became of the source's cells: all of them counted, the first of each fate one by one. */
export interface AccountGiven {
  readonly counts: Readonly<Record<Fate, number>>;
  readonly entries: Readonly<Record<Fate, readonly AccountEntry[]>>;
}

/** A sheet that can be made, with what there is to say of it first. */
export type SheetMade =
  | {
      readonly ok: true;
      readonly plan: SheetPlan;
      readonly columns: number;
      /** Rows of the form by level of the plan; `lain` for all others. */
      readonly rows: Readonly<Record<'program' | 'kegiatan' | 'subkegiatan' | 'lain', number>>;
      readonly sources: readonly string[];
      /** Codes that the list does not hold. */
      readonly unknown: readonly string[];
      readonly account: AccountGiven | null;
    }
  | { readonly ok: false; readonly why: Bilingual };

export interface ListedCode {
  readonly code: string;
  readonly name: string;
  readonly level: OfficialLevel;
}

export interface CodesFound {
  readonly codes: readonly ListedCode[];
  /** How many there are beyond those. */
  readonly more: number;
}

export interface ListInfo {
  readonly id: string;
  readonly name: string;
  readonly year: number | null;
  readonly pemdas: readonly Pemda[];
  readonly entries: number;
  readonly complete: boolean;
  /** It came with the program and cannot be removed. */
  readonly own: boolean;
  /** Of such a list: what it is, from when, and how sure. */
  readonly about?: Bilingual;
}

export interface ListsKnown {
  readonly lists: readonly ListInfo[];
  readonly broken: readonly BrokenList[];
  /** Why imported lists cannot be had; null where they can. */
  readonly refused: Bilingual | null;
}

/** What was read of a file with an official list, before it is kept. */
export type ListPreview =
  | {
      readonly ok: true;
      readonly entries: number;
      readonly levels: Readonly<Record<OfficialLevel, number>>;
      readonly pemdas: readonly Pemda[];
      /** The first ones. */
      readonly problems: readonly Bilingual[];
      readonly problemCount: number;
      /** A list of that name is kept already and would be replaced. */
      readonly replaces: boolean;
    }
  | { readonly ok: false; readonly message: Bilingual };

export type ListKept =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly message: Bilingual };

export interface ExerciseMade {
  readonly plan: SheetPlan;
  readonly mistakes: readonly PlantedMistake[];
}

export interface PairLine {
  readonly relation: string;
  readonly here: string;
  readonly there: string;
  /** Why they were not compared; the counts are empty then. */
  readonly why: Bilingual | null;
  readonly matched: number;
  readonly onlyHere: number;
  readonly onlyThere: number;
  readonly paguDiffering: number | null;
  readonly totals: { readonly here: number; readonly there: number } | null;
}

/** What else than checking the engine does: for each question what is asked and what is answered. */
export interface Workshop {
  readonly compute: {
    /** `wholeSheet`: every table of the sheet that the table is on. */
    ask: { readonly table: string; readonly wholeSheet: boolean; readonly options: ComputeOptions };
    reply: TablePlan | null;
  };
  readonly summaries: {
    ask: { readonly table: string; readonly language: Language };
    reply: readonly SummaryOffer[];
  };
  readonly summary: {
    ask: { readonly table: string; readonly kind: SummaryKind; readonly language: Language };
    reply: SummaryMade;
  };
  readonly template: { ask: TemplateWish; reply: SheetMade };
  readonly tidy: { ask: TidyWish; reply: SheetMade };
  readonly codes: { ask: { readonly list: string; readonly text: string }; reply: CodesFound };
  readonly lists: { ask: null; reply: ListsKnown };
  readonly readList: { ask: ListFile; reply: ListPreview };
  readonly keepList: { ask: ListFile; reply: ListKept };
  readonly removeList: { ask: string; reply: boolean };
  readonly exercise: { ask: ExerciseKind; reply: ExerciseMade };
  readonly answers: { ask: { readonly kind: ExerciseKind; readonly language: Language }; reply: SheetPlan };
  readonly pairs: { ask: null; reply: readonly PairLine[] };
}

export type WorkshopName = keyof Workshop;
export type Question = {
  [Name in WorkshopName]: { readonly what: Name; readonly ask: Workshop[Name]['ask'] };
}[WorkshopName];
export type Reply = Workshop[WorkshopName]['reply'];
