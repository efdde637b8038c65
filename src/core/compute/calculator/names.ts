import type { Formula } from '../formula/formula';
import { parseFormula } from '../formula/parse-formula';
import { type References, referencesOf } from './references';

/** A defined name: what it stands for, and the sheet it holds on where it is not the whole workbook. */
export interface DefinedFormula {
  readonly name: string;
  readonly sheet: string | null;
  /** Without "=". */
  readonly formula: string;
}

export interface Names {
  /** Null for a name nobody defined, or one the engine does not understand. */
  formula(name: string, sheet: string): Formula | null;
  references(name: string, sheet: string): References | null;
}

/** Names may stand for names; a circle of them is none. */
const DEEPEST = 8;

const SHEETS = /'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!|"(?:[^"]|"")*"/gu;
const RELATIVE = /(?<![$\p{L}\p{N}_.])[A-Za-z]{1,3}\$?\d|\$[A-Za-z]{1,3}\d/u;

/**
 * A name of the sheet itself goes before one of the workbook. A name whose references move with the cell that uses it
 * is not understood, but may read anything.
 */
export function createNames(all: readonly DefinedFormula[]): Names {
  const byName = new Map<string, DefinedFormula>();
  for (const one of all) byName.set(keyOf(one.name, one.sheet), one);
  const find = (name: string, sheet: string): DefinedFormula | undefined =>
    byName.get(keyOf(name, sheet)) ?? byName.get(keyOf(name, null));

  const formula = (name: string, sheet: string, depth: number): Formula | null => {
    const found = depth > DEEPEST ? undefined : find(name, sheet);
    return found && !moves(found)
      ? parseFormula(found.formula, (inner) => formula(inner, sheet, depth + 1))
      : null;
  };
  const references = (name: string, sheet: string, depth: number): References | null => {
    const found = depth > DEEPEST ? undefined : find(name, sheet);
    if (!found || moves(found)) return found ? { cells: [], anywhere: true } : null;
    return referencesOf(found.formula, (inner) => references(inner, sheet, depth + 1));
  };
  return {
    formula: (name, sheet) => formula(name, sheet, 0),
    references: (name, sheet) => references(name, sheet, 0),
  };
}

function moves({ formula }: DefinedFormula): boolean {
  return RELATIVE.test(formula.replace(SHEETS, ''));
}

function keyOf(name: string, sheet: string | null): string {
  return `${sheet?.toLowerCase() ?? ''}!${name.toLowerCase()}`;
}
