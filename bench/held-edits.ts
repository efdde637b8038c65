import { cellAddress } from '../src/core/grid/a1';
import type { CellEdit } from '../src/core/grid/cell-edit';
import { type FileHost, openFileHost } from '../src/hosts/file/file-host';
import type { HostResult } from '../src/hosts/host';
import { cpuTime, median } from './clock';
import { planWorkbook } from './sample-table';

/** What changing a held workbook costs, in a process of its own; milliseconds, memory in bytes. */
export interface HeldEdits {
  readonly rows: number;
  readonly formulas: number;
  readonly open: number;
  /** The first change: which formulas read which cells is found out then. */
  readonly first: number;
  readonly one: number;
  readonly thousand: number;
  readonly undo: number;
  readonly bytes: number;
  readonly peak: number;
}

const SIZES = [1_000, 10_000, 100_000];
const LABEL = { id: 'Ubah', en: 'Change' };
const SHEET = 'Tabel 3.1';
const FIRST_ROW = 6;
const PAGU = 6;
const MAJU = 10;
const RUNS = 9;

/** Each row's forward estimate follows its pagu, each block of ten has a sum, and one total adds all of them. */
function formulas(rows: number): CellEdit[] {
  const edits: CellEdit[] = [];
  const set = (row: number, column: number, formula: string): void => {
    edits.push({ sheet: SHEET, cell: cellAddress(row, column), formula });
  };
  for (let row = FIRST_ROW; row < rows + FIRST_ROW; row++) {
    set(row, MAJU, `ROUND(${cellAddress(row, PAGU)}*1.05,0)`);
    if (row % 10 === 0) set(row, 13, `SUM(${cellAddress(row, MAJU)}:${cellAddress(row + 9, MAJU)})`);
  }
  set(0, 13, 'SUM(K:K)');
  return edits;
}

export async function measureHeldEdits(rows: number): Promise<HeldEdits> {
  const plain = await planWorkbook(rows);
  const filled = await opened(plain);
  const written = formulas(rows);
  got(await filled.apply(written, LABEL));
  const bytes = filled.bytes();

  let since = cpuTime();
  const took = (): number => {
    const now = cpuTime();
    const passed = now - since;
    since = now;
    return passed;
  };
  const host = await opened(bytes);
  const open = took();
  const edit = (row: number, value: number): CellEdit => ({
    sheet: SHEET,
    cell: cellAddress(FIRST_ROW + row, PAGU),
    value,
  });
  got(await host.apply([edit(rows - 1, 5)], LABEL));
  const first = took();
  const ones: number[] = [];
  const undos: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    took();
    const token = got(await host.apply([edit(run * 7, run)], LABEL));
    ones.push(took());
    got(await host.undo(token));
    undos.push(took());
  }
  const many = Array.from({ length: Math.min(1000, rows) }, (_, at) => edit(at, at));
  took();
  got(await host.apply(many, LABEL));
  const thousand = took();
  host.bytes();
  return {
    rows,
    formulas: written.length,
    open,
    first,
    one: median(ones),
    thousand,
    undo: median(undos),
    bytes: took(),
    peak: process.resourceUsage().maxRSS * 1024,
  };
}

/** Prints a line for each size; `measured` gives the figures of a process of its own. */
export function showHeldEdits(measured: (rows: number) => HeldEdits): void {
  const heads = [
    'rows',
    'formulas',
    'open',
    'first edit',
    'one cell',
    '1,000 cells',
    'undo one',
    'bytes',
    'peak MB',
  ];
  console.log(`\nediting a held workbook, ms\n${heads.join(' | ')}`);
  for (const rows of SIZES) {
    const { peak, ...one } = measured(rows);
    const figures = [one.open, one.first, one.one, one.thousand, one.undo, one.bytes].map((ms) =>
      ms.toFixed(1),
    );
    const cells = [String(rows), String(one.formulas), ...figures, (peak / 1024 / 1024).toFixed(0)];
    console.log(cells.map((text, at) => text.padStart(heads[at]?.length ?? 0)).join(' | '));
  }
}

async function opened(bytes: Uint8Array): Promise<FileHost> {
  const file = await openFileHost(bytes);
  if (!file.ok) throw new Error(file.error.message.en);
  return file.host;
}

function got<T>(result: HostResult<T>): T {
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value;
}
