/**
 * The best one-to-one assignment of rows to columns (Hungarian method, O(n³)).
 * `gain[row][column]` is what pairing them is worth; 0 or less means they do not go together.
 * Gives for each row its column, or -1.
 */
export function assign(gain: readonly (readonly number[])[]): number[] {
  const rows = gain.length;
  const columns = gain.reduce((most, row) => Math.max(most, row.length), 0);
  const size = Math.max(rows, columns);
  if (size === 0) return [];
  const cost = (row: number, column: number): number => -Math.max(0, gain[row]?.[column] ?? 0);

  // Potentials and matching, 1-based with 0 as the virtual start (the textbook form of the algorithm).
  const u = new Float64Array(size + 1);
  const v = new Float64Array(size + 1);
  const match = new Int32Array(size + 1);
  const way = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    match[0] = row;
    let at = 0;
    const least = new Float64Array(size + 1).fill(Infinity);
    const used = new Uint8Array(size + 1);
    do {
      used[at] = 1;
      const from = match[at] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let column = 1; column <= size; column++) {
        if (used[column]) continue;
        const reduced = cost(from - 1, column - 1) - (u[from] ?? 0) - (v[column] ?? 0);
        if (reduced < (least[column] ?? 0)) {
          least[column] = reduced;
          way[column] = at;
        }
        if ((least[column] ?? 0) < delta) {
          delta = least[column] ?? 0;
          next = column;
        }
      }
      for (let column = 0; column <= size; column++) {
        if (used[column]) {
          const owner = match[column] ?? 0;
          u[owner] = (u[owner] ?? 0) + delta;
          v[column] = (v[column] ?? 0) - delta;
        } else {
          least[column] = (least[column] ?? 0) - delta;
        }
      }
      at = next;
    } while (match[at] !== 0);
    do {
      const previous = way[at] ?? 0;
      match[at] = match[previous] ?? 0;
      at = previous;
    } while (at !== 0);
  }

  const result = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= size; column++) {
    const row = (match[column] ?? 0) - 1;
    if (row >= 0 && row < rows && column <= columns && (gain[row]?.[column - 1] ?? 0) > 0)
      result[row] = column - 1;
  }
  return result;
}
