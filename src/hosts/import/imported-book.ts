import type { CellGrid, CellValue, GridRange } from '../../core/grid/cell-grid';
import type { Bilingual } from '../../core/language/language';
import type { FileError } from '../file/file-error';

/** Kinds of files that are no .xlsx and that tables are taken from. */
export type ImportKind = 'pdf' | 'docx' | 'html' | 'csv' | 'ods' | 'xls' | 'xlsb';

/** A part of a page, in points from its top left corner as it is looked at (rotation already applied). */
export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a cell stood in its file. Pages, tables and rows are counted from 1; a row that is drawn twice counts twice. */
export type CellOrigin =
  { readonly page: number; readonly box: PageBox } | { readonly table: number; readonly row: number };

/** What may be wrong with a cell as it was read: told beside it and never mended by a guess. */
export interface CellDoubt {
  /** 0-based, in the grid of its sheet. */
  readonly row: number;
  readonly column: number;
  /** `terpotong`: cut in print · `disambung`: put together over a page's end · `bentuk-angka`: written unlike its column. */
  readonly why: 'terpotong' | 'disambung' | 'bentuk-angka' | 'meragukan';
  readonly message: Bilingual;
}

/** What a note is about: a click leads there. */
export type NotePlace =
  { readonly page: number } | { readonly sheet: string; readonly row: number; readonly column: number };

/** What a user must know before using what was taken: lost, left out, or taken in a certain way. */
export interface ImportNote {
  /** Stands for one kind of note: `rumus`, `format`, `perubahan-terlacak`, `pindaian`, `tanpa-garis`, … */
  readonly code: string;
  /** One short sentence or clause with its figures: «3 sel terpotong di cetakan». */
  readonly message: Bilingual;
  readonly place: NotePlace | null;
}

/** One table as an importer took it, before it becomes a sheet. All cells are 0-based within the table. */
export interface RawTable {
  /** Name for its sheet; null where the file gives none: it is then named by its number and its form. */
  readonly name: string | null;
  /** The lines above the table, top to bottom. */
  readonly titleLines: readonly string[];
  /** Texts as they stand; other values only where the file itself holds them typed. Covered cells of merges are null. */
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly GridRange[];
  /** Same shape as `values`; missing rows and nulls say nothing. Empty where sheet and cell are the same in the file. */
  readonly origins: readonly (readonly (CellOrigin | null)[])[];
  readonly doubts: readonly CellDoubt[];
  /** The first rows that are headings, where the file says so. */
  readonly headingRows?: number;
  /** What a spreadsheet says beside its values; left out by documents. */
  readonly sheet?: Partial<
    Pick<CellGrid, 'formulas' | 'formats' | 'hiddenRows' | 'hiddenColumns' | 'visibility'>
  >;
}

/** What an importer gives for the bytes of its kind. */
export interface RawBook {
  readonly tables: readonly RawTable[];
  /** Null where the kind knows no pages. */
  readonly pages: number | null;
  readonly notes: readonly ImportNote[];
  /** The file holds numbers as numbers (.xls, .ods): then texts are texts. Otherwise figures are told by their columns. */
  readonly typed: boolean;
}

export type RawResult =
  { readonly ok: true; readonly book: RawBook } | { readonly ok: false; readonly error: FileError };

/** How much an importer may take; what it does not keep to, the watcher over its worker does. */
export interface ImportLimits {
  readonly fileBytes: number;
  /** Pages of a document; the rest is left out and told. */
  readonly pages: number;
  /** Glyphs, lines or rectangles of one page. */
  readonly pageItems: number;
  /** Slots of all grids together, as of a workbook. */
  readonly gridSlots: number;
  /** Rows or columns that one cell may cover, or one repeat count may stand for. */
  readonly span: number;
  /** Seconds without a call of `progress` after which the worker is ended, and seconds in all. */
  readonly idleSeconds: number;
  readonly totalSeconds: number;
  /** Of the worker. */
  readonly megabytes: number;
}

export interface ImportContext {
  readonly name: string;
  readonly limits: ImportLimits;
  /** To be called at least every few seconds: a page read, a part unpacked. `of` is null where nobody knows. */
  progress(done: number, of: number | null): void;
}

/**
 * One importer: bytes of its kind to raw tables. Whatever the bytes are, the answer is a value; an exception is a
 * mistake of ours, which the door tells as a damaged file. It is loaded by a dynamic import when first needed.
 */
export type Importer = (bytes: Uint8Array, context: ImportContext) => Promise<RawResult>;

/** One table as a sheet of the workbook it becomes. */
export interface ImportedSheet {
  /** Title lines stand in column A above the table. */
  readonly grid: CellGrid;
  /** Rows above the table, taken by its title lines. */
  readonly titleRows: number;
  /** First rows of the table that are its heading, 0 where the file does not say. */
  readonly headingRows: number;
  /** By row and column of the grid; rows that say nothing may be missing. */
  readonly origins: readonly (readonly (CellOrigin | null)[])[];
  readonly doubts: readonly CellDoubt[];
}

/** What a file of another kind holds: plain data, so that it can be posted from a worker. */
export interface ImportedBook {
  readonly kind: ImportKind;
  readonly sheets: readonly ImportedSheet[];
  readonly pages: number | null;
  readonly notes: readonly ImportNote[];
}
