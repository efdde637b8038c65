import type { CellContent } from '../core/grid/cell-content';
import type { CellGrid, SheetVisibility } from '../core/grid/cell-grid';
import type { FormulaSpelling } from '../core/language/formula-spelling';
import type { Bilingual } from '../core/language/language';
import type { CellEdit } from '../core/grid/cell-edit';
import type { MarkedFinding } from '../core/rules/finding';
import type { SheetPlan } from '../core/templates/sheet-plan';

/** Something a user can meet and mend: a protected sheet, a sheet that is gone, cells changed meanwhile. */
export interface HostProblem {
  readonly code:
    | 'lembar-terkunci'
    | 'lembar-tidak-ada'
    | 'sel-berubah'
    | 'terlalu-besar'
    | 'sedang-diedit'
    | 'dibatalkan'
    /** For now: another workbook is in front, or Excel is busy. */
    | 'tidak-siap'
    /** Excel has not answered at all. */
    | 'tidak-menjawab'
    | 'tidak-didukung'
    | 'gagal';
  readonly message: Bilingual;
  /** Cells it is about, where it is about cells. */
  readonly cells?: readonly string[];
  /** Where no answer came: what came of it, once it has come after all. */
  readonly later?: Promise<HostResult<unknown>>;
}

/** What was done all the same can want a word: `note` says what of it could not be. */
export type HostResult<T> =
  | { readonly ok: true; readonly value: T; readonly note?: Bilingual }
  | { readonly ok: false; readonly problem: HostProblem };

export interface SheetInfo {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protected: boolean;
}

/** Names one applied change; it can be undone as long as none of its cells has changed since. */
export interface UndoToken {
  readonly id: string;
  readonly label: Bilingual;
  readonly cells: number;
  /** The sheets that were made, where the change was new sheets: undoing it takes them away again. */
  readonly sheets?: readonly string[];
}

export interface ReadProgress {
  readonly signal?: AbortSignal;
  /** 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

/** A sheet as it was read, and the ranges (A1) in which cells were edited since; what formulas give may differ too. */
export interface EditedSince {
  readonly grid: CellGrid;
  readonly ranges: readonly string[];
}

export interface ReadOptions extends ReadProgress {
  /** Everything is read anew, also what costs the user something to read (merged areas in Excel: steps for Ctrl+Z). */
  readonly fresh?: boolean;
  /** Lets a host that can read no more than what changed. */
  readonly since?: EditedSince;
}

export interface CellsChanged {
  readonly sheet: string;
  /** A1 range; null where the host cannot tell (rows inserted, sheet renamed). */
  readonly range: string | null;
}

/** A value that a host tells of changes to. */
export interface HostState<T> {
  get(): T;
  subscribe(listener: () => void): () => void;
}

/** Something that a user may switch on for this host; false where it could not be remembered. */
export interface HostSwitch {
  get(): boolean;
  set(on: boolean): Promise<boolean>;
}

/** What a place that holds a workbook can do: Excel, a file in the browser, a file on disk. */
export interface WorkbookHost {
  /** What this host cannot do, by feature, in words: shown where a button would otherwise be dead. */
  readonly missing: Readonly<
    Partial<Record<'charts' | 'comments' | 'undo' | 'marks' | 'validation' | 'print' | 'merges', Bilingual>>
  >;
  /** Not all that changes a sheet is told (`onChange`): now and then an edited one has to be read as a whole. */
  readonly missesChanges?: true;
  sheets(): Promise<HostResult<readonly SheetInfo[]>>;
  /** Name of the sheet the user is looking at. */
  activeSheet(): Promise<HostResult<string>>;
  read(sheet: string, options?: ReadOptions): Promise<HostResult<CellGrid>>;
  /**
   * All edits or none. Only the cells named are written, and none where one of them holds something else by now than
   * the user was `shown`.
   */
  apply(
    edits: readonly CellEdit[],
    label: Bilingual,
    shown?: readonly CellContent[],
  ): Promise<HostResult<UndoToken>>;
  undo(token: UndoToken): Promise<HostResult<void>>;
  /** The last change that can still be undone, also one made before the pane was opened again. */
  lastChange(): Promise<HostResult<UndoToken | null>>;
  /** Makes a new sheet and gives the name it got; never touches an existing one. */
  addSheet(plan: SheetPlan): Promise<HostResult<string>>;
  /**
   * Makes sheets that belong together, all or none, and gives the names they got. One change, which can be undone as
   * long as nothing was written on them.
   */
  addSheets(plans: readonly SheetPlan[], label: Bilingual): Promise<HostResult<readonly string[]>>;
  reveal(sheet: string, address: string): Promise<HostResult<void>>;
  /** Replaces this add-in's marks by those for the findings; the user's own formats are never touched. */
  mark(findings: readonly MarkedFinding[]): Promise<HostResult<void>>;
  unmark(): Promise<HostResult<void>>;
  /** Gives back a function that stops listening. */
  onChange(listener: (change: CellsChanged) => void): () => void;
  onActivate(listener: (sheet: string) => void): () => void;
  /** What this host has turned out not to tell by `onChange`, in words; absent where it tells all. */
  readonly deafness?: HostState<readonly Bilingual[]>;
  /** How formulas are shown to the user; as they are kept where absent. */
  formulaSpelling?(): Promise<HostResult<FormulaSpelling>>;
  /** Whether changes are kept in the workbook too, so that they can be taken back on another computer. */
  readonly undoInWorkbook?: HostSwitch;
  /** Whether the pane opens together with this workbook. */
  readonly opensByItself?: HostSwitch;
  /** Text kept with the workbook (settings, accepted findings), by key. */
  recall(key: string): Promise<HostResult<string | null>>;
  keep(key: string, text: string): Promise<HostResult<void>>;
}
