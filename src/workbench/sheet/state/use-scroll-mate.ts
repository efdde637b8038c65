import { useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';
import { parseRange } from '../../../core/grid/a1';
import type { Axis } from '../model/axis';
import { frozenAt, type View } from '../model/freeze';
import { coveredAbove, scrollToCell, type ScrollGround } from './scroll-to';
import type { ScrollMate } from './scroll-mate';
import type { Reveal } from './use-going';

/** Browsers keep fractions of pixels, or round them. */
const ABOUT = 1.5;

/** Scrolls a sheet with another one: where the user goes in one, the other follows. */
export function useScrollMate(
  scroller: RefObject<HTMLElement | null>,
  ground: ScrollGround,
  mate: ScrollMate | null,
  reveal: Reveal | null,
): void {
  /** Where this sheet was put by its mate, or went by itself: scrolling there leads nobody. */
  const quiet = useRef<{ readonly top: number; readonly left: number } | null>(null);
  const now = useEffectEvent(() => ground);
  const hush = (element: HTMLElement): void => {
    quiet.current = { top: element.scrollTop, left: element.scrollLeft };
  };

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !mate) return;
    const leave = mate.join({
      follow: (row, column) => {
        const { model } = now();
        const covered = coveredAbove(now(), Math.floor(row), viewOf(element, now()).height);
        element.scrollTop = pixelsAt(model.rows, row) - covered;
        if (column !== null) element.scrollLeft = pixelsAt(model.columns, column);
        hush(element);
      },
      shift: (pixels) => {
        element.scrollTop -= pixels;
        hush(element);
      },
      offsetOf: (row) => now().model.rows.start(row) - element.scrollTop,
    });
    const look = (): void => {
      const { scrollTop, scrollLeft } = element;
      const put = quiet.current;
      if (put && Math.abs(put.top - scrollTop) < ABOUT && Math.abs(put.left - scrollLeft) < ABOUT) return;
      quiet.current = null;
      const { rows, columns } = now().model;
      mate.scrolled(placeAt(rows, scrollTop + coveredNow(element, now())), placeAt(columns, scrollLeft));
    };
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      element.removeEventListener('scroll', look);
      leave();
    };
  }, [scroller, mate]);

  // Behind the going itself: both sheets go to cells of their own, whose rows are put at one height.
  const goPaired = useEffectEvent(({ cell: address, paired }: Reveal) => {
    const element = scroller.current;
    const cell = parseRange(address);
    if (!element || !mate || !cell || paired === undefined) return;
    if (paired !== 'stays') {
      const { rows } = ground.model;
      const other = paired === 'first' ? null : mate.offsetOfOther(paired.besideRow);
      const wished = other ?? middleOf(element, ground, cell.top);
      scrollDownTo(element, rows.start(cell.top) - wished);
      // Under a taller heading it comes into sight a little lower: then so does the other.
      scrollToCell(element, ground, cell.top, cell.left);
      if (other !== null) mate.shiftOther(rows.start(cell.top) - element.scrollTop - wished);
    }
    hush(element);
  });
  useLayoutEffect(() => {
    if (reveal !== null) goPaired(reveal);
  }, [reveal]);
}

function scrollDownTo(element: HTMLElement, pixels: number): void {
  element.scrollTop = pixels;
}

/** Pixels from the top of the view at which a row stands in the middle of what is free. */
function middleOf(element: HTMLElement, ground: ScrollGround, row: number): number {
  const { height } = viewOf(element, ground);
  const covered = coveredAbove(ground, row, height);
  return covered + Math.max(0, height - covered - ground.model.rows.size(row)) / 2;
}

function pixelsAt(axis: Axis, place: number): number {
  const line = Math.floor(place);
  return axis.start(line) + axis.size(line) * (place - line);
}

function placeAt(axis: Axis, pixels: number): number {
  const line = axis.at(pixels);
  const size = axis.size(line);
  return line + (size > 0 ? Math.min(1, Math.max(0, (pixels - axis.start(line)) / size)) : 0);
}

function viewOf(element: HTMLElement, { headWidth, headHeight }: ScrollGround): View {
  const { scrollTop, clientWidth, clientHeight } = element;
  return { top: scrollTop, width: clientWidth - headWidth, height: clientHeight - headHeight };
}

/** Pixels that frozen rows cover as the sheet stands. */
function coveredNow(element: HTMLElement, ground: ScrollGround): number {
  const { model, frames, headings } = ground;
  const { rows } = frozenAt(model, frames, headings, viewOf(element, ground));
  return rows === null ? 0 : model.rows.start(rows.last + 1) - model.rows.start(rows.first);
}
