import type { GridRange } from '../../core/grid/cell-grid';
import { isError } from '../../core/grid/cell-grid';
import type { PlanCell, SheetPlan } from '../../core/templates/sheet-plan';
import { typedText, type Content } from './cell-content';

/** Rows of a plan as arrays for one write. Null leaves a cell as it is: empty, on a new sheet. */
export interface PlanBlock {
  readonly row: number;
  readonly contents: readonly (readonly (Content | null)[])[];
  readonly formats: readonly (readonly (string | null)[])[];
}

/** A request may have 5 MB on the web; half of it leaves room for the rest of the batch. */
const BLOCK_BYTES = 2_000_000;

export function planWidth(plan: SheetPlan): number {
  return plan.cells.reduce((most, row) => Math.max(most, row.length), 0);
}

/** The contents in blocks that fit a request each. */
export function planBlocks(plan: SheetPlan): readonly PlanBlock[] {
  const width = planWidth(plan);
  const blocks: { row: number; contents: (Content | null)[][]; formats: (string | null)[][] }[] = [];
  let bytes = Infinity;
  plan.cells.forEach((cells, row) => {
    const formats = Array.from({ length: width }, (_, column) => formatOf(plan, cells[column] ?? null));
    const contents = formats.map((format, column) => contentOf(cells[column] ?? null, format ?? 'General'));
    const weight = contents.reduce<number>((sum, content) => sum + String(content).length + 4, 20 * width);
    if (bytes + weight > BLOCK_BYTES) {
      blocks.push({ row, contents: [], formats: [] });
      bytes = 0;
    }
    bytes += weight;
    blocks.at(-1)?.contents.push(contents);
    blocks.at(-1)?.formats.push(formats);
  });
  return blocks;
}

function formatOf(plan: SheetPlan, cell: PlanCell | null): string | null {
  return cell?.style === undefined ? null : (plan.styles[cell.style]?.format ?? null);
}

function contentOf(cell: PlanCell | null, format: string): Content | null {
  if (!cell) return null;
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const value = cell.value ?? null;
  if (value === null || value === '') return null;
  if (isError(value)) return value.error;
  return typeof value === 'string' ? typedText(value, format) : value;
}

/** Which cells each style covers, as few blocks as rows and columns allow. */
export function styledBlocks(plan: SheetPlan): ReadonlyMap<number, readonly GridRange[]> {
  const done = new Map<number, GridRange[]>();
  const blocksOf = (style: number): GridRange[] => {
    const blocks = done.get(style) ?? [];
    done.set(style, blocks);
    return blocks;
  };
  let open = new Map<string, { style: number; block: { -readonly [Side in keyof GridRange]: number } }>();
  plan.cells.forEach((cells, row) => {
    const still: typeof open = new Map();
    for (const { style, left, right } of stretches(cells)) {
      const key = `${String(style)},${String(left)},${String(right)}`;
      const above = open.get(key);
      if (above) above.block.bottom = row;
      const here = above ?? { style, block: { top: row, left, bottom: row, right } };
      if (!above) blocksOf(style).push(here.block);
      still.set(key, here);
    }
    open = still;
  });
  return done;
}

/** Neighbouring cells of a row that share a style. */
function stretches(cells: readonly (PlanCell | null)[]): { style: number; left: number; right: number }[] {
  const found: { style: number; left: number; right: number }[] = [];
  cells.forEach((cell, column) => {
    if (cell?.style === undefined) return;
    const last = found.at(-1);
    if (last?.style === cell.style && last.right === column - 1) last.right = column;
    else found.push({ style: cell.style, left: column, right: column });
  });
  return found;
}
