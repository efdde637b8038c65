import type { PageBox } from '../imported-book';

/** As a PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
export type Point = readonly [x: number, y: number];

/** Quarter turns clockwise, as the page is looked at: 0 reads to the right, 1 down, 2 upside down, 3 up. */
export type Turn = 0 | 1 | 2 | 3;

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

export function moved([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

export function boxOf(points: readonly Point[]): PageBox {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** The box of a rectangle of the drawing's own space. */
export function movedBox(matrix: Matrix, { left, top, right, bottom }: PageBox): PageBox {
  const corners: readonly Point[] = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ];
  return boxOf(corners.map((corner) => moved(matrix, corner)));
}

/** What both have in common; where they are apart, a box without area. */
export function overlap(one: PageBox, other: PageBox): PageBox {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  return {
    left,
    top,
    right: Math.max(left, Math.min(one.right, other.right)),
    bottom: Math.max(top, Math.min(one.bottom, other.bottom)),
  };
}

export function area({ left, top, right, bottom }: PageBox): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

/** Whether `inner` lies within `outer`, with some points of grace. */
export function contains(outer: PageBox, inner: PageBox, grace: number): boolean {
  return (
    inner.left >= outer.left - grace &&
    inner.right <= outer.right + grace &&
    inner.top >= outer.top - grace &&
    inner.bottom <= outer.bottom + grace
  );
}

/** Where a point of a page of that size comes to lie when what reads in direction `turn` is made to read to the right. */
export function uprightPoint([x, y]: Point, turn: Turn, width: number, height: number): Point {
  if (turn === 1) return [y, width - x];
  if (turn === 2) return [width - x, height - y];
  return turn === 3 ? [height - y, x] : [x, y];
}

export function uprightBox(box: PageBox, turn: Turn, width: number, height: number): PageBox {
  return boxOf([
    uprightPoint([box.left, box.top], turn, width, height),
    uprightPoint([box.right, box.bottom], turn, width, height),
  ]);
}
