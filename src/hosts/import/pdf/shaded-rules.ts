import type { PageBox } from '../imported-book';
import type { Rule, RuledLines } from './page-content';

/** A box that is smaller is no cell. Points. */
const NARROWEST = 8;
const LOWEST = 7;
/** What lies so near is at the same place. */
const EDGE = 1.5;
/** A line may begin or end so far from the boxes that stand on it. */
const DRIFT = 3;
const FEWEST_BOXES = 3;
/** More boxes than any heading has are not compared with one another. */
const MOST_BOXES = 600;
/** How far the boxes' areas may differ from that of all of them together: they leave nothing out and overlap nowhere. */
const TILED = 0.03;

/**
 * Lines that shading stands for. Some producers draw the heading of a ruled table as coloured boxes, one a cell and side
 * by side, and no line between them. Boxes count where they tile an area without a line in it, as wide as the line it
 * stands on or hangs from: so shading behind words, or of rows that have lines of their own, parts nothing.
 */
export function shadedRules(shades: readonly PageBox[], drawn: RuledLines): RuledLines {
  const boxes = distinct(
    shades.filter(({ left, top, right, bottom }) => right - left >= NARROWEST && bottom - top >= LOWEST),
  );
  const horizontal: Rule[] = [];
  const vertical: Rule[] = [];
  if (boxes.length < FEWEST_BOXES || boxes.length > MOST_BOXES) return { horizontal, vertical };
  for (const tiles of touchingBoxes(boxes)) {
    const whole = around(tiles);
    if (
      tiles.length < FEWEST_BOXES ||
      !isTiled(tiles, whole) ||
      !isOnLine(whole, drawn) ||
      isRuled(whole, drawn)
    )
      continue;
    for (const { left, top, right, bottom } of tiles) {
      horizontal.push({ at: top, from: left, to: right }, { at: bottom, from: left, to: right });
      vertical.push({ at: left, from: top, to: bottom }, { at: right, from: top, to: bottom });
    }
  }
  return { horizontal, vertical };
}

/** A box that is filled twice counts once. */
function distinct(boxes: readonly PageBox[]): readonly PageBox[] {
  const keyOf = ({ left, top, right, bottom }: PageBox): string =>
    [left, top, right, bottom].map(Math.round).join();
  return [...new Map(boxes.map((box) => [keyOf(box), box])).values()];
}

function touchingBoxes(boxes: readonly PageBox[]): readonly (readonly PageBox[])[] {
  const left = new Set(boxes);
  const groups: PageBox[][] = [];
  for (const first of boxes) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const one of group) {
      for (const other of left) {
        if (!touch(one, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** They share a part of a side. */
function touch(one: PageBox, other: PageBox): boolean {
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= EDGE;
  const beside =
    (isNear(one.right, other.left) || isNear(other.right, one.left)) &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > EDGE;
  const above =
    (isNear(one.bottom, other.top) || isNear(other.bottom, one.top)) &&
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > EDGE;
  return beside || above;
}

function around(boxes: readonly PageBox[]): PageBox {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function isTiled(tiles: readonly PageBox[], whole: PageBox): boolean {
  const areaOf = ({ left, top, right, bottom }: PageBox): number => (right - left) * (bottom - top);
  const covered = tiles.reduce((sum, tile) => sum + areaOf(tile), 0);
  return Math.abs(covered - areaOf(whole)) <= areaOf(whole) * TILED;
}

function isOnLine({ left, top, right, bottom }: PageBox, { horizontal }: RuledLines): boolean {
  return horizontal.some(
    ({ at, from, to }) =>
      (Math.abs(at - bottom) <= EDGE || Math.abs(at - top) <= EDGE) &&
      Math.abs(from - left) <= DRIFT &&
      Math.abs(to - right) <= DRIFT,
  );
}

/** A line is drawn between its boxes: then lines say where the cells are. */
function isRuled({ left, top, right, bottom }: PageBox, { horizontal, vertical }: RuledLines): boolean {
  const crosses = (
    { at, from, to }: Rule,
    [low, high]: readonly [number, number],
    along: readonly [number, number],
  ) => at > low + DRIFT && at < high - DRIFT && Math.min(to, along[1]) - Math.max(from, along[0]) > DRIFT;
  return (
    vertical.some((rule) => crosses(rule, [left, right], [top, bottom])) ||
    horizontal.some((rule) => crosses(rule, [top, bottom], [left, right]))
  );
}
