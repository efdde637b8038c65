import type { PageBox } from '../imported-book';
import { boxOf, contains, type Matrix, moved, type Point } from './geometry';
import type { Rule } from './page-content';

/** Thicker than this is shading and no line. Points. */
const THICKEST_FILL = 3;
const THICKEST_STROKE = 6;
const DOT = 1.6;
/** A line that leaves its direction by more is no rule of a table. */
const STRAIGHT = 1;

/** How a path is put on the page. */
export interface Paint {
  readonly stroke: boolean;
  readonly fill: boolean;
  readonly strokeColor: string;
  readonly fillColor: string;
  /** In points of the page. */
  readonly lineWidth: number;
  readonly matrix: Matrix;
}

export interface RuleCollector {
  /** `path`: pdf.js's list of steps, each a number of what it does and its coordinates. */
  add(path: ArrayLike<number>, paint: Paint): void;
  /** A picture as flat as a line is one. */
  addPicture(box: PageBox): void;
  readonly horizontal: Rule[];
  readonly vertical: Rule[];
  /** Filled boxes that are no lines and not white. */
  readonly shades: readonly PageBox[];
  readonly overflowed: () => boolean;
}

/**
 * Gathers the straight lines of a page: strokes of any dash, and rectangles filled so thin that they are lines. White
 * ones count where they part shading; on the paper nobody sees them, and some producers leave them behind.
 */
export function collectRules(limit: number): RuleCollector {
  const horizontal: Rule[] = [];
  const vertical: Rule[] = [];
  const shades: PageBox[] = [];
  let pieces = 0;

  const line = ([ax, ay]: Point, [bx, by]: Point, color: string): void => {
    pieces += 1;
    const [dx, dy] = [Math.abs(ax - bx), Math.abs(ay - by)];
    const box = boxOf([
      [ax, ay],
      [bx, by],
    ]);
    if (isWhite(color) && !shades.some((shade) => contains(shade, box, THICKEST_FILL))) return;
    if (dy <= STRAIGHT && dx > dy) horizontal.push({ at: (ay + by) / 2, from: box.left, to: box.right });
    else if (dx <= STRAIGHT && dy > dx) vertical.push({ at: (ax + bx) / 2, from: box.top, to: box.bottom });
  };

  const filled = ({ left, top, right, bottom }: PageBox, color: string): void => {
    const [width, height] = [right - left, bottom - top];
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    // A dot is a piece of a line of either direction; those that are none come to nothing when pieces are joined.
    if (width <= DOT && height <= DOT) {
      pieces += 1;
      horizontal.push({ at: y, from: left, to: right });
      vertical.push({ at: x, from: top, to: bottom });
      return;
    }
    if (height <= THICKEST_FILL && width > height) line([left, y], [right, y], color);
    else if (width <= THICKEST_FILL && height > width) line([x, top], [x, bottom], color);
    else if (!isWhite(color) && shades.length < MOST_SHADES) shades.push({ left, top, right, bottom });
  };

  return {
    horizontal,
    vertical,
    shades,
    overflowed: () => pieces >= limit,
    add: (path, { stroke, fill, strokeColor, fillColor, lineWidth, matrix }) => {
      const strokes = stroke && lineWidth <= THICKEST_STROKE;
      let points: Point[] = [];
      let curved = false;
      const end = (): void => {
        if (fill && !stroke && !curved && points.length >= 4 && points.length <= RECTANGLE_POINTS)
          filled(boxOf(points), fillColor);
        points = [];
        curved = false;
      };
      const to = (x: number, y: number): void => {
        const next = moved(matrix, [x, y]);
        const last = points[points.length - 1];
        if (strokes && last) line(last, next, strokeColor);
        points.push(next);
      };
      for (let at = 0; at < path.length && pieces < limit;) {
        const step = path[at] ?? -1;
        const [x, y] = [path[at + 1] ?? 0, path[at + 2] ?? 0];
        if (step === MOVE) {
          end();
          points = [moved(matrix, [x, y])];
        } else if (step === LINE) to(x, y);
        else if (step === CURVE || step === QUADRATIC) {
          curved = true;
          const last = at + STEP_LENGTHS[step] - 2;
          points.push(moved(matrix, [path[last] ?? 0, path[last + 1] ?? 0]));
        } else if (step === CLOSE) {
          const [first] = points;
          const last = points[points.length - 1];
          if (strokes && first && last) line(last, first, strokeColor);
          if (first) points.push(first);
        } else break;
        at += STEP_LENGTHS[step];
      }
      end();
    },
    addPicture: (box) => {
      const [width, height] = [box.right - box.left, box.bottom - box.top];
      if (Math.min(width, height) <= THICKEST_FILL && Math.max(width, height) > THICKEST_FILL)
        filled(box, '#000000');
    },
  };
}

const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;
const STEP_LENGTHS = { [MOVE]: 3, [LINE]: 3, [CURVE]: 7, [QUADRATIC]: 5, [CLOSE]: 1 };
/** Four corners, the first once more, and once more when it is closed too. */
const RECTANGLE_POINTS = 6;
const MOST_SHADES = 5000;

function isWhite(color: string): boolean {
  return /^#f[a-f].f[a-f].f[a-f].$/i.test(color);
}
