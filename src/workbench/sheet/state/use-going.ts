import { useEffectEvent, useLayoutEffect, useState, type RefObject } from 'react';
import { parseRange } from '../../../core/grid/a1';
import type { GridRange } from '../../../core/grid/cell-grid';
import { selectCell, selectedRange, selectRange, type SheetSelection } from '../model/selection';
import { scrollToCell, type ScrollGround } from './scroll-to';

/** A cell to be shown: every new object anew. */
export interface Reveal {
  /** A1; a range is selected as a whole. */
  readonly cell: string;
  /**
   * Of sheets that scroll together each goes to a cell of its own, and neither leads the other. One goes first, to the
   * middle of its view, or stays where the user has it; the other puts its cell beside that row of the first.
   */
  readonly paired?: 'first' | 'stays' | { readonly besideRow: number };
  /** Which drawing of the sheets it is for: what was shown in an earlier one is shown again. */
  readonly drawing?: number;
}

/** Selecting and bringing into sight; what the page asks to see pulses once. */
export function useGoing(
  scroller: RefObject<HTMLElement | null>,
  ground: ScrollGround,
  onSelect: (selection: SheetSelection) => void,
  reveal: Reveal | null,
) {
  const [pulsed, setPulsed] = useState<{ readonly reveal: Reveal | null; readonly times: number }>({
    reveal: null,
    times: 0,
  });
  const wanted = reveal === null ? null : parseRange(reveal.cell);
  if (pulsed.reveal !== reveal) setPulsed({ reveal, times: pulsed.times + (wanted === null ? 0 : 1) });
  const { model } = ground;
  const show = (row: number, column: number, centre = false): void => {
    if (scroller.current) scrollToCell(scroller.current, ground, row, column, centre);
  };
  const goTo = ({ top, left, bottom, right }: GridRange): void => {
    const row = (wanted: number): number => Math.min(wanted, model.rows.count - 1);
    const column = (wanted: number): number => Math.min(wanted, model.columns.count - 1);
    const inside = { top: row(top), left: column(left), bottom: row(bottom), right: column(right) };
    const whole = selectedRange(selectRange(inside), model.merges);
    const isCell = top === bottom && left === right;
    onSelect(isCell ? selectCell(whole.top, whole.left) : selectRange(whole));
    show(whole.top, whole.left, true);
  };

  // Only a new wish moves the sheet; what it is moved by may well change.
  const goToWish = useEffectEvent((wish: Reveal) => {
    const range = parseRange(wish.cell);
    if (range !== null) goTo(range);
  });
  useLayoutEffect(() => {
    if (reveal !== null) goToWish(reveal);
  }, [reveal]);

  return {
    /** Changes with every pulse; null before the first. */
    pulse: pulsed.times > 0 ? pulsed.times : null,
    goTo,
    select: (next: SheetSelection): void => {
      onSelect(next);
      show(next.toRow, next.toColumn);
    },
  };
}
