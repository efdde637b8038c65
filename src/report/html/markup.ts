import { escapeXml } from '../../core/language/markup';

/** Markup that is safe to write as it stands: only `html` makes it. */
export interface Markup {
  readonly markup: string;
}

type Piece = Markup | string | number | null | readonly Piece[];

/** Characters that would write over others, or turn the direction of text around. */
const DISTURBING =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escapeHtml(text: string): string {
  const whole = text.replace(DISTURBING, '\ufffd').replace(LONE_SURROGATE, '\ufffd');
  return escapeXml(whole).replaceAll("'", '&#39;');
}

/** A template in which everything put in is escaped, unless it is markup itself. Attributes must stand in quotes. */
export function html(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const [first = '', ...rest] = withoutIndent(texts);
  return { markup: first + pieces.map((piece, at) => written(piece) + (rest[at] ?? '')).join('') };
}

const known = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The source is indented for people; a page of thousands of rows need not be. */
function withoutIndent(texts: TemplateStringsArray): readonly string[] {
  const before = known.get(texts);
  if (before) return before;
  const short = texts.map((text) => text.replace(/\s*\n\s*/g, '\n'));
  known.set(texts, short);
  return short;
}

export const nothing: Markup = { markup: '' };

function written(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string') return escapeHtml(piece);
  if (typeof piece === 'number') return String(piece);
  return 'markup' in piece ? piece.markup : piece.map(written).join('');
}
