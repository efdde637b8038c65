import {
  startTransition,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react';
import { frozenAt, type Frozen } from '../model/freeze';
import type { SheetModel } from '../model/sheet-model';
import type { TableFrame } from '../model/table-frames';

interface Span {
  readonly first: number;
  readonly last: number;
}

/** What of the sheet is drawn: the lines in sight and some around them. */
export interface Viewport {
  readonly rows: Span;
  readonly columns: Span;
  readonly frozen: Frozen;
  /** The first row below what is frozen. */
  readonly topRow: number;
  /** Rows that fit below what is frozen. */
  readonly page: number;
}

interface Place {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Drawn ahead, so that a turn of the wheel meets no empty ground. */
const ROWS_AROUND = 6;
/** Columns come and go in steps, as each change draws all rows anew. */
const COLUMN_STEP = 4;

interface Surroundings {
  readonly model: SheetModel;
  readonly frames: readonly TableFrame[];
  /** Whether headings of tables stay in view. */
  readonly headings: boolean;
  /** Pixels that the heads of rows and columns take. */
  readonly headWidth: number;
  readonly headHeight: number;
}

/** Follows the scrolling of an element; draws anew only when other lines come into sight. */
export function useViewport(
  scroller: RefObject<HTMLElement | null>,
  { model, frames, headings, headWidth, headHeight }: Surroundings,
): Viewport {
  const [place, setPlace] = useState<Place>({ top: 0, left: 0, width: 1024, height: 640 });
  const viewport = useMemo(
    () => viewportAt(model, frames, headings, place),
    [model, frames, headings, place],
  );
  const isShown = useEffectEvent((other: Viewport) => sameViewport(viewport, other));
  const at = useRef(place.top);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = (): void => {
      // Where nothing is laid out (a page that is not shown), the usual size stands in.
      const now: Place = {
        top: Math.max(0, element.scrollTop),
        left: Math.max(0, element.scrollLeft),
        width: (element.clientWidth || 1024) - headWidth,
        height: (element.clientHeight || 640) - headHeight,
      };
      if (isShown(viewportAt(model, frames, headings, now))) return;
      const far = Math.abs(now.top - at.current) > now.height;
      at.current = now.top;
      // A jump draws every row anew: it may be done in pieces, so that the page answers meanwhile.
      if (far) startTransition(() => setPlace(now));
      else setPlace(now);
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    sizes?.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      sizes?.disconnect();
    };
  }, [scroller, model, frames, headings, headWidth, headHeight]);
  return viewport;
}

function viewportAt(
  model: SheetModel,
  frames: readonly TableFrame[],
  headings: boolean,
  { top, left, width, height }: Place,
): Viewport {
  const { rows, columns } = model;
  const frozen = frozenAt(model, frames, headings, { top, width, height });
  const covered = frozen.rows === null ? 0 : rows.start(frozen.rows.last + 1) - rows.start(frozen.rows.first);
  const first = rows.at(top);
  const last = rows.at(top + height);
  const topRow = rows.at(top + covered);
  return {
    rows: { first: Math.max(0, first - ROWS_AROUND), last: Math.min(rows.count - 1, last + ROWS_AROUND) },
    columns: {
      first: Math.max(0, Math.floor(columns.at(left) / COLUMN_STEP) * COLUMN_STEP - 1),
      last: Math.min(
        columns.count - 1,
        Math.ceil((columns.at(left + width) + 1) / COLUMN_STEP) * COLUMN_STEP,
      ),
    },
    frozen,
    topRow,
    page: Math.max(1, last - topRow - 1),
  };
}

function sameViewport(one: Viewport, other: Viewport): boolean {
  return (
    one.rows.first === other.rows.first &&
    one.rows.last === other.rows.last &&
    one.columns.first === other.columns.first &&
    one.columns.last === other.columns.last &&
    one.topRow === other.topRow &&
    one.frozen.columns === other.frozen.columns &&
    one.frozen.rows?.first === other.frozen.rows?.first &&
    one.frozen.rows?.last === other.frozen.rows?.last
  );
}
