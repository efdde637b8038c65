import { cellAddress, columnLetters } from '../grid/a1';
import type { CellGrid } from '../grid/cell-grid';
import { layoutOf, layouts } from '../layouts';
import type { ColumnData, Layout, TableKind } from '../layouts/layout';
import { bandOf, columnBands } from './column-bands';
import type { ColumnProfile } from './column-profile';
import { profileColumn } from './column-profile';
import { findDataRows } from './data-rows';
import type { HeadingBlock } from './heading-block';
import { findHeadingBlocks } from './heading-block';
import type { HeadingColumn } from './heading-columns';
import { readHeadingColumns } from './heading-columns';
import type { LayoutMatch, MatchedColumn } from './match-layout';
import { headingWordsOf, matchLayout } from './match-layout';
import { applyOverrule, overruleFor, overrulesOf, withOverruledBlocks } from './overrule';
import { planYearOf } from './plan-year';
import type { RecognisedTable, TableColumn } from './recognised-table';
import type { Title } from './title';
import { labelledKind, titleAbove, titleLikeness } from './title';
import { plainWords } from './words';
import type { Settings } from '../settings';
import { noSettings } from '../settings';

/** What came nearest to a table on a sheet without one. */
export interface NearestTable {
  readonly sheet: string;
  readonly kind: Layout['kind'];
  readonly matched: number;
  readonly of: number;
}

export interface Recognition {
  readonly tables: readonly RecognisedTable[];
  readonly nearest: NearestTable | null;
}

/** From this on a heading is taken for a form's. */
const RECOGNISED = 0.62;

interface Candidate {
  readonly block: HeadingBlock;
  readonly headings: readonly HeadingColumn[];
  readonly title: Title;
  readonly match: LayoutMatch;
  readonly titleLike: number;
  readonly labelled: boolean;
  readonly total: number;
}

/** Finds every table of the known forms on a sheet, wherever they stand; a person may overrule kind, columns and rows. */
export function recognise(grid: CellGrid, settings: Settings = noSettings): Recognition {
  const whole = recogniseDown(grid, settings);
  const bands = columnBands(grid);
  if (bands.length < 2) return whole;
  // Tables side by side are read apart where that explains more columns than reading across; an empty column inside
  // a table must not cut it in two, so every way of grouping neighbouring bands is weighed.
  const bestFrom = new Array<readonly RecognisedTable[]>(bands.length + 1).fill([]);
  for (let from = bands.length - 1; from >= 0; from--) {
    let best: readonly RecognisedTable[] = [];
    for (let to = from; to < bands.length; to++) {
      const [first, last] = [bands[from], bands[to]];
      if (!first || !last) continue;
      const across = from === 0 && to === bands.length - 1;
      const here = across
        ? whole
        : recogniseDown(bandOf(grid, { left: first.left, right: last.right }), settings);
      const tables = [...here.tables, ...(bestFrom[to + 1] ?? [])];
      if (explained(tables) >= explained(best)) best = tables;
    }
    bestFrom[from] = best;
  }
  const tables = [...(bestFrom[0] ?? [])].sort(
    (a, b) => a.range.top - b.range.top || a.range.left - b.range.left,
  );
  return explained(tables) <= explained(whole.tables) ? whole : { tables, nearest: null };
}

function explained(tables: readonly RecognisedTable[]): number {
  return tables.reduce((sum, table) => sum + table.columns.length, 0);
}

/** Reads a sheet from the top down, heading after heading. */
function recogniseDown(grid: CellGrid, settings: Settings): Recognition {
  const overrules = overrulesOf(settings, grid.sheet);
  const blocks = withOverruledBlocks(grid, findHeadingBlocks(grid), overrules);
  const tables: RecognisedTable[] = [];
  let nearest: NearestTable | null = null;
  let nearestScore = 0;
  let from = 0;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.top < from) continue;
    const overrule = overruleFor(overrules, block, blocks[at + 1]?.top ?? grid.values.length);
    if (overrule?.kind === 'none') continue;
    const found = bestLayout(grid, block, from, overrule?.kind);
    if (!found) continue;
    if (!overrule?.kind && (found.total < RECOGNISED || !found.match.complete)) {
      if (found.total > nearestScore) {
        nearestScore = found.total;
        nearest = {
          sheet: grid.sheet,
          kind: found.match.layout.kind,
          matched: found.match.found,
          of: found.match.of,
        };
      }
      continue;
    }
    const recognised = tableOf(grid, found, nextTableTop(grid, blocks, at, found));
    const table = overrule ? applyOverrule(recognised, found.match.layout, overrule) : recognised;
    tables.push(table);
    from = table.dataRows[1] + 1;
  }
  return { tables, nearest: tables.length > 0 ? null : nearest };
}

function bestLayout(grid: CellGrid, block: HeadingBlock, from: number, kind?: TableKind): Candidate | null {
  const headings = readHeadingColumns(grid, block);
  if (headings.length < 3) return null;
  const words = headings.map(headingWordsOf);
  const profiles: ColumnProfile[] = headings.map((heading) =>
    profileColumn(grid, block.dataTop, heading.left, heading.right),
  );
  const title = titleAbove(grid, block.top, from);
  const label = labelledKind(title.text);
  let best: Candidate | null = null;
  for (const layout of kind ? [layoutOf(kind)] : layouts) {
    const match = matchLayout(layout, headings, words, profiles);
    if (match.matched.length < 2 && !kind) continue;
    const titleLike = titleLikeness(title, layout);
    const labelled = label === layout.kind;
    const total =
      match.score +
      (titleLike > 0.6 ? 0.1 * titleLike : 0) +
      (labelled ? 0.12 : 0) -
      (label !== null && !labelled ? 0.05 : 0) -
      (match.complete ? 0 : 0.25);
    if (!best || total > best.total) best = { block, headings, title, match, titleLike, labelled, total };
  }
  return best;
}

/** Where the next table's title (or heading) begins; headings printed again at a page break do not count. */
function nextTableTop(grid: CellGrid, blocks: readonly HeadingBlock[], at: number, found: Candidate): number {
  const own = new Set(found.headings.flatMap((heading) => heading.whole.map(plainWords)));
  for (let next = at + 1; next < blocks.length; next++) {
    const block = blocks[next];
    if (!block) continue;
    const headings = readHeadingColumns(grid, block);
    const keys = headingKeys(headings);
    const shared = [...keys].filter((key) => own.has(key)).length;
    const title = titleAbove(grid, block.top, found.block.dataTop);
    const titled =
      title.lines.some((line) => /^\s*(?:tabel|formulir)\b/i.test(line) && !/lanjut/i.test(line)) ||
      titleLikeness(title, found.match.layout) > 0.75;
    // Printed again, or a piece of it that empty rows tore off: nothing in it that the own heading has not.
    const alike =
      shared === keys.size ||
      (shared >= Math.max(2, keys.size * 0.6) && headings.length >= found.headings.length * 0.7);
    const apart = (grid.values[block.top - 1] ?? []).every((value) => value === null || value === '');
    if (!titled && (alike || (!apart && !standsAlone(grid, block)))) continue;
    return title.rows && (titled || touches(grid, title.rows[0], block.top)) ? title.rows[0] : block.top;
  }
  return grid.values.length;
}

/** A heading of a known form, not a piece of a heading that a page break tore apart. */
function standsAlone(grid: CellGrid, block: HeadingBlock): boolean {
  const best = bestLayout(grid, block, block.top);
  return best !== null && best.match.complete && best.total >= RECOGNISED;
}

/** A title belongs to the heading below it when an empty row (or nothing) stands above it. */
function touches(grid: CellGrid, titleTop: number, headingTop: number): boolean {
  return (
    headingTop - titleTop <= 12 &&
    !(grid.values[titleTop - 1] ?? []).some((value) => value !== null && value !== '')
  );
}

function headingKeys(headings: readonly HeadingColumn[]): Set<string> {
  return new Set(headings.map((heading) => plainWords(heading.whole[heading.whole.length - 1] ?? '')));
}

function tableOf(grid: CellGrid, found: Candidate, end: number): RecognisedTable {
  const { block, match, title, headings } = found;
  const data = findDataRows(grid, block, end);
  const columns = tableColumns(withUntitled(grid, block, match.matched, headings));
  const taken = new Set(columns.flatMap((column) => range(column.left, column.right)));
  const extraColumns = range(block.left, block.right).filter((column) => !taken.has(column));
  return {
    id: `${grid.sheet}!${cellAddress(block.top, block.left)}`,
    kind: match.layout.kind,
    sheet: grid.sheet,
    range: {
      top: block.top,
      left: block.left,
      bottom: Math.max(data.last, block.dataTop - 1),
      right: block.right,
    },
    titleRows: title.rows,
    title: title.text,
    headerRows: [block.top, block.bottom],
    columnNumberRow: block.numberRow,
    dataRows: [data.first, data.last],
    repeatedHeaderRows: data.repeatedHeaderRows,
    confidence: Math.round(100 * Math.min(1, found.total)) / 100,
    evidence: evidenceOf(found, headings.length),
    planYear: planYearOf(match.layout.kind, title, match.matched),
    columns,
    extraColumns,
  };
}

/** What may well stand in several columns under one heading: a number and a name, the parts of a code, "Rp" and a figure. */
const SPREADS: readonly ColumnData[] = ['kode', 'nama', 'rupiah'];

/** Columns without a heading that hold something belong to the heading on their left: it was not merged over them. */
function withUntitled(
  grid: CellGrid,
  block: HeadingBlock,
  matched: readonly MatchedColumn[],
  headings: readonly HeadingColumn[],
): MatchedColumn[] {
  return matched.map((entry) => {
    let right = entry.heading.right;
    if (!SPREADS.includes(entry.data)) return entry;
    while (
      right < block.right &&
      !headings.some((heading) => heading.left <= right + 1 && right + 1 <= heading.right)
    ) {
      if (profileColumn(grid, block.dataTop, right + 1, right + 1).filled === 0) break;
      right++;
    }
    return right === entry.heading.right ? entry : { ...entry, heading: { ...entry.heading, right } };
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** Columns by role in the order of the sheet; copies of a repeated column get their year, or their place. */
export function tableColumns(matched: readonly MatchedColumn[]): TableColumn[] {
  const sorted = [...matched].sort((a, b) => a.heading.left - b.heading.left);
  const copies = new Map<string, number>();
  return sorted.map((entry) => {
    const role = entry.column.role + (entry.split ?? '');
    const copy = (copies.get(role) ?? 0) + 1;
    copies.set(role, copy);
    return {
      role,
      layout: entry.column,
      data: entry.data,
      left: entry.heading.left,
      right: entry.heading.right,
      period: entry.column.repeats === undefined ? null : (entry.heading.period ?? copy),
      heading: entry.heading.heading,
    };
  });
}

function evidenceOf(found: Candidate, columns: number): RecognisedTable['evidence'] {
  const { match, title, block } = found;
  const evidence = [
    {
      id: `${match.matched.length} dari ${columns} judul kolom cocok dengan ${match.layout.kind}`,
      en: `${match.matched.length} of ${columns} column headings match ${match.layout.kind}`,
    },
  ];
  if (found.labelled)
    evidence.push({ id: `berlabel ${match.layout.kind}`, en: `labelled ${match.layout.kind}` });
  if (found.titleLike > 0.6)
    evidence.push({ id: `judul tabel: ${title.text.slice(0, 90)}`, en: `title: ${title.text.slice(0, 90)}` });
  if (block.numberRow !== null) {
    const agreeing = match.matched.filter(
      (entry) =>
        entry.heading.number?.number !== undefined && entry.heading.number.number === entry.column.number,
    );
    const letters = agreeing.map((entry) => columnLetters(entry.heading.left)).join(', ');
    evidence.push({
      id: `nomor kolom sesuai bentuk resmi pada ${letters || 'tidak satu kolom pun'}`,
      en: `column numbers as in the form in ${letters || 'no column'}`,
    });
  }
  return evidence;
}
