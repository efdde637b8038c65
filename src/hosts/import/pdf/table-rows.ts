import type { CellValue, GridRange } from '../../../core/grid/cell-grid';
import type { CellDoubt, CellOrigin, PageBox, RawTable } from '../imported-book';
import { joinedText, type LineHabits } from './line-joins';
import { BLEMISHED, CUT_ROW, JOINED_FIGURE } from './pdf-messages';
import type { Blemish, TableCell } from './page-tables';
import type { TextLine } from './text-lines';
import type { WholeTable } from './joined-pages';

interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  text: string;
  /** Its lines where it ends: those overleaf, where it was put together. */
  ending: readonly TextLine[];
  readonly cell: TableCell;
  readonly page: number;
  readonly blemishes: Set<Blemish>;
  joinedFigure: boolean;
  joinedRow: boolean;
}

/** Lays the parts of a table one beneath the other. `cutsRows`: its producer breaks rows at a page's end. */
export function rowsOf({ parts, columns }: WholeTable, habits: LineHabits, cutsRows: boolean): RawTable {
  const cells: GridCell[] = [];
  let rows = 0;
  let before: readonly GridCell[] = [];
  for (const { table, repeated, columns: edges } of parts) {
    const mine = table.cells
      .filter(({ bottom }) => bottom >= repeated)
      .map((cell) => gridCell(cell, edges, repeated, table.page, habits));
    const first = mine.filter(({ row }) => row === 0);
    const isCut = cutsRows && before.length > 0 && continuesRow(before, first);
    if (isCut) continueRow(before, first);
    const lift = isCut ? 1 : 0;
    const added = mine
      .filter(({ row }) => !isCut || row > 0)
      .map((cell) => ({ ...cell, row: rows + cell.row - lift }));
    cells.push(...added);
    rows += table.rows - repeated - lift;
    const last = rows - 1;
    before = cells.filter((cell) => cell.row <= last && cell.row + cell.rows - 1 >= last);
  }
  const titleLines = parts[0]?.table.above.map(({ text }) => text) ?? [];
  const headingRows = Math.max(0, ...parts.map(({ repeated }) => repeated));
  return { ...rawTable(cells, rows, columns), titleLines, headingRows };
}

function gridCell(
  cell: TableCell,
  edges: readonly number[],
  repeated: number,
  page: number,
  habits: LineHabits,
): GridCell {
  const top = Math.max(cell.top, repeated);
  const column = edges[cell.left] ?? 0;
  // A cell that reaches down from the repeated heading brings no words of its own.
  const isOwn = cell.top >= repeated;
  const { text, doubted } = joinedText(cell.lines, cell.box.right - cell.box.left, habits);
  return {
    row: top - repeated,
    column,
    rows: cell.bottom - top + 1,
    columns: Math.max(1, (edges[cell.right + 1] ?? column + 1) - column),
    text: isOwn ? text : '',
    ending: cell.lines,
    cell,
    page,
    blemishes: new Set(isOwn ? cell.blemishes : []),
    joinedFigure: isOwn && doubted,
    joinedRow: false,
  };
}

/** What begins a row of such a table: a code, a number, a letter, a level's name. */
const BEGINS =
  /^[\dX]{1,2}(\.|$|\s)|^\(?-?\d+\)?[.)]?$|^[A-Z][.)]\s|^(program|kegiatan|sub|jumlah|total|urusan|bidang|meningkatnya|terlaksananya|tersedianya|terwujudnya)\b/i;
const FIGURES = /^[\d.,%()\s-]+$|^rp/i;
/** What a figure may be parted from by a page's end. */
const CURRENCY = /^rp\.?$/i;
const MOST_CONTINUED = 12;

/**
 * Whether the first row of a page goes on with the last of the page before: words only, nothing that begins a row, and
 * every filled cell beneath a filled one that is not at its end. Where a row is cut, the cells that go on are full: their
 * words reach down as far as any in the row, and the next word had no room on their last line.
 */
function continuesRow(before: readonly GridCell[], first: readonly GridCell[]): boolean {
  const filled = first.filter(({ text }) => text !== '');
  const [lead] = filled;
  if (!lead || filled.length > MOST_CONTINUED) return false;
  if (BEGINS.test(lead.text) && !/^[a-z]/.test(lead.text)) return false;
  const lowest = Math.max(...before.map(({ ending }) => ending.at(-1)?.y ?? 0));
  return filled.every((cell) => {
    const above = before.find(({ column }) => column === cell.column);
    const last = above?.ending.at(-1);
    if (!above || !last || last.y < lowest - last.size * LINE) return false;
    if (FIGURES.test(cell.text)) return CURRENCY.test(above.text);
    return !/[.;:]$/.test(above.text) && !hadRoom(above, last, cell);
  });
}

/** Share of the size by which the last lines of two cells may stand apart. */
const LINE = 0.8;
/** Between a cell's line and its words; of what stands in the middle nobody knows. Points. */
const [NARROW, WIDE] = [1.5, 6];

/** Whether the first word of a cell would have found room on the last line of the one it may go on from. */
function hadRoom({ cell }: GridCell, last: TextLine, { ending: [next] }: GridCell): boolean {
  if (!next) return true;
  const [word = ''] = next.text.split(' ');
  const letter = (next.right - next.left) / Math.max(1, next.text.length);
  const margin = Math.min(...cell.lines.map(({ left }) => left)) - cell.box.left;
  const width = cell.box.right - cell.box.left - 2 * Math.min(WIDE, Math.max(NARROW, margin));
  return last.right - last.left + (word.length + 1) * letter < width;
}

function continueRow(before: readonly GridCell[], first: readonly GridCell[]): void {
  for (const { column, text, ending, blemishes } of first) {
    const above = before.find((cell) => cell.column === column);
    if (!above || text === '') continue;
    above.text = `${above.text} ${text}`;
    above.ending = ending;
    above.joinedRow = true;
    for (const blemish of blemishes) above.blemishes.add(blemish);
  }
}

function rawTable(
  cells: readonly GridCell[],
  rows: number,
  columns: number,
): Pick<RawTable, 'name' | 'values' | 'merges' | 'origins' | 'doubts'> {
  const values = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellValue => null));
  const origins = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (): CellOrigin | null => null),
  );
  const merges: GridRange[] = [];
  const doubts: CellDoubt[] = [];
  for (const { row, column, text, page, cell, ...one } of cells) {
    const [valueRow, originRow] = [values[row], origins[row]];
    if (!valueRow || !originRow) continue;
    if (text !== '') valueRow[column] = text;
    originRow[column] = { page, box: rounded(cell.place) };
    if (one.rows > 1 || one.columns > 1)
      merges.push({ top: row, left: column, bottom: row + one.rows - 1, right: column + one.columns - 1 });
    for (const blemish of one.blemishes) doubts.push({ row, column, ...BLEMISHED[blemish] });
    if (one.joinedRow) doubts.push({ row, column, why: 'disambung', message: CUT_ROW });
    if (one.joinedFigure) doubts.push({ row, column, why: 'meragukan', message: JOINED_FIGURE });
  }
  return { name: null, values, merges, origins, doubts };
}

/** To a hundredth of a point: finer than anything that is drawn. */
function rounded({ left, top, right, bottom }: PageBox): PageBox {
  const round = (value: number): number => Math.round(value * 100) / 100;
  return { left: round(left), top: round(top), right: round(right), bottom: round(bottom) };
}
