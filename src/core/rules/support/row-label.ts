import type { Level } from '../../layouts/layout';
import type { TableRow } from '../../read/read-table';
import type { Language } from '../../language/language';

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

/** " «Penanganan Fakir Miskin»" behind a code; "" where the row has no name. */
export function named(row: TableRow): string {
  return row.nama === '' ? '' : ` «${shortName(row.nama)}»`;
}

/** "program 1.06.05" by its code, "kegiatan «Penanganan Fakir Miskin»" by its name, else "baris 12" of the sheet. */
export function rowLabel(row: TableRow, language: Language): string {
  const level = levelName(row.level, language);
  if (row.kode && row.kode.scheme !== 'nomor') return `${level} ${row.kode.clean}`;
  if (row.nama !== '') return level + named(row);
  return `${LEVEL_NAMES[row.level] ? `${level} ` : ''}${language === 'id' ? 'baris' : 'row'} ${String(row.row + 1)}`;
}

/** Where a figure stands: the row itself, or the row that it continues and the sheet row of the indicator. */
export function placeLabel(row: TableRow, language: Language): string {
  if (LEVEL_NAMES[row.level] || row.nama !== '' || !row.parent) return rowLabel(row, language);
  const word = language === 'id' ? 'baris' : 'row';
  return `${rowLabel(row.parent, language)} (${word} ${String(row.row + 1)})`;
}
