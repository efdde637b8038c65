import { useRef, type PointerEvent, type RefObject } from 'react';
import type { SheetModel } from '../model/sheet-model';
import type { SheetSelection } from '../model/selection';
import type { Viewport } from './use-viewport';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface PointerGround {
  readonly model: SheetModel;
  readonly viewport: Viewport;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly headWidth: number;
  readonly headHeight: number;
  readonly selection: SheetSelection;
  readonly onSelect: (selection: SheetSelection) => void;
}

/** Selecting by pointer: a cell, a block by dragging or with Shift, whole rows and columns by their heads. */
export function usePointer(ground: PointerGround) {
  const drag = useRef<CellPlace | null>(null);
  const { model, selection, onSelect } = ground;
  const { rows, columns, merges, lastRow, lastColumn } = model;

  const select = (place: CellPlace, extend: boolean): void => {
    const from = extend ? selection : (merges.at(place.row, place.column) ?? null);
    if (from !== null && 'toRow' in from) onSelect({ ...from, toRow: place.row, toColumn: place.column });
    else {
      const cell = from === null ? place : { row: from.top, column: from.left };
      drag.current = cell;
      onSelect({ ...cell, toRow: cell.row, toColumn: cell.column });
    }
  };
  const head = (target: EventTarget): boolean => {
    const element =
      target instanceof Element ? target.closest<HTMLElement>('[data-row],[data-column]') : null;
    if (!element) return false;
    const { row, column } = element.dataset;
    if (row !== undefined)
      onSelect({ row: Number(row), column: 0, toRow: Number(row), toColumn: Math.max(lastColumn, 0) });
    else if (column !== undefined)
      onSelect({ row: 0, column: Number(column), toRow: lastRow, toColumn: Number(column) });
    return true;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      // A finger scrolls; its tap comes as a click.
      if (event.button !== 0 || event.pointerType === 'touch' || isField(event.target)) return;
      if (head(event.target)) return;
      const place = placeAt(ground, event);
      if (place === null) return;
      select(place, event.shiftKey);
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      const from = drag.current;
      if (from === null || (event.buttons & 1) === 0) return;
      const place = placeAt(ground, event, true);
      if (place === null || (place.row === selection.toRow && place.column === selection.toColumn)) return;
      onSelect({ row: from.row, column: from.column, toRow: place.row, toColumn: place.column });
    },
    onPointerUp: (): void => {
      drag.current = null;
    },
    onClick: (event: React.MouseEvent<HTMLElement>): void => {
      const { pointerType } = event.nativeEvent as globalThis.PointerEvent;
      if (pointerType !== 'touch' || isField(event.target) || head(event.target)) return;
      const place = placeAt(ground, event);
      if (place !== null) select(place, false);
    },
  };

  function placeAt(
    { scroller, viewport: { frozen }, headWidth, headHeight }: PointerGround,
    { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
    held = false,
  ): CellPlace | null {
    const element = scroller.current;
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const x = clientX - box.left - headWidth;
    const y = clientY - box.top - headHeight;
    // The scroll bars lie at the far edges, and the heads at the near ones.
    if (
      !held &&
      (x < 0 || y < 0 || x > element.clientWidth - headWidth || y > element.clientHeight - headHeight)
    )
      return null;
    const frozenTop = frozen.rows === null ? 0 : rows.start(frozen.rows.first);
    const frozenHeight = frozen.rows === null ? 0 : rows.start(frozen.rows.last + 1) - frozenTop;
    const inColumns = x < columns.start(frozen.columns) ? x : x + element.scrollLeft;
    const inRows = y < frozenHeight ? y + frozenTop : y + element.scrollTop;
    return { row: rows.at(Math.max(0, inRows)), column: columns.at(Math.max(0, inColumns)) };
  }
}

export function isField(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
