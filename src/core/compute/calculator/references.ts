import type { GridRange } from '../../grid/cell-grid';
import { tokenise } from '../formula/tokens';

/** Cells that a formula reads; the sheet is null for its own. */
export interface Reference {
  readonly sheet: string | null;
  readonly range: GridRange;
}

export interface References {
  readonly cells: readonly Reference[];
  /** It may read anything: its references are computed (INDIRECT), or it is not understood. */
  readonly anywhere: boolean;
}

const EVERYWHERE = new Set(['INDIRECT', 'OFFSET', 'CELL', 'GETPIVOTDATA']);

/** What a formula reads, whether or not the engine can compute it. `named` gives what a defined name reads. */
export function referencesOf(formula: string, named: (name: string) => References | null): References {
  const tokens = tokenise(formula);
  if (!tokens) return { cells: [], anywhere: true };
  const cells = new Map<string, Reference>();
  let anywhere = false;
  const add = ({ sheet, range }: Reference): void => {
    const { top, left, bottom, right } = range;
    cells.set(`${sheet ?? ''}!${String(top)} ${String(left)} ${String(bottom)} ${String(right)}`, {
      sheet,
      range,
    });
  };
  for (const [at, token] of tokens.entries()) {
    if (token.is === 'rentang') add(token);
    if (token.is !== 'kata') continue;
    const next = tokens[at + 1];
    if (next?.is === 'tanda' && next.sign === '(') anywhere ||= EVERYWHERE.has(token.word.toUpperCase());
    else {
      const inside = named(token.word);
      inside?.cells.forEach(add);
      anywhere ||= inside?.anywhere ?? false;
    }
  }
  return { cells: [...cells.values()], anywhere };
}
