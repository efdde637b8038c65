import { decodeExcelText } from '../excel-text';
import type { PackageParts } from '../package-parts';
import type { XmlAttributes } from '../xml-tag';
import type { CellLook } from './cell-look';
import type { Palette } from './colours';
import { fontChange } from './read-styles';

/** How a part of a cell's text is set; size and font are drawn as the cell has them. */
export type RunType = Pick<CellLook, 'bold' | 'italic' | 'underline' | 'strike' | 'colour'>;

/** A part of the text of a cell; null where it is set as the cell is. */
export interface TextRun {
  readonly text: string;
  readonly type: RunType | null;
}

/** Gathers the runs of one string item (`si`, `is`). */
export interface RunGatherer {
  begin(): void;
  open(name: string, attributes: XmlAttributes): void;
  text(text: string): void;
  close(name: string): void;
  /** null where all of the text is set as the cell is. */
  take(): readonly TextRun[] | null;
}

/** What a run that says nothing of itself looks like: it takes nothing over from its cell. */
const PLAIN_TYPE: RunType = { bold: false, italic: false, underline: null, strike: false, colour: null };

export function createRunGatherer(palette: Palette): RunGatherer {
  let runs: { text: string; type: RunType | null }[] = [];
  let inText = false;
  let inPhonetic = false;
  let inType = false;
  return {
    begin: () => {
      runs = [];
    },
    open: (name, attributes) => {
      const last = runs.at(-1);
      if (name === 'r') runs.push({ text: '', type: null });
      else if (name === 't') inText = true;
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 'rPr' && last) {
        inType = true;
        last.type = PLAIN_TYPE;
      } else if (inType && last) {
        const { bold, italic, underline, strike, colour } = {
          ...PLAIN_TYPE,
          ...last.type,
          ...fontChange(name, attributes, palette),
        };
        last.type = { bold, italic, underline, strike, colour };
      }
    },
    text: (text) => {
      const last = runs.at(-1);
      if (inText && !inPhonetic && last) last.text += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'rPr') inType = false;
    },
    take: () =>
      runs.some(({ type }) => type !== null)
        ? runs.map(({ text, type }) => ({ text: decodeExcelText(text), type }))
        : null,
  };
}

/** More is a file made to be heavy; what comes behind is set as its cells are. */
const MOST_ITEMS = 50_000;

/** The shared strings that are not all set alike, by their index. Throws FileFault. */
export function readRichStrings(
  parts: PackageParts,
  part: string,
  palette: Palette,
): ReadonlyMap<number, readonly TextRun[]> {
  const rich = new Map<number, readonly TextRun[]>();
  const item = createRunGatherer(palette);
  let index = -1;
  let inItem = false;
  parts.parse(part, {
    open: (name, attributes) => {
      if (name === 'si') {
        inItem = true;
        index++;
        item.begin();
      } else if (inItem) item.open(name, attributes);
    },
    text: (text) => {
      if (inItem) item.text(text);
    },
    close: (name) => {
      if (name === 'si') {
        inItem = false;
        const runs = rich.size < MOST_ITEMS ? item.take() : null;
        if (runs) rich.set(index, runs);
      } else if (inItem) item.close(name);
    },
  });
  return rich;
}
