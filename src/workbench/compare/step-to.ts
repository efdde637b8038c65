/** Moves the focus among the buttons of a table by an arrow key: ↓ and ↑ to another row, → and ← within it. */
export function stepTo(table: HTMLTableElement, key: string): boolean {
  const now = document.activeElement;
  if (!(now instanceof HTMLElement) || !table.contains(now)) return false;
  const rows = [...table.querySelectorAll('tbody tr')]
    .map((row) => [...row.querySelectorAll('button')])
    .filter((buttons) => buttons.length > 0);
  const at = rows.findIndex((buttons) => buttons.some((button) => button === now));
  const row = rows[at];
  if (!row) return false;
  const place = row.findIndex((button) => button === now);
  const target = targetOf(key, rows, at, place);
  target?.focus();
  return target !== undefined;
}

function targetOf(
  key: string,
  rows: readonly (readonly HTMLElement[])[],
  at: number,
  place: number,
): HTMLElement | undefined {
  const inRow = (row: readonly HTMLElement[] | undefined): HTMLElement | undefined =>
    row?.[Math.min(place, row.length - 1)];
  switch (key) {
    case 'ArrowDown':
      return inRow(rows[at + 1]);
    case 'ArrowUp':
      return inRow(rows[at - 1]);
    case 'ArrowRight':
      return rows[at]?.[place + 1];
    case 'ArrowLeft':
      return rows[at]?.[place - 1];
    case 'Home':
      return inRow(rows[0]);
    case 'End':
      return inRow(rows.at(-1));
    default:
      return undefined;
  }
}
