import { makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { useSheetText } from '../../text/sheet-text';
import { textCss } from '../model/cell-css';
import type { DrawnCell } from '../model/draw-row';
import { FRAME_COLOUR } from '../sheet-styles';
import type { EditKey } from '../state/edit-keys';
import { editKey } from '../state/edit-keys';

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

interface CellEditorProps {
  readonly cell: DrawnCell;
  readonly address: string;
  /** Pixels from the left edge of the row to that of the sheet. */
  readonly offset: number;
  readonly zoom: number;
  readonly text: string;
  readonly busy: boolean;
  readonly onText: (text: string) => void;
  readonly onKey: (key: EditKey) => void;
}

/** The text of a cell being written, in its place and at least of its size. */
export function CellEditor({ cell, address, offset, zoom, text, busy, onText, onKey }: CellEditorProps) {
  const styles = useStyles();
  const words = useSheetText();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  return (
    <textarea
      ref={field}
      className={styles.editor}
      style={{
        ...textCss({ ...cell.look, wrap: true, colour: null }, zoom),
        left: `${String(cell.left + offset)}px`,
        minWidth: `${String(cell.width)}px`,
        width: `${String(Math.max(cell.width, 60))}px`,
        minHeight: `${String(cell.height)}px`,
      }}
      aria-label={words.contentOf(address)}
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
