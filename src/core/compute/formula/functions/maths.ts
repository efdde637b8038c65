import { isError } from '../../../grid/cell-grid';
import type { Bodies } from '../arguments';
import { ERROR, roundHalfUp, rounded } from '../values';
import { fail, finite, number } from './take';

/** Arithmetic on single numbers. */
export const maths: Bodies = {
  N: ([arg], get) => {
    const value = arg ? get.value(arg) : null;
    if (typeof value === 'number' || isError(value)) return value;
    return typeof value === 'boolean' ? Number(value) : 0;
  },
  ROUND: ([arg, places], get) => roundHalfUp(number(get, arg), number(get, places)),
  ROUNDUP: ([arg, places], get) => rounded(number(get, arg), number(get, places), Math.ceil),
  ROUNDDOWN: ([arg, places], get) => rounded(number(get, arg), number(get, places), Math.floor),
  TRUNC: ([arg, places], get) => rounded(number(get, arg), number(get, places), Math.floor),
  INT: ([arg], get) => Math.floor(number(get, arg)),
  ABS: ([arg], get) => Math.abs(number(get, arg)),
  SIGN: ([arg], get) => Math.sign(number(get, arg)),
  SQRT: ([arg], get) => finite(Math.sqrt(number(get, arg))),
  POWER: ([base, exponent], get) => finite(number(get, base) ** number(get, exponent)),
  EXP: ([arg], get) => finite(Math.exp(number(get, arg))),
  LN: ([arg], get) => finite(Math.log(number(get, arg))),
  LOG10: ([arg], get) => finite(Math.log10(number(get, arg))),
  PI: () => Math.PI,
  MOD: ([arg, divisor], get) => {
    const [value, by] = [number(get, arg), number(get, divisor)];
    return by === 0 ? fail(ERROR.division) : value - by * Math.floor(value / by);
  },
  CEILING: ([arg, step], get) => stepped(number(get, arg), number(get, step, 1), Math.ceil),
  FLOOR: ([arg, step], get) => stepped(number(get, arg), number(get, step, 1), Math.floor),
};

function stepped(value: number, step: number, how: (value: number) => number): number {
  if (value === 0 || step === 0) return 0;
  if (value > 0 && step < 0) return fail(ERROR.number);
  return how(Number((value / step).toPrecision(15))) * step;
}
