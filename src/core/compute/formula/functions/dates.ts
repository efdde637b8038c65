import type { Arguments, Bodies } from '../arguments';
import type { Formula } from '../formula';
import { ERROR, Unknowable } from '../values';
import { fail, number } from './take';

const DAY = 86_400_000;
/** Serial of 1 January 1970. */
const EPOCH = 25_569;
/** Excel counts a 29 February 1900, which there never was: serial 60. */
const FALSE_DAY = 60;

/** Days, as Excel counts them from 1900. */
export const dates: Bodies = {
  DATE: ([year, month, day], get) => {
    const written = Math.trunc(number(get, year));
    return serialOf(
      written < 1900 ? written + 1900 : written,
      Math.trunc(number(get, month)),
      Math.trunc(number(get, day)),
    );
  },
  YEAR: ([arg], get) => dayOf(arg, get).getUTCFullYear(),
  MONTH: ([arg], get) => dayOf(arg, get).getUTCMonth() + 1,
  DAY: ([arg], get) => dayOf(arg, get).getUTCDate(),
  WEEKDAY: ([arg, kind], get) => {
    const sunday = dayOf(arg, get).getUTCDay();
    const how = number(get, kind, 1);
    if (how === 1) return sunday + 1;
    return how === 2 ? ((sunday + 6) % 7) + 1 : how === 3 ? (sunday + 6) % 7 : fail(ERROR.number);
  },
  EDATE: ([arg, months], get) => shifted(dayOf(arg, get), Math.trunc(number(get, months)), false),
  EOMONTH: ([arg, months], get) => shifted(dayOf(arg, get), Math.trunc(number(get, months)), true),
  DAYS: ([end, start], get) => Math.trunc(number(get, end)) - Math.trunc(number(get, start)),
  TODAY: (_, get) => Math.floor(momentOf(get)),
  NOW: (_, get) => momentOf(get),
};

function momentOf({ now }: Arguments): number {
  if (now === null) throw new Unknowable('what day it is');
  return now;
}

function serialOf(year: number, month: number, day: number): number {
  const days = Date.UTC(year, month - 1, day) / DAY + EPOCH;
  const serial = days <= FALSE_DAY ? days - 1 : days;
  return serial < 0 || !Number.isFinite(serial) ? fail(ERROR.number) : serial;
}

function dayOf(arg: Formula | undefined, get: Arguments): Date {
  const serial = Math.floor(number(get, arg));
  if (serial < 0 || serial > 2_958_465) return fail(ERROR.number);
  return new Date(((serial < FALSE_DAY ? serial + 1 : serial) - EPOCH) * DAY);
}

function shifted(day: Date, months: number, toEnd: boolean): number {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + 1 + months];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return serialOf(year, month, toEnd ? last : Math.min(day.getUTCDate(), last));
}
