import type { KeyboardEvent } from 'react';
import { moved } from '../model/moves';
import { selectRange, type SheetSelection } from '../model/selection';
import type { SheetModel } from '../model/sheet-model';

interface KeyGround {
  readonly model: SheetModel;
  readonly selection: SheetSelection;
  /** Rows that fit on the screen. */
  readonly page: number;
  readonly editable: boolean;
  readonly select: (selection: SheetSelection) => void;
  /** Selects without scrolling there. */
  readonly selectInPlace: (selection: SheetSelection) => void;
  readonly search: () => void;
  readonly hideTip: () => void;
  /** `text` in place of what the cell holds. */
  readonly edit: (text?: string) => void;
  readonly empty: () => void;
}

/** What a key does in the grid while no cell is written; whatever is not for the grid is left to the page. */
export function onGridKey(event: KeyboardEvent, ground: KeyGround): void {
  const act = actionOf(event, ground);
  if (act === null) return;
  event.preventDefault();
  act();
}

function actionOf(event: KeyboardEvent, ground: KeyGround): (() => void) | null {
  const { model, selection, page, editable } = ground;
  const { key, shiftKey: shift, altKey: alt } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  if (alt || event.nativeEvent.isComposing) return null;
  if (key === 'Escape') return ground.hideTip;
  if (ctrl && key.toLowerCase() === 'f') return ground.search;
  if (ctrl && key.toLowerCase() === 'a')
    return () =>
      ground.selectInPlace(selectRange({ top: 0, left: 0, bottom: model.lastRow, right: model.lastColumn }));
  // Without editing, Tab leads out of the sheet as through any page.
  const next = key === 'Tab' && !editable ? null : moved(selection, { key, shift, ctrl, page }, model);
  if (next) return () => ground.select(next);
  return editable && !ctrl ? editOf(key, ground) : null;
}

function editOf(key: string, { edit, empty }: KeyGround): (() => void) | null {
  if (key === 'F2') return () => edit();
  if (key === 'Delete') return empty;
  if (key === 'Backspace') return () => edit('');
  return key.length === 1 ? () => edit(key) : null;
}
