import type { CellValue, GridRange } from '../../core/grid/cell-grid';

/** The merged areas of the sheets as they were last read, moved along with the rows and columns that a user inserts. */
export interface MergeMemory {
  get(sheet: string): readonly GridRange[] | null;
  set(sheet: string, merges: readonly GridRange[]): void;
  /** What an event of Excel says happened to the cells of a sheet. */
  moved(sheet: string, changeType: string, address: string): void;
  renamed(before: string, after: string): void;
  /** Excel has refused to tell: no further question is asked. */
  refused: boolean;
}

export function createMergeMemory(): MergeMemory {
  const known = new Map<string, readonly GridRange[]>();
  return {
    get: (sheet) => known.get(sheet) ?? null,
    set: (sheet, merges) => void known.set(sheet, merges),
    moved: (sheet, changeType, address) => {
      const merges = known.get(sheet);
      if (!merges || !/^(?:Row|Column|Cell)(?:Inserted|Deleted)$/.test(changeType)) return;
      const after = shifted(merges, changeType, address);
      if (after) known.set(sheet, after);
      else known.delete(sheet);
    },
    renamed: (before, after) => {
      const merges = known.get(before);
      known.delete(before);
      if (merges) known.set(after, merges);
    },
    refused: false,
  };
}

/** Whether a block of rows can hold merged areas: each covers an empty cell at least. */
export function mayHoldMerges(rows: readonly (readonly CellValue[])[]): boolean {
  const width = Math.max(0, ...rows.slice(0, 1000).map((row) => row.length));
  return rows.some((row) => row.length !== width || row.includes(null));
}

/** The areas after rows or columns came or went; null where that cannot be told. */
export function shifted(
  merges: readonly GridRange[],
  changeType: string,
  address: string,
): readonly GridRange[] | null {
  const rows = changeType.startsWith('Row');
  const lines = linesIn(address, rows);
  if (!lines || changeType.startsWith('Cell')) return null;
  const [first, last] = lines;
  const count = last - first + 1;
  const move = changeType.endsWith('Inserted')
    ? (line: number): number => (line >= first ? line + count : line)
    : (line: number): number => (line > last ? line - count : Math.min(line, first));
  return merges.flatMap((merge): GridRange[] => {
    const [top, bottom] = rows ? [merge.top, merge.bottom] : [merge.left, merge.right];
    const gone = changeType.endsWith('Deleted') && top >= first && bottom <= last;
    // What ends within deleted lines ends before them.
    const cut = changeType.endsWith('Deleted') && bottom >= first && bottom <= last;
    if (gone) return [];
    const from = move(top);
    const to = cut ? first - 1 : move(bottom);
    const moved = rows ? { ...merge, top: from, bottom: to } : { ...merge, left: from, right: to };
    return moved.top === moved.bottom && moved.left === moved.right ? [] : [moved];
  });
}

/** "5:7", "A5:XFD7" → rows 4 to 6; "C:D", "C1:D1048576" → columns 2 to 3. */
function linesIn(address: string, rows: boolean): readonly [number, number] | null {
  const parts = address
    .slice(address.lastIndexOf('!') + 1)
    .replaceAll('$', '')
    .split(':');
  const [from = '', to = from] = parts.map((part) =>
    rows ? part.replace(/^[A-Z]+/i, '') : part.replace(/\d+$/, ''),
  );
  const line = rows ? (text: string): number => Number(text) - 1 : columnOf;
  const [first, last] = [line(from), line(to)];
  return from === '' || !Number.isInteger(first) || !Number.isInteger(last) ? null : [first, last];
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
