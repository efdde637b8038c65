/**
 * What a cell holds, in one form for every cell: "=SUM(A1)" a formula, "'1.06" text, 5 or true a constant, "#N/A" an
 * error somebody typed in, "" nothing.
 */
export type Content = string | number | boolean;

const TEXT_FORMAT = '@';

export function textContent(text: string): Content {
  return text === '' ? '' : `'${text}`;
}

/** What stands in a cell, from what Excel says of it. Text like "=A1" that is no formula is its own "formula". */
export function contentOf(formula: unknown, value: unknown): Content {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return formula;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return '';
  return /^#[A-Z/0!?]+$/.test(value) ? value : textContent(value);
}

/** What to hand to `range.formulas` so that a cell of that format holds the content. */
export function typed(content: Content, format: string): Content {
  const text = typeof content === 'string' && content.startsWith("'");
  return text ? typedText(content.slice(1), format) : content;
}

/**
 * Text as it must be typed so that it stays text: Excel makes a number of "36", a date of "1.06.01" and a formula of
 * "-". Anything with a figure or a sign in front gets the apostrophe that says so; in cells of the format @ none is
 * needed, and one would show.
 */
export function typedText(text: string, format: string): string {
  if (text === '' || format === TEXT_FORMAT) return text;
  const plain = /^[^\d=+\-@'#%]*$/.test(text) && !/^\s*(?:true|false|benar|salah)\s*$/i.test(text);
  return plain ? text : `'${text}`;
}

/** The format to set with a content, null for none: in cells of the format @ a number would become text. */
export function formatFor(wanted: string | undefined, content: Content, current: string): string | null {
  if (wanted !== undefined) return wanted === current ? null : wanted;
  const text = typeof content === 'string' && !content.startsWith('=');
  return current === TEXT_FORMAT && !text ? 'General' : null;
}
