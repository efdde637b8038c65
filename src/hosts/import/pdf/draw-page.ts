import type { PageBox } from '../imported-book';
import { collectRules } from './drawn-rules';
import { area, combined, IDENTITY, type Matrix, moved, movedBox, overlap, type Turn } from './geometry';
import type { Glyph, PageContent } from './page-content';

/** What pdf.js says of a letter; a number among them moves the pen back. */
interface FontGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}
export interface PdfFont {
  readonly fontMatrix?: readonly number[];
  /** Its letters are told by their numbers alone, as the file keeps no list of what they mean. */
  readonly speechless: boolean;
}
export type Operations = Readonly<Record<string, number>>;

export interface DrawnPage {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** From the drawing's space to the page as it is looked at. */
  readonly matrix: Matrix;
  readonly operations: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };
  readonly font: (name: string) => PdfFont | null;
}

interface State {
  readonly matrix: Matrix;
  readonly font: PdfFont | null;
  readonly size: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly rise: number;
  readonly leading: number;
  readonly mode: number;
  readonly fillColor: string;
  readonly strokeColor: string;
  readonly lineWidth: number;
  readonly clip: PageBox | null;
}

const INVISIBLE = 3;
const BLACK = '#000000';

/** Goes once through what pdf.js says is drawn: letters with their places, and lines. Nothing is put on a canvas. */
export function drawPage(drawn: DrawnPage, ops: Operations, limit: number): PageContent {
  const { fnArray, argsArray } = drawn.operations;
  const page: PageBox = { left: 0, top: 0, right: drawn.width, bottom: drawn.height };
  const rules = collectRules(limit);
  const glyphs: Glyph[] = [];
  let [hidden, slanting, covered, pictured, run] = [0, 0, 0, 0, 0];
  let isFull = false;
  let clips = false;
  const stack: State[] = [];
  let state: State = {
    matrix: drawn.matrix,
    font: null,
    size: 1,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    rise: 0,
    leading: 0,
    mode: 0,
    fillColor: BLACK,
    strokeColor: BLACK,
    lineWidth: 1,
    clip: null,
  };
  let text: Matrix = IDENTITY;
  let [x, y, lineX, lineY] = [0, 0, 0, 0];

  const set = (changes: Partial<State>): void => {
    state = { ...state, ...changes };
  };
  const save = (): void => {
    if (stack.length < DEEPEST) stack.push(state);
  };
  const restore = (): void => {
    state = stack.pop() ?? state;
  };
  const clipTo = (box: PageBox): void => {
    const drawnBox = movedBox(state.matrix, box);
    set({ clip: state.clip ? overlap(state.clip, drawnBox) : drawnBox });
  };
  const moveLine = (dx: number, dy: number): void => {
    x = lineX += dx;
    y = lineY += dy;
  };
  const picture = (): void => {
    const box = movedBox(state.matrix, { left: 0, top: 0, right: 1, bottom: 1 });
    rules.addPicture(box);
    pictured += area(overlap(box, page));
    // What lies under a picture of the whole page may well not be seen: so some scanners keep the text they found.
    if (pictured >= area(page) * COVERS) covered = glyphs.length;
  };

  const show = (letters: readonly (FontGlyph | number | null)[]): void => {
    const { font, stretch, mode } = state;
    const backwards = state.size < 0 ? -1 : 1;
    const size = Math.abs(state.size);
    const base = combined(state.matrix, text);
    const angle = (Math.atan2(base[1] * backwards, base[0] * backwards) * 2) / Math.PI;
    const turn = ((Math.round(angle) + 4) % 4) as Turn;
    const isSlanting = Math.abs(angle - Math.round(angle)) > SLANTS;
    const drawnSize = size * Math.hypot(base[2], base[3]);
    const clip = state.clip && isSmall(state.clip, page) ? state.clip : null;
    const unit = (font?.fontMatrix?.[0] ?? 0.001) * size;
    let along = 0;
    run += 1;
    for (const letter of letters) {
      if (letter === null) continue;
      if (typeof letter === 'number') {
        along -= (letter * size) / 1000;
        continue;
      }
      const width = letter.width * unit;
      if (glyphs.length >= limit) isFull = true;
      else if (isSlanting) slanting += 1;
      else if (mode === INVISIBLE) hidden += 1;
      else if (drawnSize > SMALLEST) {
        const said = font?.speechless === true ? UNKNOWN : readable(letter.unicode);
        const [gx, gy] = moved(base, [x + along * stretch * backwards, y + state.rise]);
        const advance = Math.abs(width * stretch) * Math.hypot(base[0], base[1]);
        const blank = BLANK.test(said);
        if (said !== '')
          glyphs.push({ text: said, x: gx, y: gy, advance, size: drawnSize, turn, blank, run, clip });
      }
      along += width + ((letter.isSpace ? state.wordSpacing : 0) + state.charSpacing) * backwards;
    }
    x += along * stretch * backwards;
  };

  for (let at = 0; at < fnArray.length && !isFull && !rules.overflowed(); at++) {
    const args = (argsArray[at] ?? []) as readonly unknown[];
    switch (fnArray[at]) {
      case ops.save:
      case ops.beginAnnotation:
        save();
        break;
      case ops.paintFormXObjectBegin:
        save();
        if (isMatrix(args[0])) set({ matrix: combined(state.matrix, matrixOf(args[0])) });
        if (isNumbers(args[1], 4)) clipTo(corners(args[1]));
        break;
      case ops.restore:
      case ops.endAnnotation:
      case ops.paintFormXObjectEnd:
        restore();
        break;
      case ops.transform:
        set({ matrix: combined(state.matrix, matrixOf(args)) });
        // Pictures are left out before they get here; of one there is left that room was made for it, and nothing drawn.
        if (fnArray[at + 1] === ops.restore) picture();
        break;
      case ops.setFillRGBColor:
        set({ fillColor: String(args[0]) });
        break;
      case ops.setStrokeRGBColor:
        set({ strokeColor: String(args[0]) });
        break;
      case ops.setLineWidth:
        set({ lineWidth: numberOf(args[0]) });
        break;
      case ops.setGState:
        for (const [key, value] of (args[0] ?? []) as readonly (readonly [string, unknown])[]) {
          if (key === 'LW') set({ lineWidth: numberOf(value) });
          if (key === 'Font' && Array.isArray(value))
            set({ font: drawn.font(String(value[0])), size: numberOf(value[1]) });
        }
        break;
      case ops.clip:
      case ops.eoClip:
        clips = true;
        break;
      case ops.constructPath: {
        if (clips && isNumbers(args[2], 4)) clipTo(corners(args[2]));
        clips = false;
        const path = (args[1] as readonly unknown[] | undefined)?.[0];
        const kind = PAINTS.find(({ names }) => names.some((name) => ops[name] === args[0]));
        if (path === undefined || path === null || !kind) break;
        const { matrix, fillColor, strokeColor } = state;
        const lineWidth =
          state.lineWidth * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
        rules.add(path as ArrayLike<number>, { ...kind, matrix, fillColor, strokeColor, lineWidth });
        break;
      }
      case ops.paintImageXObject:
      case ops.paintInlineImageXObject:
      case ops.paintImageMaskXObject:
      case ops.paintSolidColorImageMask:
        picture();
        break;
      case ops.beginText:
        text = IDENTITY;
        [x, y, lineX, lineY] = [0, 0, 0, 0];
        break;
      case ops.setFont:
        set({ font: drawn.font(String(args[0])), size: numberOf(args[1]) });
        break;
      case ops.setCharSpacing:
        set({ charSpacing: numberOf(args[0]) });
        break;
      case ops.setWordSpacing:
        set({ wordSpacing: numberOf(args[0]) });
        break;
      case ops.setHScale:
        set({ stretch: numberOf(args[0]) / 100 });
        break;
      case ops.setTextRise:
        set({ rise: numberOf(args[0]) });
        break;
      case ops.setTextRenderingMode:
        set({ mode: numberOf(args[0]) });
        break;
      case ops.setLeading:
        set({ leading: -numberOf(args[0]) });
        break;
      case ops.setLeadingMoveText:
        set({ leading: numberOf(args[1]) });
        moveLine(numberOf(args[0]), numberOf(args[1]));
        break;
      case ops.moveText:
        moveLine(numberOf(args[0]), numberOf(args[1]));
        break;
      case ops.setTextMatrix:
        text = matrixOf(isMatrix(args[0]) ? args[0] : args);
        [x, y, lineX, lineY] = [0, 0, 0, 0];
        break;
      case ops.nextLine:
        moveLine(0, state.leading);
        break;
      case ops.showText:
        show((args[0] ?? []) as readonly (FontGlyph | number | null)[]);
        break;
      default:
        break;
    }
  }
  return {
    page: drawn.page,
    width: drawn.width,
    height: drawn.height,
    turned: 0,
    glyphs: drawnOnce(glyphs),
    horizontal: rules.horizontal,
    vertical: rules.vertical,
    shades: rules.shades,
    isPicture: pictured >= area(page) * COVERS,
    covered,
    hidden,
    slanting,
    cut: isFull || rules.overflowed(),
  };
}

const DEEPEST = 1000;
/** Share of the page that a picture must cover to be taken for the page. */
const COVERS = 0.6;
/** Quarter turns by which a stamp across the page leaves the directions that text is set in. */
const SLANTS = 0.05;
const SMALLEST = 1;

const STROKES = ['stroke', 'closeStroke'];
const FILLS = ['fill', 'eoFill'];
const BOTH = ['fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const PAINTS = [
  { names: STROKES, stroke: true, fill: false },
  { names: FILLS, stroke: false, fill: true },
  { names: BOTH, stroke: true, fill: true },
];

/** What clips nearly the whole page is the page's margin and says nothing about a cell. */
function isSmall(clip: PageBox, page: PageBox): boolean {
  return (
    clip.right - clip.left < (page.right - page.left) * 0.7 &&
    clip.bottom - clip.top < (page.bottom - page.top) * 0.7
  );
}

const UNKNOWN = '\ufffd';
const BLANK = /^[\s\u00a0\u200b]*$/;
const SOFT_HYPHEN = '\u00ad';

/** «ﬁ» and its like are drawn as one letter and are two. */
const LIGATURES = /[\ufb00-\ufb06]/g;

/** What a letter says; bullets of Symbol and Wingdings, which have no letters, are bullets. */
function readable(said: string): string {
  const code = said.codePointAt(0) ?? 0;
  if (said === SOFT_HYPHEN) return '';
  if (code >= 0xf020 && code <= 0xf0ff) return BULLETS.has(code) ? '•' : UNKNOWN;
  const isLetter = code >= 32 && code !== 0x7f && !(code >= 0xe000 && code <= 0xf8ff);
  if (!isLetter && said.trim() !== '') return UNKNOWN;
  return said === '' ? UNKNOWN : said.replace(LIGATURES, (letter) => letter.normalize('NFKC'));
}
const BULLETS = new Set([
  0xf0b7, 0xf0a7, 0xf0d8, 0xf0fc, 0xf076, 0xf0a8, 0xf02d, 0xf06c, 0xf06e, 0xf071, 0xf0e0,
]);

/** Bold is imitated by drawing a letter twice, a hair apart. */
function drawnOnce(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Set<string>();
  return glyphs.filter(({ blank, text, x, y, advance, size }) => {
    if (blank) return true;
    const grain = Math.max(1, size * 0.2);
    const key = `${text}|${[x, y, x + advance].map((value) => String(Math.round(value / grain))).join('|')}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
function isNumbers(value: unknown, count: number): value is ArrayLike<number> & Iterable<number> {
  return typeof value === 'object' && value !== null && 'length' in value && value.length === count;
}
function isMatrix(value: unknown): value is ArrayLike<number> {
  return isNumbers(value, 6);
}
function matrixOf(values: ArrayLike<unknown>): Matrix {
  const [a, b, c, d, e, f] = Array.from(values, numberOf);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}
function corners([left, top, right, bottom]: ArrayLike<number> & Iterable<number>): PageBox {
  return { left: left ?? 0, top: top ?? 0, right: right ?? 0, bottom: bottom ?? 0 };
}
