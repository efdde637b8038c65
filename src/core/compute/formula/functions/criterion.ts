import { isError } from '../../../grid/cell-grid';
import type { FormulaValue } from '../formula';
import { compareValues, shownNumber } from '../values';

type Meets = (value: FormulaValue) => boolean;

/** The condition of SUMIF and its kin: a value, or a text like ">=100", "<>", "Dinas*". */
export function createCriterion(wanted: FormulaValue): Meets {
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  if (wanted === null) return (value) => value === 0;
  if (typeof wanted !== 'string') return (value) => sameValue(value, wanted);
  const [, sign = '', rest = ''] = /^(<=|>=|<>|<|>|=)?([^]*)$/.exec(wanted) ?? [];
  if (rest === '') {
    if (sign === '<>') return (value) => value !== null;
    return sign === '=' ? (value) => value === null : (value) => value === null || value === '';
  }
  const operand = shownNumber(rest);
  if (sign === '' || sign === '=') return equals(operand ?? rest);
  if (sign === '<>') {
    const same = equals(operand ?? rest);
    return (value) => !same(value);
  }
  const than = operand ?? rest;
  return (value) => {
    if (typeof value !== typeof than || isError(value)) return false;
    const order = compareValues(value, than);
    if (sign === '<') return order < 0;
    if (sign === '>') return order > 0;
    return sign === '<=' ? order <= 0 : order >= 0;
  };
}

function equals(wanted: number | string): Meets {
  if (typeof wanted === 'number') return (value) => sameValue(value, wanted);
  const word = wanted.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return (value) => value === (word === 'TRUE');
  const pattern = wildcards(wanted);
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** A text that shows the very number counts with it, as in Excel. */
function sameValue(value: FormulaValue, wanted: number | boolean): boolean {
  if (value === wanted) return true;
  return typeof wanted === 'number' && typeof value === 'string' && /^\d{1,15}$/.test(value)
    ? Number(value) === wanted
    : false;
}

/** "?" is any letter, "*" any number of them, "~" before one of them takes it as written; case does not count. */
export function wildcards(text: string, whole = true): RegExp {
  const body = text.replace(
    /~([*?~])|([*?])|([^*?~]+|~)/g,
    (_, escaped?: string, wild?: string, plain = '') => {
      if (wild !== undefined) return wild === '*' ? '[^]*' : '[^]';
      return (escaped ?? String(plain)).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    },
  );
  return new RegExp(whole ? `^${body}$` : body, 'i');
}
