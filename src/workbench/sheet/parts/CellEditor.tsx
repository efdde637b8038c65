import { makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { cellAddress } from '../../../core/grid/a1';
import { useSheetText } from '../../text/sheet-text';
import { textCss } from '../model/cell-css';
import { drawBlock, drawRow } from '../model/draw-row';
import type { SheetModel } from '../model/sheet-model';
import { FRAME_COLOUR } from '../sheet-styles';
import { editKey, type EditKey } from '../state/edit-keys';
import type { Editing } from '../state/use-cell-editing';

const NARROWEST = 60;

const useStyles = makeStyles({
  editor: {
    position: 'absolute',
    top: 0,
    zIndex: 5,
    boxSizing: 'border-box',
    margin: 0,
    padding: '0 3px',
    border: 'none',
    borderRadius: 0,
    outline: `2px solid ${FRAME_COLOUR}`,
    outlineOffset: '-1px',
    resize: 'none',
    overflow: 'hidden',
    backgroundColor: '#fff',
    color: '#000',
    boxShadow: '0 2px 6px rgba(0, 0, 0, 0.3)',
    fieldSizing: 'content',
  },
});

interface EditorInPlaceProps {
  readonly model: SheetModel;
  readonly editing: Editing;
  /** Pixels from the left edge of the row to that of the sheet. */
  readonly offset: number;
  readonly onText: (text: string) => void;
  readonly onKey: (key: EditKey) => void;
}

/** The text of a cell being written, in its place and at least of its size. */
export function EditorInPlace({ model, editing, offset, onText, onKey }: EditorInPlaceProps) {
  const styles = useStyles();
  const words = useSheetText();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const { row, column, text, busy } = editing;
  const merge = model.merges.at(row, column);
  const cell = merge
    ? drawBlock(model, merge)
    : drawRow(model, row, column, column).find((one) => one.column === column);
  if (!cell) return null;
  return (
    <textarea
      ref={field}
      className={styles.editor}
      style={{
        ...textCss({ ...cell.look, wrap: true, colour: null }, model.zoom),
        left: `${String(cell.left + offset)}px`,
        width: `${String(Math.max(cell.width, NARROWEST))}px`,
        minHeight: `${String(cell.height)}px`,
      }}
      aria-label={words.contentOf(cellAddress(row, column))}
      value={text}
      readOnly={busy}
      rows={1}
      spellCheck={false}
      onChange={(event) => {
        onText(event.target.value);
      }}
      onKeyDown={(event) => {
        const key = editKey(event);
        // What is typed here must not move about in the grid.
        event.stopPropagation();
        if (key === null) return;
        event.preventDefault();
        onKey(key);
      }}
    />
  );
}
