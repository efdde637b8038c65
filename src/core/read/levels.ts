import type { Block, Candidate } from './trait-odds';
import type { CellGrid } from '../grid/cell-grid';
import { columnOf } from '../layouts/layout';
import { layoutOf } from '../layouts/index';
import type { RecognisedTable, TableColumn } from '../recognise/recognised-table';
import type { Amount } from './amount';
import { searchKegiatan } from './kegiatan-search';
import { type Votes, levelVotes, settleByCodes, settledDepth } from './level-votes';
import { type KnownNames, nameKey, wordingOfKegiatan } from './name-wording';
import { KEGIATAN, PROGRAM, SUBKEGIATAN, depthOf, levelAt } from './plan-level';
import type { RawRow } from './raw-rows';
import { featureReader } from './row-features';
import { isCapitals, levelByWord } from './row-words';

/** Years from which plans are made of programs, kegiatan and sub kegiatan (Permendagri 90/2019). */
const FIRST_YEAR_OF_SUB = 2021;
/** How far a name known from elsewhere leans; more than any wording. */
const REMEMBERED = 6;

/** What reading the levels may ask for; each is computed when it is first needed. */
export interface LevelSources {
  readonly money: () => readonly TableColumn[];
  /** Row of the sheet, 0-based. */
  readonly amountAt: (row: number, column: TableColumn) => Amount;
  readonly known: KnownNames;
}

/** Gives every row of the plan its level; says by what levels were told, in order of use. */
export function settleLevels(
  grid: CellGrid,
  table: RecognisedTable,
  rows: readonly RawRow[],
  sources: LevelSources,
): readonly string[] {
  if (settleByCodes(rows)) return ['kode'];
  const { plan, byCode, votes } = levelVotes(table, rows);
  const used = new Set<string>();
  const open: RawRow[] = [];
  plan.forEach((row, at) => {
    const coded = byCode[at] ?? -1;
    const own = coded >= 0 ? undefined : votes.get(row);
    const depth = own ? settledDepth(own) : coded;
    if (depth >= 0) row.level = levelAt(depth);
    else open.push(row);
    const by = own ? own.by : 'kode';
    if (depth >= 0 && by) used.add(by);
  });
  const lies = lowestByForm(table);
  if (open.length > 0) {
    for (const word of settleOpen(grid, table, rows, sources, votes, lies)) used.add(word);
  }
  settleBidang(rows);
  const order = ['kode', 'penomoran', 'kata', 'letak', 'jumlah'];
  return order.filter((word) => used.has(word));
}

/** Above 0 where the form or its year speaks for sub kegiatan. */
function lowestByForm(table: RecognisedTable): number {
  const name = columnOf(layoutOf(table.kind), 'program');
  const heading = table.columns.find((column) => column.layout === name)?.heading ?? '';
  if (/sub[\s-]*kegiatan/i.test(heading)) return 4;
  if (table.planYear === null) return 0;
  return table.planYear >= FIRST_YEAR_OF_SUB ? 2 : -4;
}

/** Rows that no mark settles: kegiatan and sub kegiatan without codes, cut apart by sums and habits. */
function settleOpen(
  grid: CellGrid,
  table: RecognisedTable,
  rows: readonly RawRow[],
  sources: LevelSources,
  votes: ReadonlyMap<RawRow, Votes>,
  bias: number,
): readonly string[] {
  const money = sources.money();
  const features = featureReader(grid, table, money, sources.amountAt);
  const hasPrograms = rows.some((row) => row.level === 'program');
  for (const section of sectionsOf(rows)) {
    const blocks = section.filter((block) => block.rows.some((row) => row.level === null));
    if (blocks.length === 0) continue;
    const candidates = blocks.map((block): Block => {
      return {
        amounts: block.program ? features(block.program).amounts : [],
        rows: block.rows.map((row): Candidate => {
          return { features: features(row), leaning: leaningOf(row, votes.get(row), sources.known) };
        }),
      };
    });
    const split = searchKegiatan(candidates, bias);
    // No program is known and the form ends with kegiatan: the two levels are program and kegiatan.
    const lift = !hasPrograms && split.twoLevels && bias <= 0 ? 1 : 0;
    blocks.forEach((block, at) => {
      block.rows.forEach((row, place) => {
        row.level ??= levelAt((split.kegiatan[at]?.[place] ? KEGIATAN : SUBKEGIATAN) - lift);
      });
    });
  }
  return ['letak', 'jumlah'].slice(0, money.length > 0 ? 2 : 1);
}

interface ProgramRows {
  readonly program: RawRow | null;
  readonly rows: RawRow[];
}

/** Rows below each program, apart at year dividers: parts of different years may be of different forms. */
function sectionsOf(rows: readonly RawRow[]): ProgramRows[][] {
  const sections: ProgramRows[][] = [[]];
  let block: ProgramRows = { program: null, rows: [] };
  const close = (): void => {
    if (block.rows.length > 0) sections.at(-1)?.push(block);
  };
  for (const row of rows) {
    const depth = depthOf(row.level);
    if (row.level === 'tahun') {
      close();
      sections.push([]);
      block = { program: null, rows: [] };
    } else if (depth >= 0 && depth <= PROGRAM) {
      close();
      block = { program: depth === PROGRAM ? row : null, rows: [] };
    } else if (row.level === null || depth > PROGRAM) block.rows.push(row);
  }
  close();
  return sections;
}

function leaningOf(row: RawRow, votes: Votes | undefined, known: KnownNames): number {
  if (row.level !== null) return depthOf(row.level) === KEGIATAN ? Infinity : -Infinity;
  const weights = votes?.weights ?? [];
  const voted = 4 * ((weights[KEGIATAN] ?? 0) - (weights[SUBKEGIATAN] ?? 0));
  const named = known.size === 0 ? undefined : known.get(nameKey(row.nama));
  const remembered = named === 'kegiatan' ? REMEMBERED : named === 'subkegiatan' ? -REMEMBERED : 0;
  return voted + remembered + 0.8 * (wordingOfKegiatan(row.nama) - 0.3);
}

/** A heading in capitals right below its urusan is the bidang urusan, unless it says otherwise. */
function settleBidang(rows: readonly RawRow[]): void {
  let above: RawRow | null = null;
  for (const row of rows) {
    if (depthOf(row.level) < 0) continue;
    const bare = row.level === 'urusan' && row.kode === null && levelByWord(row.nama) === null;
    if (bare && above?.level === 'urusan' && isCapitals(row.nama)) row.level = 'bidang';
    else above = row;
  }
}
