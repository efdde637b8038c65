import { valueAt } from '../grid/cell-grid';
import type { CellGrid } from '../grid/cell-grid';
import { factsOf, firstBodyRow, headingRows, sampleRows } from './column-facts';
import type { ColumnFacts } from './column-facts';
import { cellText, codeText, hasWords, isComment } from './import-cells';
import { codeParts, readOfficialCode } from './official-code';

/** A code and the name that belongs to it; both may lie over several columns. 0-based. */
export interface NamedCode {
  readonly code: readonly number[];
  readonly name: readonly number[];
}

export interface ListColumns {
  /** One pair, or one a level in system exports that repeat program and kegiatan beside every sub kegiatan. */
  readonly pairs: readonly NamedCode[];
  readonly level: number | null;
  readonly pemda: number | null;
  readonly indikator: number | null;
  readonly satuan: number | null;
  /** Where each entry was taken from. */
  readonly sumber: number | null;
  /** 0-based row of the first entry; what stands above are headings. */
  readonly firstRow: number;
}

const NOT_A_NAME =
  /indikator|kinerja|satuan|sumber|keterangan|penanggung|tolok|tolak|target|pagu|anggaran|lokasi|catatan|dasar hukum|definisi/i;

/** Finds the columns by what they hold, and by their headings where several hold the like. Null: no list here. */
export function recogniseListColumns(grid: CellGrid): ListColumns | null {
  const bodyRow = firstBodyRow(grid);
  if (bodyRow === null) return null;
  const sample = sampleRows(grid, bodyRow);
  const width = sample.reduce((most, row) => Math.max(most, grid.values[row]?.length ?? 0), 0);
  const headings = headingRows(grid, bodyRow);
  const facts = Array.from({ length: width }, (_, column) => factsOf(grid, headings, sample, column));
  const wide = facts.filter(
    (fact) => fact.filled > 0 && fact.whole >= 0.6 && (fact.deep > 0 || /kode/i.test(fact.heading)),
  );
  const codes = wide.length > 0 ? wholeCodes(facts, wide) : spreadCode(grid, sample, facts);
  const taken = new Set(codes.flat());
  const special = (share: 'level' | 'pemda') =>
    facts.find((fact) => !taken.has(fact.column) && fact.filled > 0 && fact[share] >= 0.9)?.column ?? null;
  const level = special('level');
  const pemda = special('pemda');
  const headed = (words: RegExp) =>
    facts.find((fact) => !taken.has(fact.column) && words.test(fact.heading))?.column ?? null;

  const texts = facts.filter(
    (fact) =>
      fact.filled > 0 &&
      fact.words >= 0.6 &&
      !taken.has(fact.column) &&
      fact.column !== level &&
      fact.column !== pemda,
  );
  const pairs = codes.flatMap((code, index): NamedCode[] => {
    const until = codes.length > 1 ? (codes[index + 1]?.[0] ?? width) : width;
    const name = nameColumns(grid, sample, texts, code, until);
    return name.length === 0 ? [] : [{ code, name }];
  });
  const firstRow = firstEntry(grid, pairs);
  if (pairs.length === 0 || firstRow === null) return null;
  return {
    pairs,
    level,
    pemda,
    indikator: headed(/indikator/i),
    satuan: headed(/satuan/i),
    sumber: headed(/^sumber$/i),
    firstRow,
  };
}

/** Of several columns with whole codes all count where their headings say so (system exports), else the fullest. */
function wholeCodes(
  facts: readonly ColumnFacts[],
  whole: readonly ColumnFacts[],
): readonly (readonly number[])[] {
  const headed = facts.filter(
    (fact) => fact.filled > 0 && /^kode/i.test(fact.heading) && fact.whole + fact.part >= 0.9,
  );
  if (whole.length > 1 && headed.length > 1) return headed.map((fact) => [fact.column]);
  const fullest = [...whole].sort((a, b) => b.deep * b.filled - a.deep * a.filled)[0];
  return fullest === undefined ? [] : [[fullest.column]];
}

/** "1 | 06 | 04 | 2.01 | 01": the run of columns whose cells, put together, read as codes in most rows. */
function spreadCode(
  grid: CellGrid,
  sample: readonly number[],
  facts: readonly ColumnFacts[],
): readonly (readonly number[])[] {
  let best: { readonly columns: readonly number[]; readonly worth: number } | null = null;
  for (let from = 0; from < facts.length; from++) {
    for (let to = from + 2; to < Math.min(facts.length, from + 7); to++) {
      const run = facts.slice(from, to + 1);
      if (run.some((fact) => fact.filled === 0 || fact.part < 0.7)) break;
      const columns = run.map((fact) => fact.column);
      const texts = sample.map((row) => joinedCode(grid, row, columns)).filter((text) => text !== '');
      const levels = new Set<string>();
      const read = texts.filter((text) => {
        const code = readOfficialCode(text);
        if (code !== null) levels.add(code.level);
        return code !== null;
      }).length;
      const worth = (read / texts.length) * (1 + levels.size / 10);
      if (read >= 3 && read >= texts.length * 0.6 && (best === null || worth > best.worth))
        best = { columns, worth };
    }
  }
  return best === null ? [] : [best.columns];
}

export function joinedCode(grid: CellGrid, row: number, columns: readonly number[]): string {
  return columns
    .map((column) => codeText(valueAt(grid, row, column)))
    .filter(Boolean)
    .join('.');
}

/**
 * The text column that a heading calls the name, else the nearest to the right of the code. Neighbours that are
 * filled only where it is not hold names of other levels (one column a level, as the annexes are set).
 */
function nameColumns(
  grid: CellGrid,
  sample: readonly number[],
  texts: readonly ColumnFacts[],
  code: readonly number[],
  until: number,
): readonly number[] {
  const after = code[code.length - 1] ?? 0;
  const worth = (fact: ColumnFacts) =>
    (/nama|nomenklatur|uraian|urusan|program|kegiatan/i.test(fact.heading) ? 10 : 0) -
    (NOT_A_NAME.test(fact.heading) ? 20 : 0) +
    Math.min(fact.meanLength, 20) / 10 -
    Math.abs(fact.column - after) / 4;
  const near = texts.filter((fact) => fact.column > after && fact.column < until);
  const [name] = [...(near.length > 0 ? near : texts)].sort((a, b) => worth(b) - worth(a));
  if (name === undefined || NOT_A_NAME.test(name.heading)) return [];
  const columns = [name.column];
  for (const fact of texts) {
    if (columns.includes(fact.column) || NOT_A_NAME.test(fact.heading)) continue;
    if (!columns.some((column) => Math.abs(column - fact.column) === 1)) continue;
    if (fact.column <= after || fact.column >= until) continue;
    const both = sample.filter(
      (row) =>
        cellText(grid, row, fact.column) !== '' &&
        columns.some((column) => cellText(grid, row, column) !== ''),
    ).length;
    if (both <= 0.02 * fact.filled) columns.push(fact.column);
  }
  return columns.sort((a, b) => a - b);
}

function firstEntry(grid: CellGrid, pairs: readonly NamedCode[]): number | null {
  const row = grid.values.findIndex(
    (_, at) =>
      !isComment(grid, at) &&
      pairs.some(
        ({ code, name }) =>
          codeParts(joinedCode(grid, at, code)).length > 0 &&
          name.some((column) => hasWords(cellText(grid, at, column))),
      ),
  );
  return row < 0 ? null : row;
}
