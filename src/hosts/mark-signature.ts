/**
 * By this formula a conditional format is known as ours, also after the workbook was saved, or cells copied. It is
 * always true, and without a function or a separator it reads the same in every language.
 */
export const MARK_SIGNATURE = '"periksa-renja"<>""';

/** With or without the "=" before it. */
export function isMarkSignature(formula: string): boolean {
  return formula.replace(/\s/g, '').replace(/^=/, '') === MARK_SIGNATURE;
}
