import type { CellValue } from '../../../../src/core/grid/cell-grid';

export interface TypedIn {
  readonly value: CellValue;
  readonly formula: string | null;
  /** What Excel changes the cell's format to of its own accord. */
  readonly format?: string;
}

const ERROR = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!)$/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const DATE = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$|^\d{1,2}[-/]\d{1,2}$|^\d{1,2}[- ][A-Za-z]{3,}[- ]\d{2,4}$/;

/**
 * What Excel makes of content handed to `values` or `formulas`, as if it had been typed: text that looks like a number
 * becomes one, a code like 1.06.01 a date. A leading apostrophe keeps text as it is, as does the format @.
 */
export function typedIn(content: string | number | boolean, format: string | null): TypedIn {
  if (typeof content === 'boolean') return { value: content, formula: null };
  if (format === '@') return { value: content === '' ? null : String(content), formula: null };
  if (typeof content === 'number') return { value: content, formula: null };
  if (content === '') return { value: null, formula: null };
  if (content.startsWith("'")) return { value: content.slice(1), formula: null };
  if (content.startsWith('=') && content.length > 1)
    return { value: null, formula: spelled(content.slice(1)) };
  const trimmed = content.trim();
  if (ERROR.test(trimmed)) return { value: { error: trimmed }, formula: null };
  if (NUMBER.test(trimmed)) return { value: Number(trimmed), formula: null };
  if (/^[+-]?\d+(?:\.\d+)?%$/.test(trimmed)) {
    return { value: Number(trimmed.slice(0, -1)) / 100, formula: null, format: '0.00%' };
  }
  if (DATE.test(trimmed)) return { value: 45292, formula: null, format: 'd-mmm-yy' };
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true', formula: null };
  return { value: content, formula: null };
}

/** A value as `range.values` gives it: "" for an empty cell, an error as its text. */
export function shown(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** Excel writes the names of functions in capitals, whatever was typed; texts in quotes stay. */
function spelled(formula: string): string {
  return formula.replace(/"[^"]*"|\b[a-z][\w.]*(?=\()/gi, (part) =>
    part.startsWith('"') ? part : part.toUpperCase(),
  );
}
