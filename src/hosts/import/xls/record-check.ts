import { CFB } from '@e965/xlsx';

/** What the records of an .xls say of themselves, to be held against what the library made of them. */
export interface RecordCheck {
  /** Whether they follow one another to the end and refer to what is there. */
  readonly sound: boolean;
  /** Cells that hold something. */
  readonly cells: number;
}

const LARGEST_RECORD = 8224;
const BOF = 0x809;
const EOF = 0x0a;
const SHEET = 0x85;
const STRINGS = 0xfc;
const STYLE = 0xe0;
const STRING_CELL = 0xfd;
const SEVERAL_NUMBERS = 0xbd;
const ROW = 0x208;
/** Cells that are only styled: they hold nothing, and stand in the order of the others. */
const BLANKS = new Set([0x201, 0xbe]);
/** Formula, typed text, number, truth or error, short number; cells that are only styled hold nothing. */
const CELLS = new Set([0x06, 0x204, 0x203, 0x205, 0x27e, STRING_CELL, SEVERAL_NUMBERS]);

/** As the library has it, which leaves it without types. */
const containers = CFB as {
  read(bytes: Uint8Array, options: { readonly type: 'array' }): object;
  find(container: object, name: string): { readonly content: ArrayLike<number> } | null;
};

/**
 * Goes through the records of an .xls (BIFF8): the format has no checksum, and the library makes a book of whatever it
 * finds. Null for older formats and where there is no such stream.
 */
export function checkRecords(bytes: Uint8Array): RecordCheck | null {
  const entry = containers.find(containers.read(bytes, { type: 'array' }), 'Workbook');
  if (!entry) return null;
  const content = Uint8Array.from(entry.content);
  const view = new DataView(content.buffer);
  const begun = new Set<number>();
  const sheets: number[] = [];
  const order = createOrder();
  let [cells, depth, styles, strings, at] = [0, 0, 0, 0, 0];
  let sound = true;
  while (at + 4 <= content.length) {
    const [type, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (depth === 0 && type !== BOF) break;
    if (size > LARGEST_RECORD || at + 4 + size > content.length) return { sound: false, cells };
    const body = at + 4;
    if (type === BOF) {
      if (depth === 0) begun.add(at);
      order.beginSheet();
      depth++;
    } else if (type === EOF) depth--;
    else if (type === SHEET && size >= 4) sheets.push(view.getUint32(body, true));
    else if (type === STRINGS && size >= 8) strings = view.getUint32(body + 4, true);
    else if (type === STYLE) styles++;
    else if (type === ROW && size >= 6)
      order.row(view.getUint16(body, true), view.getUint16(body + 2, true), view.getUint16(body + 4, true));
    else if ((CELLS.has(type) || BLANKS.has(type)) && size >= 6) {
      sound &&= order.cell(view.getUint16(body, true), view.getUint16(body + 2, true));
      if (!BLANKS.has(type)) cells += type === SEVERAL_NUMBERS ? Math.floor((size - 6) / 6) : 1;
      sound &&= view.getUint16(body + 4, true) < styles;
      if (type === STRING_CELL && size >= 10) sound &&= view.getUint32(body + 6, true) < strings;
    }
    at = body + size;
  }
  const isPadding = content.subarray(at).every((byte) => byte === 0);
  return { sound: sound && depth === 0 && isPadding && sheets.every((place) => begun.has(place)), cells };
}

/** Cells stand row by row, each to the right of the one before, within what is said of its row. */
function createOrder(): {
  readonly beginSheet: () => void;
  readonly row: (row: number, from: number, to: number) => void;
  /** Whether the cell stands where one may. */
  readonly cell: (row: number, column: number) => boolean;
} {
  const rows = new Map<number, readonly [from: number, to: number]>();
  let last: readonly [row: number, column: number] = [0, -1];
  return {
    beginSheet: () => {
      rows.clear();
      last = [0, -1];
    },
    row: (row, from, to) => void rows.set(row, [from, to]),
    cell: (row, column) => {
      const [lastRow, lastColumn] = last;
      last = [row, column];
      const isNext = row === lastRow ? column > lastColumn : row > lastRow;
      if (rows.size === 0) return isNext;
      const [from, to] = rows.get(row) ?? [1, 0];
      return isNext && column >= from && column < to;
    },
  };
}
