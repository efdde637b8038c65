import { rangeAddress } from '../grid/a1';
import type { GridRange } from '../grid/cell-grid';
import type { Bilingual } from '../language/language';
import type { TableKind } from '../layouts/layout';
import type { Candidate } from './best-layout';
import { filledCells } from './data-rows';
import { goesOnFrom, rowsLike, type Source } from './goes-on';
import { hasOwnBeginning, leftOver, type SheetReading } from './left-over';
import type { RecognisedTable } from './recognised-table';
import { range } from './table-columns';
import { labelledKind } from './title';
import { weights } from './weights';

/** Why an area with the shape of a table was taken by none. */
export type UnreadWhy = 'mirip' | 'bentuk-tak-dikenal' | 'lanjutan' | 'di-luar-tabel';

/** The form that comes nearest to an area, and the headings that are missing from it. */
export interface NearestForm {
  readonly kind: TableKind;
  readonly matched: number;
  readonly of: number;
  readonly missing: readonly string[];
}

/** Filled cells with the shape of a table that no recognised table took. */
export interface UnreadArea {
  readonly sheet: string;
  readonly range: GridRange;
  readonly cells: number;
  readonly why: UnreadWhy;
  readonly message: Bilingual;
  readonly nearest: NearestForm | null;
}

/** A sheet, or a part of one, that the file does not hold or that cannot be read: what stood there nobody knows. */
export interface LostArea {
  readonly sheet: string;
  readonly range: null;
  readonly cells: 0;
  readonly why: 'rusak';
  readonly message: Bilingual;
  readonly nearest: null;
}

/** What a reader of files lost of a sheet, and why. */
export type LostPart = Pick<LostArea, 'sheet' | 'message'>;

export function lostAreas(lost: readonly LostPart[]): readonly LostArea[] {
  return lost.map(({ sheet, message }) => ({
    sheet,
    range: null,
    cells: 0,
    why: 'rusak',
    message,
    nearest: null,
  }));
}

/** Every area of the workbook that bears the signs of a table and was taken by none. */
export function unreadAreas(sheets: readonly SheetReading[]): readonly UnreadArea[] {
  const sources = sheets.flatMap(({ grid, tables }) => tables.map((table) => ({ grid, table })));
  return sheets.flatMap((sheet) => leftOver(sheet).flatMap((area) => judge(sheet, area, sources) ?? []));
}

function judge(sheet: SheetReading, area: GridRange, sources: readonly Source[]): UnreadArea | null {
  const { grid } = sheet;
  const rows = range(area.top, area.bottom);
  const filled = (row: number): number => filledCells(grid.values[row], area.left, area.right);
  const wide = rows.filter((row) => filled(row) >= weights.unread.columns);
  const cells = rows.reduce((sum, row) => sum + filled(row), 0);
  const told = (why: UnreadWhy, nearest: NearestForm | null, from: RecognisedTable | null): UnreadArea => {
    const where = { sheet: grid.sheet, range: area };
    return { ...where, cells, why, nearest, message: messageOf(why, where, nearest, from) };
  };
  const near = wide.length < weights.unread.rows ? null : nearestIn(sheet.near, area);
  if (near && near.form.matched >= near.form.of * weights.unread.headings && near.sure)
    return told('mirip', near.form, null);
  if (near?.titled) return told('bentuk-tak-dikenal', near.form, null);
  const from = sources.find((source) => {
    const like = rowsLike(source, grid, area);
    const [first] = like;
    if (first === undefined || hasOwnBeginning(grid, area, first)) return false;
    // A row or two below a table are its notes and signatures; on a sheet of their own they are the end of one.
    const beside = sheet.tables.includes(source.table);
    return !(beside && like.length < weights.unread.rows) && goesOnFrom(source, grid, area, like);
  });
  if (!from) return null;
  return told(sheet.tables.includes(from.table) ? 'di-luar-tabel' : 'lanjutan', null, from.table);
}

interface Near {
  readonly form: NearestForm;
  readonly sure: boolean;
  readonly titled: boolean;
}

/** The heading in an area that comes nearest to a form. */
function nearestIn(near: readonly Candidate[], area: GridRange): Near | null {
  const within = near.filter(({ block }) => block.top >= area.top && block.bottom <= area.bottom);
  const [best] = [...within].sort((a, b) => b.total - a.total);
  if (!best) return null;
  const { match, title, titleLike, total } = best;
  const found = new Set(match.matched.map(({ column }) => column.role));
  const missing = match.layout.columns.filter(({ role, optional }) => !optional && !found.has(role));
  return {
    form: {
      kind: match.layout.kind,
      matched: match.found,
      of: match.of,
      missing: missing.map(({ headings: [heading = ''] }) => heading),
    },
    sure: total + weights.unread.title * titleLike >= weights.unread.near,
    titled: labelledKind(title.text) !== null || titleLike >= weights.title.begins,
  };
}

function messageOf(
  why: UnreadWhy,
  { sheet, range: area }: Pick<UnreadArea, 'sheet' | 'range'>,
  nearest: NearestForm | null,
  from: RecognisedTable | null,
): Bilingual {
  const where = `«${sheet}» ${rangeAddress(area)}`;
  const missing = nearest?.missing.map((heading) => `«${heading}»`).join(', ') ?? '';
  const lacking = {
    id: `Judul kolom yang tidak ditemukan: ${missing}.`,
    en: `Headings not found: ${missing}.`,
  };
  if (missing === '') {
    lacking.id = 'Semua judul kolomnya ada, tetapi judul tabelnya tidak menyebut bentuk itu.';
    lacking.en = 'All its headings are there, but its title does not name that form.';
  }
  const near = nearest && `${nearest.kind} (${nearest.matched}/${nearest.of})`;
  switch (why) {
    case 'mirip':
      return {
        id: `${where} mirip ${near ?? ''} tetapi tidak dikenali, jadi tidak diperiksa. ${lacking.id} Perbaiki judulnya atau tetapkan bentuk tabelnya dalam pengaturan.`,
        en: `${where} resembles ${near ?? ''} but was not recognised, so it was not checked. ${lacking.en} Mend the headings or state the kind of table in the settings.`,
      };
    case 'bentuk-tak-dikenal':
      return {
        id: `${where} berjudul seperti tabel Renja, tetapi bentuknya tidak dikenal, jadi tidak diperiksa. Tetapkan bentuknya dalam pengaturan bila salah satu bentuk ini.`,
        en: `${where} has the title of a Renja table but no form we know, so it was not checked. State its kind in the settings if it is one of them.`,
      };
    case 'lanjutan':
      return {
        id: `${where} tampak sebagai lanjutan tabel ${from?.kind ?? ''} di «${from?.sheet ?? ''}» tanpa judul kolom, jadi tidak diperiksa. Salin judul kolomnya ke atas baris ini, atau satukan dengan tabelnya.`,
        en: `${where} looks like the continuation of the ${from?.kind ?? ''} on “${from?.sheet ?? ''}” without a heading, so it was not checked. Copy the heading above these rows, or join them to the table.`,
      };
    case 'di-luar-tabel':
      return {
        id: `${where} berisi baris seperti tabel ${from?.kind ?? ''} di atasnya, tetapi berada di luar tabel itu, jadi tidak diperiksa. Hapus baris kosong di antaranya bila masih satu tabel.`,
        en: `${where} holds rows like those of the ${from?.kind ?? ''} on this sheet but stands outside it, so it was not checked. Remove the empty rows between them if it is one table.`,
      };
  }
}
