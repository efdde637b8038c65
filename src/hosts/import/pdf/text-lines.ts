import { type Glyph, mainTurn, uprightGlyph } from './page-content';

/** One line of letters, as it is read. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Its baseline. */
  readonly y: number;
  readonly size: number;
  /** A blank was drawn behind its last word. */
  readonly endsWithBlank: boolean;
  /** Letters of two drawing operations lie on each other: what was printed cannot be read there. */
  readonly overprinted: boolean;
}

/** Share of the size by which letters of one line may stand higher or lower: figures of footnotes, mixed fonts. */
const SAME_LINE = 0.35;
/** Share of the size that parts two words where no blank was drawn. */
const WORD_GAP = 0.17;
/** Share of a letter that another must cover to be printed over it. */
const COVERED = 0.6;

/** The letters of one cell, or of what is outside of tables, as lines in reading order; sideways ones are turned first. */
export function linesOf(glyphs: readonly Glyph[]): readonly TextLine[] {
  const turn = mainTurn(glyphs);
  if (turn !== 0)
    return linesOf(glyphs.filter((one) => one.turn === turn).map((one) => uprightGlyph(one, 0, 0)));
  const rows: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((one, other) => one.y - other.y || one.x - other.x)) {
    const row = rows[rows.length - 1];
    const [first] = row ?? [];
    if (row && first && glyph.y - first.y <= Math.max(1.2, Math.min(glyph.size, first.size) * SAME_LINE))
      row.push(glyph);
    else rows.push([glyph]);
  }
  return rows.flatMap(lineOf);
}

function lineOf(row: Glyph[]): readonly TextLine[] {
  const ink = row.filter(({ blank }) => !blank);
  const [first] = ink;
  if (!first) return [];
  row.sort((one, other) => one.x - other.x);
  let text = '';
  let end = -Infinity;
  let before: Glyph | null = null;
  let overprinted = false;
  for (const glyph of row) {
    const gap = glyph.x - end;
    const parted = glyph.blank || (before !== null && gap > Math.max(0.6, glyph.size * WORD_GAP));
    if (parted && text !== '' && !text.endsWith(' ')) text += ' ';
    if (!glyph.blank) {
      text += glyph.text.replace(/\u200b/g, '');
      if (before && !before.blank && before.run !== glyph.run)
        overprinted ||= -gap > Math.min(before.advance, glyph.advance) * COVERED;
    }
    end = Math.max(end, glyph.x + glyph.advance);
    before = glyph;
  }
  return [
    {
      text: text.trim(),
      left: Math.min(...ink.map(({ x }) => x)),
      right: Math.max(...ink.map(({ x, advance }) => x + advance)),
      y: first.y,
      size: Math.max(...ink.map(({ size }) => size)),
      endsWithBlank: text.endsWith(' '),
      overprinted,
    },
  ];
}
