import { useState, type ClipboardEvent } from 'react';
import { formatAt, valueAt, type CellGrid, type GridRange } from '../../../core/grid/cell-grid';
import { countOf } from '../../../pane/text/figures';
import { useLanguage } from '../../../pane/text/language';
import { useSheetText } from '../../text/sheet-text';
import { shownValue } from '../model/number-look';
import { rangeAsText } from '../model/sums';
import type { CellEditing } from './use-cell-editing';

/** More text than a clipboard takes without a halt. */
const MOST_COPIED = 500_000;

/** Copying what is selected, pasting where cells can be written; `says` tells how it went. */
export function useClipboard(grid: CellGrid, range: GridRange, editing: CellEditing, editable: boolean) {
  const text = useSheetText();
  const language = useLanguage();
  const [says, setSays] = useState<string | null>(null);
  const shown = (row: number, column: number): string =>
    shownValue(valueAt(grid, row, column), formatAt(grid, row, column)).text.trim();
  return {
    says,
    quiet: (): void => {
      setSays(null);
    },
    onCopy: (event: ClipboardEvent): void => {
      if (editing.now) return;
      event.preventDefault();
      const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
      if (cells <= MOST_COPIED) event.clipboardData.setData('text/plain', rangeAsText(range, shown));
      setSays(cells <= MOST_COPIED ? text.copied(countOf(cells, language)) : text.tooManyToCopy);
    },
    onPaste: (event: ClipboardEvent): void => {
      if (!editable || editing.now) return;
      event.preventDefault();
      void editing.paste(range.top, range.left, event.clipboardData.getData('text/plain'));
    },
  };
}
