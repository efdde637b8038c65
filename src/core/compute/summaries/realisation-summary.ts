import { rangeAddress } from '../../grid/a1';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import type { Language } from '../../language/language';
import { columnLabel } from '../../facts/names';
import { isMoney } from '../../facts/column-pairs';
import { ratioColumns } from '../../facts/formulas';
import { averageFormula, predikatFormula, ratioFormula } from '../form-formulas';
import { type FigureColumn, layOut } from './lay-out';
import type { SummaryResult } from './summary';
import { type SummarySource, summarySource } from './summary-source';
import { summaryWords } from './summary-words';

/** Roles of what was planned and what was realised, in the order they are looked for. */
const PAIRS = [
  ['targetLaluRp', 'realisasiLaluRp'],
  ['targetLalu', 'realisasiLalu'],
  ['targetRp', 'realisasiRp'],
  ['target', 'realisasi'],
  ['pagu', 'realisasiRp'],
] as const;

/** Realised against planned by program, the programs' average performance, and the grade it earns. */
export function realisationSummary(read: ReadTable, language: Language): SummaryResult {
  const source = summarySource(read);
  const words = summaryWords[language];
  const programs = read.rows.filter((row) => row.level === 'program');
  const money = moneyPair(read);
  const performance = performanceColumn(read);
  if (programs.length === 0 || (!money && !performance)) {
    return {
      ok: false,
      why: {
        id: 'Tabel ini tidak memuat realisasi per program.',
        en: 'This table holds no realisation by program.',
      },
    };
  }
  const columns: FigureColumn[] = [];
  if (money) {
    for (const column of money) {
      columns.push({ heading: columnLabel(column)[language], shows: 'rupiah', total: 'jumlah' });
    }
    columns.push({
      heading: words.realised,
      shows: 'persen',
      own: (at) => ratioFormula(at(1), at(0)),
      total: 'rumus',
    });
  }
  if (performance) columns.push({ heading: words.performance, shows: 'persen', total: 'kosong' });
  const graded = columns.length - 1;
  columns.push({
    heading: words.grade,
    shows: 'teks',
    own: (at) => predikatFormula(at(graded), 1),
    total: performance ? 'kosong' : 'rumus',
  });
  const lines = programs.map((row) => ({
    kode: row.kode?.clean ?? '',
    nama: row.nama,
    figures: [
      ...(money ? [...money.map((column) => source.amount([row], column)), null] : []),
      ...(performance ? [averageUnder(source, row, performance)] : []),
    ],
  }));
  const plan = layOut(
    source,
    {
      texts: words.titles.realisasi,
      nameHeading: words.name.realisasi,
      columns,
      lines,
      charted: money ? [0, 1] : [0],
    },
    language,
  );
  return { ok: true, summary: { kind: 'realisasi', plan, edits: source.edits() } };
}

function moneyPair(read: ReadTable): readonly [TableColumn, TableColumn] | null {
  for (const [target, realised] of PAIRS) {
    const of = read.column(target);
    const done = read.column(realised);
    if (of && done && isMoney(read, of) && isMoney(read, done)) return [of, done];
  }
  return null;
}

/** The ratio column of performance: its K half, or the whole where it is not of rupiah. */
function performanceColumn(read: ReadTable): TableColumn | null {
  const ratios = ratioColumns(read).filter(({ pairs }) => pairs.some(({ of }) => !isMoney(read, of)));
  return ratios[0]?.column ?? null;
}

/** Average of the ratios of a program and all that stands under it, as a fraction of 1. */
function averageUnder(source: SummarySource, program: TableRow, column: TableColumn): string | null {
  const { read } = source.planner;
  const after = read.rows.slice(program.index + 1).find(({ level }) => endsProgram(level));
  const last = read.rows[(after?.index ?? read.rows.length) - 1] ?? program;
  const rows = read.rows.slice(program.index, last.index + 1);
  const figures = rows.map((row) => source.planner.operand(row, column)).filter((one) => one.is === 'angka');
  const [first] = figures;
  if (!first) return null;
  for (const one of figures) {
    source.planner.convert(one, column, columnLabel(column));
  }
  const at = first.place.column;
  const range = source.range(rangeAddress({ top: program.row, bottom: last.row, left: at, right: at }));
  const points = figures.some((one) => one.is === 'angka' && !one.persen && Math.abs(one.value) > 3);
  const average = averageFormula(range);
  return points ? average.replace(/AVERAGE\((.*)\)\)$/, 'AVERAGE($1)/100)') : average;
}

function endsProgram(level: TableRow['level']): boolean {
  return (
    level === 'program' || level === 'bidang' || level === 'urusan' || level === 'total' || level === 'tahun'
  );
}
