import type { CellGrid } from '../../../src/core/grid/cell-grid';
import { layouts } from '../../../src/core/layouts';
import { recogniseTables } from '../../../src/core/engine/check';
import type { RecognisedTable } from '../../../src/core/recognise/recognised-table';
import { noSettings } from '../../../src/core/settings';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { formGrid } from '../form-grid';
import { forms } from './forms';
import { poison, POISONED, type Poisoned } from './poison';
import { random } from './random';
import { writeXlsx } from './xlsx-file';

export interface PoisonScore {
  tried: number;
  /** Recognised as what it is: kind, rows and columns. */
  right: number;
  /** Not recognised, and said so. */
  named: number;
  silent: number;
  readonly lost: string[];
}

interface Book {
  readonly name: string;
  readonly sheets: readonly CellGrid[];
}

/** Tables of every form: as the layouts print them, and as written by hand. */
export async function ownTables(): Promise<readonly Book[]> {
  const drawn = layouts.map((layout) => ({ name: layout.kind, sheets: [formGrid(layout).grid] }));
  const written = Object.entries(forms()).map(([name, { sheets }]) =>
    bookOf(name, writeXlsx(sheets.map(({ sheet }) => sheet))),
  );
  return [...drawn, ...(await Promise.all(written))];
}

export async function bookOf(name: string, bytes: Uint8Array): Promise<Book> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(`${name}: ${read.error.message.en}`);
  return { name, sheets: read.workbook.sheets };
}

/** Spoils every table of the books in every way, once for each seed. */
export function measurePoison(
  books: readonly Book[],
  seeds: readonly number[],
  only?: string,
): ReadonlyMap<Poisoned, PoisonScore> {
  const scores = new Map<Poisoned, PoisonScore>(
    POISONED.filter((what) => only === undefined || what === only).map(
      (what) => [what, { tried: 0, right: 0, named: 0, silent: 0, lost: [] as string[] }] as const,
    ),
  );
  for (const { name, sheets } of books) {
    for (const grid of sheets) {
      const alone = tablesOf([grid]);
      for (const table of alone) {
        if (table.dataRows[1] - table.dataRows[0] < 3) continue;
        for (const [what, score] of scores)
          for (const seed of seeds) {
            const spoilt = poison(grid, table, what, random(seed));
            const { tables, unread } = recogniseTables(spoilt, noSettings);
            const found = tables.map((read) => read.table);
            score.tried++;
            if (isFound(table, alone, found)) score.right++;
            else {
              const said = unread.length > 0;
              if (said) score.named++;
              else score.silent++;
              score.lost.push(
                `${name} «${grid.sheet}» ${table.kind} seed ${seed}: ${said ? 'disebut' : 'DIAM'} ${found.map((one) => `${one.kind} ${one.dataRows.join('-')} ${one.columns.length}`).join(' + ')} (${table.dataRows.join('-')} ${table.columns.length})`,
              );
            }
          }
      }
    }
  }
  return scores;
}

function tablesOf(sheets: readonly CellGrid[]): readonly RecognisedTable[] {
  return recogniseTables(sheets, noSettings).tables.map((read) => read.table);
}

/** The same kind, nine of ten rows (over as many tables as it was cut into) and nine of ten columns. */
function isFound(
  table: RecognisedTable,
  alone: readonly RecognisedTable[],
  found: readonly RecognisedTable[],
): boolean {
  const rowsOf = (tables: readonly RecognisedTable[]): number =>
    tables.reduce((sum, { dataRows: [first, last] }) => sum + last - first + 1, 0);
  const same = found.filter((one) => one.kind === table.kind);
  const [best] = [...same].sort((a, b) => b.columns.length - a.columns.length);
  if (!best || rowsOf(same) < 0.9 * rowsOf(alone.filter((one) => one.kind === table.kind))) return false;
  const key = ({ role, left }: RecognisedTable['columns'][number]): string => `${role} ${left}`;
  const own = new Set(table.columns.map(key));
  return best.columns.filter((column) => own.has(key(column))).length >= 0.9 * own.size;
}
