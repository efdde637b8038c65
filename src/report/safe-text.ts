import { quoted } from '../core/nomenclature/csv';

/** Control characters, and those that turn the direction of text around: a cell must not write into a terminal. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/g;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Text from a workbook or a file name as one line that a terminal can be given. */
export function oneSafeLine(text: string): string {
  return text.replace(BREAKS, ' ').replace(CONTROL, '\ufffd');
}

/**
 * JSON in one line or indented. JSON.stringify leaves DEL and the C1 controls as they are, which some terminals obey:
 * they are written as escapes, so a reader of the JSON still gets every character.
 */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What a spreadsheet would take for a formula, full-width forms among them. */
const FORMULA_START = /^[\s']*[=+\-@\uff0b\uff0d\uff1d\uff20]/;

/** One field of a CSV with semicolons; text that would run as a formula gets a leading apostrophe. */
export function csvField(value: string | number | null): string {
  if (value === null) return '';
  // Excel with Indonesian settings reads the comma as the decimal sign.
  if (typeof value === 'number') return String(value).replace('.', ',');
  const line = oneSafeLine(value);
  const harmless = FORMULA_START.test(line) ? `'${line}` : line;
  return /[;",]/.test(harmless) ? quoted(harmless) : harmless;
}
