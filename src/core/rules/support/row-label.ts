import type { Level } from '../../layouts/layout';
import type { TableRow } from '../../read/read-table';
import type { Language } from '../finding';

const LONGEST_NAME = 60;

/** Cut at a word near 60 characters, with "…". */
export function shortName(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > LONGEST_NAME / 2 ? space : LONGEST_NAME)}…`;
}

const LEVEL_NAMES: Partial<Record<Level, string>> = {
  urusan: 'urusan',
  bidang: 'bidang urusan',
  program: 'program',
  kegiatan: 'kegiatan',
  subkegiatan: 'sub kegiatan',
};

/** The field's word for a level; the same in both languages. "baris" (row) for those that are no level of the plan. */
export function levelName(level: Level, language: Language): string {
  return LEVEL_NAMES[level] ?? (language === 'id' ? 'baris' : 'row');
}

/** What tells a row from the others: its code where it has one, else its name in guillemets, else its sheet row. */
export function rowId(row: TableRow, language: Language): string {
  if (row.kode && row.kode.scheme !== 'nomor') return row.kode.clean;
  if (row.nama !== '') return `«${shortName(row.nama)}»`;
  return language === 'id' ? `pada baris ${String(row.row + 1)}` : `in row ${String(row.row + 1)}`;
}

/** "program 1.06.05", "kegiatan «Penanganan Fakir Miskin»". */
export function rowLabel(row: TableRow, language: Language): string {
  return `${levelName(row.level, language)} ${rowId(row, language)}`;
}

/** Where a figure stands: the row itself, or the row that it continues and the sheet row of the indicator. */
export function placeLabel(row: TableRow, language: Language): string {
  if (LEVEL_NAMES[row.level] || row.nama !== '' || !row.parent) return rowLabel(row, language);
  const word = language === 'id' ? 'baris' : 'row';
  return `${rowLabel(row.parent, language)} (${word} ${String(row.row + 1)})`;
}
