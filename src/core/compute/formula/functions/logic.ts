import { isError } from '../../../grid/cell-grid';
import { type Arguments, type Bodies, ErrorValue } from '../arguments';
import type { Formula, FormulaValue } from '../formula';
import { compareValues, ERROR, toTruth } from '../values';
import { eachIn, fail, number, plain, truth } from './take';

/** Choices, and what a value is. */
export const logic: Bodies = {
  IF: ([condition, then, otherwise], get) => {
    const chosen = truth(get, condition, false) ? then : otherwise;
    return chosen ? get.value(chosen) : truth(get, condition, false);
  },
  IFS: (args, get) => {
    for (let at = 0; at + 1 < args.length; at += 2) {
      const then = args[at + 1];
      if (then && truth(get, args[at], false)) return get.value(then);
    }
    return ERROR.missing;
  },
  SWITCH: ([asked, ...cases], get) => {
    const value = plain(get, asked);
    for (let at = 0; at + 1 < cases.length; at += 2) {
      const then = cases[at + 1];
      if (then && compareValues(plain(get, cases[at]), value) === 0) return get.value(then);
    }
    const last = cases.length % 2 === 1 ? cases.at(-1) : undefined;
    return last ? get.value(last) : ERROR.missing;
  },
  CHOOSE: ([place, ...choices], get) => {
    const chosen = choices[Math.trunc(number(get, place)) - 1];
    return chosen ? get.value(chosen) : ERROR.value;
  },
  IFERROR: ([arg, otherwise], get) => {
    const value = arg ? get.value(arg) : null;
    return isError(value) ? (otherwise ? get.value(otherwise) : '') : value;
  },
  IFNA: ([arg, otherwise], get) => {
    const value = arg ? get.value(arg) : null;
    return isError(value) && value.error === '#N/A' ? (otherwise ? get.value(otherwise) : '') : value;
  },
  AND: (args, get) => truths(args, get).every(Boolean),
  OR: (args, get) => truths(args, get).some(Boolean),
  XOR: (args, get) => truths(args, get).filter(Boolean).length % 2 === 1,
  NOT: ([arg], get) => !truth(get, arg, false),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => ERROR.missing,
  ISBLANK: ([arg], get) => arg?.is === 'rentang' && get.value(arg) === null,
  ISNUMBER: ([arg], get) => typeof valueOf(arg, get) === 'number',
  ISTEXT: ([arg], get) => typeof valueOf(arg, get) === 'string',
  ISLOGICAL: ([arg], get) => typeof valueOf(arg, get) === 'boolean',
  ISERROR: ([arg], get) => isError(valueOf(arg, get)),
  ISERR: ([arg], get) => {
    const value = valueOf(arg, get);
    return isError(value) && value.error !== '#N/A';
  },
  ISNA: ([arg], get) => {
    const value = valueOf(arg, get);
    return isError(value) && value.error === '#N/A';
  },
};

function valueOf(arg: Formula | undefined, get: Arguments): FormulaValue {
  return arg ? get.value(arg) : null;
}

/** Of cells the truth values and numbers alone count. */
function truths(args: readonly Formula[], get: Arguments): readonly boolean[] {
  const all: boolean[] = [];
  for (const arg of args) {
    if (arg.is !== 'rentang') {
      all.push(truth(get, arg, false));
      continue;
    }
    eachIn(get, arg, (value) => {
      if (isError(value)) throw new ErrorValue(value);
      if (value === null || typeof value === 'string') return;
      all.push(toTruth(value) === true);
    });
  }
  return all.length === 0 ? fail(ERROR.value) : all;
}
