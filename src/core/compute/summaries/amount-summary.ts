import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import type { Language } from '../../language/language';
import { columnLabel } from '../../facts/names';
import { ratioFormula } from '../form-formulas';
import { type AmountGroup, belanjaGroups, fundGroups, levelGroups, supportGroups } from './amount-groups';
import { type FigureColumn, layOut } from './lay-out';
import type { SummaryKind, SummaryResult } from './summary';
import { type SummarySource, summarySource } from './summary-source';
import { summaryWords } from './summary-words';

type AmountKind = Exclude<SummaryKind, 'realisasi'>;

/** A summary of amounts: every money column of the table by program, kegiatan, fund source, … and the first one's share. */
export function amountSummary(read: ReadTable, kind: AmountKind, language: Language): SummaryResult {
  const [main] = moneyOf(read);
  if (!main) return no('Tabel ini tidak mempunyai kolom rupiah.', 'This table has no column of rupiah.');
  const source = summarySource(read);
  const words = summaryWords[language];
  const groups = groupsOf(source, kind, main, language).filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return noGroups(kind);
  const used = moneyOf(read).filter((column) =>
    groups.some(({ rows }) => source.amount(rows, column) !== null),
  );
  if (used.length === 0)
    return no('Baris tabel ini belum berisi angka.', 'The rows of this table hold no figures yet.');
  const share: FigureColumn = {
    heading: words.share,
    shows: 'persen',
    own: (at, total) => ratioFormula(at(0), total(0)),
    total: 'rumus',
  };
  const columns: FigureColumn[] = [
    ...used.map((column) => ({
      heading: columnLabel(column)[language],
      shows: 'rupiah' as const,
      total: 'jumlah' as const,
    })),
    share,
  ];
  const lines = groups.map(({ kode, nama, rows }) => ({
    kode,
    nama,
    figures: used.map((column) => source.amount(rows, column)),
  }));
  const layout = { texts: words.titles[kind], nameHeading: words.name[kind], columns, lines, charted: [0] };
  const plan = layOut(source, layout, language);
  return { ok: true, summary: { kind, plan, edits: source.edits() } };
}

function groupsOf(
  { planner }: SummarySource,
  kind: AmountKind,
  main: TableColumn,
  language: Language,
): readonly AmountGroup[] {
  const words = summaryWords[language];
  switch (kind) {
    case 'program':
    case 'kegiatan':
      return levelGroups(planner.read, kind);
    case 'penunjang':
      return supportGroups(planner.read, words);
    case 'sumber-dana':
      return fundGroups(planner, main, words);
    case 'belanja':
      return belanjaGroups(planner, main, words);
  }
}

/** Columns of rupiah that are not computed from others. */
function moneyOf(read: ReadTable): readonly TableColumn[] {
  return read.money.filter((column) => !column.layout.formula && column.data !== 'teks');
}

function noGroups(kind: AmountKind): SummaryResult {
  switch (kind) {
    case 'belanja':
      return no(
        'Tabel ini tidak merinci pagu menurut jenis belanja.',
        'This table does not split its pagu by kind of belanja.',
      );
    case 'sumber-dana':
      return no('Tabel ini tidak mempunyai kolom sumber dana.', 'This table has no column of fund sources.');
    case 'kegiatan':
      return no('Tabel ini tidak mempunyai baris kegiatan.', 'This table has no rows of kegiatan.');
    case 'program':
    case 'penunjang':
      return no('Tabel ini tidak mempunyai baris program.', 'This table has no rows of programs.');
  }
}

function no(id: string, en: string): SummaryResult {
  return { ok: false, why: { id, en } };
}
