import { type CellGrid, isBlank } from '../../../src/core/grid/cell-grid';
import { layouts } from '../../../src/core/layouts';
import { recogniseTables } from '../../../src/core/engine/check';
import type { RecognisedTable } from '../../../src/core/recognise/recognised-table';
import type { UnreadArea } from '../../../src/core/recognise/unread';
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
  /** Of those recognised: read to the last column, with a column under another role, and with one lost without a word. */
  whole: number;
  misread: number;
  mute: number;
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
      (what) =>
        [
          what,
          { tried: 0, right: 0, named: 0, silent: 0, whole: 0, misread: 0, mute: 0, lost: [] as string[] },
        ] as const,
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
            const told = columnsOf(table, found, unread);
            if (isFound(table, { tables: alone, sheets: [grid] }, { tables: found, sheets: spoilt })) {
              score.right++;
              if (told.every(({ is }) => is === 'benar')) score.whole++;
              if (told.some(({ is }) => is === 'keliru')) score.misread++;
              if (told.some(({ is }) => is === 'diam')) score.mute++;
              const off = told.filter(({ is }) => is !== 'benar');
              if (off.length > 0)
                score.lost.push(
                  `${name} «${grid.sheet}» ${table.kind} seed ${seed}: ${off.map(({ role, is }) => `${role} ${is}`).join(', ')}`,
                );
            } else {
              const said = unread.length > 0;
              if (said) score.named++;
              else score.silent++;
              score.lost.push(
                `${name} «${grid.sheet}» ${table.kind} seed ${seed}: ${said ? 'disebut' : 'DIAM'} ${found.map((one) => `${one.kind} ${one.dataRows.join('-')} ${one.columns.length}`).join(' + ')} (${table.dataRows.join('-')} ${table.columns.length}) ${told
                  .filter(({ is }) => is !== 'benar')
                  .map(({ role, is }) => `${role} ${is}`)
                  .join(', ')}`,
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

interface FoundIn {
  readonly tables: readonly RecognisedTable[];
  readonly sheets: readonly CellGrid[];
}

/** The same kind, nine of ten rows (over as many tables as it was cut into) and nine of ten columns. */
function isFound(table: RecognisedTable, alone: FoundIn, found: FoundIn): boolean {
  const same = ({ tables }: FoundIn): readonly RecognisedTable[] =>
    tables.filter((one) => one.kind === table.kind);
  const [best] = [...same(found)].sort((a, b) => b.columns.length - a.columns.length);
  const rowsOf = (whole: FoundIn): number =>
    same(whole).reduce((sum, one) => sum + filledRows(one, whole.sheets), 0);
  if (!best || rowsOf(found) < 0.9 * rowsOf(alone)) return false;
  const key = ({ role, left }: RecognisedTable['columns'][number]): string => `${role} ${left}`;
  const own = new Set(table.columns.map(key));
  return best.columns.filter((column) => own.has(key(column))).length >= 0.9 * own.size;
}

/** Rows that hold something, without the headings printed again. */
function filledRows(
  { sheet, dataRows: [first, last], repeatedHeaderRows }: RecognisedTable,
  sheets: readonly CellGrid[],
): number {
  const values = sheets.find((grid) => grid.sheet === sheet)?.values.slice(first, last + 1) ?? [];
  return values.filter(
    (cells, at) => !repeatedHeaderRows.includes(first + at) && cells.some((value) => !isBlank(value)),
  ).length;
}

interface ToldColumn {
  readonly role: string;
  /** Under its own role, under another, missing and said to be (by a rule or as unread), or missing in silence. */
  readonly is: 'benar' | 'keliru' | 'disebut' | 'diam';
}

/** What became of each column of a table. */
function columnsOf(
  table: RecognisedTable,
  found: readonly RecognisedTable[],
  unread: readonly UnreadArea[],
): readonly ToldColumn[] {
  const [best] = found
    .filter((one) => one.kind === table.kind)
    .sort((a, b) => b.columns.length - a.columns.length);
  return table.columns.map(({ role, left, layout, period }): ToldColumn => {
    const name = period === null ? role : `${role}.${period}`;
    if (best?.columns.some((one) => one.role === role && one.left === left))
      return { role: name, is: 'benar' };
    const other = best?.columns.find((one) => one.left <= left && left <= one.right);
    if (other) return { role: `${name}→${other.role}`, is: 'keliru' };
    const said =
      (layout.optional !== true && !best?.columns.some((one) => one.role === role)) ||
      unread.some(({ range }) => range !== null && range.left <= left && left <= range.right);
    return { role: name, is: said ? 'disebut' : 'diam' };
  });
}
