import type { CellGrid } from '../grid/cell-grid';
import {
  cellText,
  codeText,
  hasWords,
  isComment,
  isEmptyRow,
  levelOfText,
  pemdasOfText,
} from './import-cells';
import { joinedCode } from './import-columns';
import type { ListColumns, NamedCode } from './import-columns';
import type { ImportProblems } from './import-problems';
import type { NomenclatureEntry } from './nomenclature';
import { readCode } from './official-code';
import type { CodeScheme, OfficialCode, Pemda } from './official-code';

export interface ReadEntry {
  /** 0-based. */
  readonly row: number;
  readonly code: OfficialCode;
  readonly entry: NomenclatureEntry;
}

/** Reads every row; what cannot be read goes to `problems`. `pemda` says whose entry it is where no column does. */
export function readListRows(
  grid: CellGrid,
  columns: ListColumns,
  scheme: CodeScheme,
  pemda: (code: OfficialCode) => readonly Pemda[],
  problems: ImportProblems,
): readonly ReadEntry[] {
  const read: ReadEntry[] = [];
  const wide = columns.pairs.length > 1;
  const seen = new Set<string>();
  for (let row = columns.firstRow; row < grid.values.length; row++) {
    if (isEmptyRow(grid, row) || isComment(grid, row)) continue;
    for (const pair of columns.pairs) {
      const found = readPair(grid, row, pair, columns, scheme, problems);
      if (found === null) continue;
      const { code, name } = found;
      // An export that repeats its programs on every row repeats them rightly.
      const repeated = `${code.key}|${name}`;
      if (wide && code.level !== 'subkegiatan' && seen.has(repeated)) continue;
      seen.add(repeated);
      for (const one of pemdasOf(grid, row, columns, code, pemda, problems)) {
        read.push({
          row,
          code,
          entry: {
            // Beside a whole row of levels they are those of its sub kegiatan.
            ...(wide && code.level !== 'subkegiatan' ? {} : details(grid, row, columns)),
            code: code.text,
            level: code.level,
            name,
            pemda: one,
          },
        });
      }
    }
  }
  return read;
}

function readPair(
  grid: CellGrid,
  row: number,
  pair: NamedCode,
  columns: ListColumns,
  scheme: CodeScheme,
  problems: ImportProblems,
): { readonly code: OfficialCode; readonly name: string } | null {
  const text = joinedCode(grid, row, pair.code);
  const name = pair.name.map((column) => cellText(grid, row, column)).find((one) => one !== '') ?? '';
  const clean = name.replace(/\s+/g, ' ');
  if (text === '' && clean === '') return null;
  if (isRepeatedHeading(grid, row, columns)) return null;
  if (text === '') {
    problems.add({ kind: 'kode-kosong', row, code: '', name: clean });
    return null;
  }
  const code = readCode(text, scheme);
  if (code === null) {
    problems.add({ kind: 'kode-rusak', row, code: text, name: clean });
    return null;
  }
  if (!hasWords(clean)) {
    problems.add({ kind: 'nama-kosong', row, code: text, name: clean });
    return null;
  }
  const stated = columns.level === null ? null : levelOfText(cellText(grid, row, columns.level));
  if (stated !== null && stated !== code.level && columns.pairs.length === 1) {
    problems.add({ kind: 'level-beda', row, code: code.text, name: clean, stated, expected: code.level });
  }
  return { code, name: clean };
}

/** A page's heading printed again, or the row of column numbers: nothing but small numbers, or no digit at all. */
function isRepeatedHeading(grid: CellGrid, row: number, columns: ListColumns): boolean {
  const texts = (grid.values[row] ?? []).map((value) => codeText(value)).filter(Boolean);
  if (texts.every((text) => /^\(?\d{1,2}\)?$/.test(text))) return true;
  const code = columns.pairs.map((pair) => joinedCode(grid, row, pair.code)).join(' ');
  return /^(?:kode|code|no\b|urusan|bidang)/i.test(code.trim());
}

function pemdasOf(
  grid: CellGrid,
  row: number,
  columns: ListColumns,
  code: OfficialCode,
  pemda: (code: OfficialCode) => readonly Pemda[],
  problems: ImportProblems,
): readonly Pemda[] {
  if (columns.pemda === null) return pemda(code);
  const stated = cellText(grid, row, columns.pemda);
  const known = pemdasOfText(stated);
  if (known.length > 0) return known;
  problems.add({ kind: 'pemda-asing', row, code: code.text, name: '', stated });
  return pemda(code);
}

function details(
  grid: CellGrid,
  row: number,
  columns: ListColumns,
): Pick<NomenclatureEntry, 'indikator' | 'satuan' | 'source'> {
  const text = (column: number | null) => (column === null ? '' : cellText(grid, row, column));
  const indikator = text(columns.indikator);
  const satuan = text(columns.satuan);
  const source = text(columns.sumber);
  return { ...(indikator && { indikator }), ...(satuan && { satuan }), ...(source && { source }) };
}
