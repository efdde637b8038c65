import { SHEET_COLUMNS } from '../cell-reference';
import type { XmlAttributes } from '../xml-tag';
import type { Palette } from './colours';
import { createRunGatherer, type TextRun } from './text-runs';

/** Gathers the cells of a worksheet part whose text is not all set alike. */
export interface CellRuns {
  cell(attributes: XmlAttributes, row: number, column: number): void;
  open(name: string, attributes: XmlAttributes): void;
  text(text: string): void;
  close(name: string): void;
  /** By row × 16384 + column, 0-based. */
  finish(): ReadonlyMap<number, readonly TextRun[]>;
}

export function createCellRuns(rich: ReadonlyMap<number, readonly TextRun[]>, palette: Palette): CellRuns {
  const found = new Map<number, readonly TextRun[]>();
  const inline = createRunGatherer(palette);
  let key = -1;
  let kind: 'shared' | 'inline' | null = null;
  let inIndex = false;
  let index = '';
  return {
    cell: (attributes, row, column) => {
      const type = attributes.get('t');
      key = row * SHEET_COLUMNS + column;
      kind = type === 's' && rich.size > 0 ? 'shared' : type === 'inlineStr' ? 'inline' : null;
      index = '';
      if (kind === 'inline') inline.begin();
    },
    open: (name, attributes) => {
      if (kind === 'shared') inIndex = name === 'v';
      else if (kind === 'inline') inline.open(name, attributes);
    },
    text: (text) => {
      if (inIndex) index += text;
      else if (kind === 'inline') inline.text(text);
    },
    close: (name) => {
      inIndex = false;
      if (kind === 'inline' && name !== 'c') inline.close(name);
      if (name !== 'c') return;
      const runs = kind === 'shared' ? rich.get(Number(index)) : kind === 'inline' ? inline.take() : null;
      if (runs) found.set(key, runs);
      kind = null;
    },
    finish: () => found,
  };
}
