import { cellAddress } from '../../core/grid/a1';
import type { GridRange } from '../../core/grid/cell-grid';
import type { ReadProgress } from '../host';
import { firstBlockRows, nextBlockRows, roughBytes } from './block-size';
import { rangeAt } from './filled-pieces';
import { putBlock, type GridRows } from './grid-rows';
import { HostFault } from './host-fault';
import { sheetTooLarge } from './host-messages';
import { inSlices, nextTurn } from '../next-turn';
import { isTooLarge } from './run-batch';

export interface BlockReader {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly rows: GridRows;
  readonly progress: ReadProgress;
  /** Rows to read in all, for the progress. */
  readonly total: number;
  /** What the first request is to bring along. */
  readonly alongFirst: () => void;
}

/** Reads pieces of a sheet into the grid's rows, block by block: one sync for about 4 MB. */
export async function readBlocks(reader: BlockReader, pieces: readonly GridRange[]): Promise<void> {
  let done = 0;
  let along = reader.alongFirst;
  for (const piece of pieces) {
    const columns = piece.right - piece.left + 1;
    let height = firstBlockRows(columns);
    let row = piece.top;
    while (row <= piece.bottom) {
      const block = { ...piece, top: row, bottom: Math.min(row + height - 1, piece.bottom) };
      along();
      const bytes = await readBlock(reader, block);
      if (bytes === null) {
        if (block.top === block.bottom) {
          throw new HostFault(sheetTooLarge(reader.sheet.name, cellAddress(piece.bottom, piece.right)));
        }
        height = Math.ceil((block.bottom - block.top + 1) / 3);
        continue;
      }
      along = () => undefined;
      const read = block.bottom - block.top + 1;
      height = nextBlockRows(columns, bytes / read);
      row += read;
      done += read;
      reader.progress.onProgress?.(done / reader.total);
    }
  }
}

/** Bytes of the block as it came, null where it was too much for one answer. */
async function readBlock(reader: BlockReader, area: GridRange): Promise<number | null> {
  const range = rangeAt(reader.sheet, area);
  range.load('values,formulas,numberFormat');
  try {
    await reader.context.sync();
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  // Over five million cells, and sometimes below, Excel gives null instead of an error (office-js #4783, #6781).
  const values: unknown[][] | null = range.values;
  const formulas: unknown[][] | null = range.formulas;
  const numberFormat: unknown[][] | null = range.numberFormat;
  if (!values || !formulas || !numberFormat) return null;
  // Out of the turn that took the answer in: that alone may have been long.
  await nextTurn();
  await putBlock(reader.rows, { values, formulas, numberFormat }, area, inSlices());
  return roughBytes(values) + roughBytes(formulas) + roughBytes(numberFormat);
}
