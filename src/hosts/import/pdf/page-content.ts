import type { PageBox } from '../imported-book';
import { type Point, type Turn, uprightBox, uprightPoint } from './geometry';

/** One letter as it is drawn. Points, from the page's top left corner as it is looked at. */
export interface Glyph {
  /** U+FFFD where the font does not say which letter it is. */
  readonly text: string;
  /** Where its baseline begins. */
  readonly x: number;
  readonly y: number;
  /** Along the direction it reads in. */
  readonly advance: number;
  readonly size: number;
  readonly turn: Turn;
  readonly blank: boolean;
  /** The letters of one drawing operation have one number. */
  readonly run: number;
  /** What is drawn of it, where something small clips it: a cell, as a rule. */
  readonly clip: PageBox | null;
}

/** A straight line along the page: at that height (or that far from the left), from there to there. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Lines of tables of one page, put together of what was drawn piece by piece. */
export interface RuledLines {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

/** All that is looked at of a page: plain data. */
export interface PageContent {
  /** From 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** How it was turned here so that it can be read, if it was: places on it are others than when it is looked at. */
  readonly turned: Turn;
  readonly glyphs: readonly Glyph[];
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
  /** Boxes of shading. */
  readonly shades: readonly PageBox[];
  /** Pictures, which are not looked into, cover most of the page; so many letters were drawn before. */
  readonly isPicture: boolean;
  readonly covered: number;
  /** Letters that are not drawn (as scanners put behind their picture), and those of slanting stamps: not among `glyphs`. */
  readonly hidden: number;
  readonly slanting: number;
  /** More was drawn than is looked at: what is here is not the whole page. */
  readonly cut: boolean;
}

/** The middle of a letter's body, which decides where it belongs. */
export function glyphMiddle(glyph: Glyph): Point {
  const [dx, dy] = DIRECTIONS[glyph.turn];
  const [along, up] = [glyph.advance / 2, glyph.size * BODY_MIDDLE];
  return [glyph.x + dx * along + dy * up, glyph.y + dy * along - dx * up];
}

/** Where the direction of reading leads, by turn. */
const DIRECTIONS: readonly [Point, Point, Point, Point] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];
/** Share of the size from the baseline to the middle of small letters. */
const BODY_MIDDLE = 0.3;

/** The letter with all that has a place turned so that it reads to the right. */
export function uprightGlyph(glyph: Glyph, width: number, height: number, turn: Turn = glyph.turn): Glyph {
  const [x, y] = uprightPoint([glyph.x, glyph.y], turn, width, height);
  const clip = glyph.clip && uprightBox(glyph.clip, turn, width, height);
  return { ...glyph, x, y, clip, turn: ((glyph.turn - turn + 4) % 4) as Turn };
}

/** The direction most letters read in. */
export function mainTurn(glyphs: readonly Glyph[]): Turn {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const { blank, turn } of glyphs) if (!blank) counts[turn] += 1;
  return counts.indexOf(Math.max(...counts)) as Turn;
}

/** A table that was drawn sideways, on a page that was not turned, is turned with all that is on the page. */
export function uprightPage(page: PageContent): PageContent {
  const turn = page.glyphs.length < FEW_GLYPHS ? 0 : mainTurn(page.glyphs);
  if (turn === 0) return page;
  const { width, height } = page;
  const box = (one: PageBox): PageBox => uprightBox(one, turn, width, height);
  const across = page.horizontal.map(({ at, from, to }) =>
    box({ left: from, right: to, top: at, bottom: at }),
  );
  const down = page.vertical.map(({ at, from, to }) => box({ left: at, right: at, top: from, bottom: to }));
  const toAcross = ({ top, left, right }: PageBox): Rule => ({ at: top, from: left, to: right });
  const toDown = ({ left, top, bottom }: PageBox): Rule => ({ at: left, from: top, to: bottom });
  const sideways = turn !== 2;
  return {
    ...page,
    turned: turn,
    width: sideways ? height : width,
    height: sideways ? width : height,
    glyphs: page.glyphs.map((glyph) => uprightGlyph(glyph, width, height, turn)),
    horizontal: (sideways ? down : across).map(toAcross),
    vertical: (sideways ? across : down).map(toDown),
    shades: page.shades.map(box),
  };
}

const FEW_GLYPHS = 20;
