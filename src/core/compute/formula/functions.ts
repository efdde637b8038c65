import { type Arguments, type Bodies, ErrorValue } from './arguments';
import type { Formula, FormulaValue } from './formula';
import { aggregates } from './functions/aggregates';
import { conditionals } from './functions/conditionals';
import { dates } from './functions/dates';
import { logic } from './functions/logic';
import { lookups } from './functions/lookups';
import { maths } from './functions/maths';
import { texts } from './functions/texts';

const BODIES: Bodies = {
  ...aggregates,
  ...conditionals,
  ...dates,
  ...logic,
  ...lookups,
  ...maths,
  ...texts,
};

/** Functions the engine computes; a formula with any other is left to the host. */
export const FUNCTIONS: readonly string[] = Object.keys(BODIES);

export function isFunction(name: string): boolean {
  return Object.hasOwn(BODIES, name);
}

export function callFunction(name: string, args: readonly Formula[], get: Arguments): FormulaValue {
  try {
    return BODIES[name]?.(args, get) ?? null;
  } catch (fault) {
    if (fault instanceof ErrorValue) return fault.value;
    throw fault;
  }
}
