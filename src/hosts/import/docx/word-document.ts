import type { PackageParts } from '../../file/package-parts';
import type { ImportLimits } from '../imported-book';
import { slotBudget } from '../slot-budget';
import type { Numberer } from './numbering';
import { cellText, rawTableOf, type WordCell, type WordRow, type WordTable } from './word-table';

export interface WordTables {
  readonly tables: readonly WordTable[];
  /** Places where changes were tracked; all are read as accepted. */
  readonly changes: number;
  /** Tables within tables, whose words stand in the cell around them. */
  readonly nested: number;
}

/** One paragraph that is open; a text box puts paragraphs within a paragraph. */
interface Paragraph {
  readonly pieces: string[];
  list: string | null;
  level: number | null;
  style: string | null;
}

/** Lines above a table that may be its title; what is longer than this is prose, and no title goes on before it. */
const TITLE_LINES = 6;
const LONGEST_TITLE = 250;
/** Inserted, deleted or moved text; of a deletion nothing is taken. */
const DELETED = new Set(['del', 'moveFrom']);
const INSERTED = new Set(['ins', 'moveTo']);
const UNSEEN = new Set(['Fallback', 'pict']);

/** Reads the tables of a document as a reader of the page sees them. Throws FileFault. */
export function readWordTables(
  parts: PackageParts,
  part: string,
  numberer: Numberer,
  limits: ImportLimits,
  progress: (tables: number) => void,
): WordTables {
  const tables: WordTable[] = [];
  const open: WordTable[] = [];
  const path: string[] = [];
  const paragraphs: Paragraph[] = [];
  let titles: string[] = [];
  let number = 0;
  let skipped = 0;
  let isHidden = false;
  let changes = 0;
  let nested = 0;
  const spend = slotBudget(limits.gridSlots);

  const rowAtHand = (): WordRow | undefined => open.at(-1)?.rows.at(-1);
  const cellAtHand = (): WordCell | undefined => rowAtHand()?.cells.at(-1);
  const parent = (): string | undefined => path.at(-2);
  const spanOf = (value: string | undefined): number =>
    Math.max(1, Math.min(limits.span, Math.floor(Number(value)) || 1));
  const say = (text: string): void => {
    if (skipped === 0 && !isHidden) paragraphs.at(-1)?.pieces.push(text);
  };

  const endParagraph = (): void => {
    const paragraph = paragraphs.pop();
    if (!paragraph || skipped > 0) return;
    const text = paragraph.pieces.join('');
    const label = numberer.next(paragraph.list, paragraph.level, paragraph.style);
    const cell = cellAtHand();
    if (cell) cell.paragraphs.push(label + text);
    else if (text.trim().length > LONGEST_TITLE) titles = [];
    else if ((label + text).trim() !== '') titles = [...titles.slice(1 - TITLE_LINES), (label + text).trim()];
  };

  const endTable = (): void => {
    const table = open.pop();
    if (!table) return;
    const outer = cellAtHand();
    if (outer) {
      nested++;
      for (const row of table.rows) {
        const words = row.isDeleted ? [] : row.cells.map(({ paragraphs: texts }) => cellText(texts));
        outer.paragraphs.push(words.filter((text) => text !== '').join(' '));
      }
    } else if (isFrame(table)) {
      // A box around words is drawn as a table of one cell: what it says may be a title.
      for (const { cells } of table.rows) titles.push(...cells.map((cell) => cellText(cell.paragraphs)));
      titles = titles.filter((line) => line !== '' && line.length <= LONGEST_TITLE).slice(-TITLE_LINES);
    } else {
      tables.push(table);
      titles = [];
    }
  };

  parts.parse(part, {
    open: (name, attributes) => {
      path.push(name);
      const value = attributes.getByLocalName('val');
      const isOn = value === undefined || !/^(0|false|off)$/i.test(value);
      if (DELETED.has(name)) {
        changes++;
        const row = rowAtHand();
        if (parent() !== 'trPr') skipped++;
        else if (row) row.isDeleted = true;
        return;
      }
      if (INSERTED.has(name)) changes++;
      else if (UNSEEN.has(name)) skipped++;
      const row = rowAtHand();
      const cell = cellAtHand();
      const paragraph = paragraphs.at(-1);
      switch (name) {
        case 'tbl':
          open.push({ number: open.length === 0 ? ++number : number, titleLines: titles, rows: [] });
          break;
        case 'tr':
          progress(tables.length);
          open.at(-1)?.rows.push({ isHeading: false, isDeleted: false, before: 0, cells: [] });
          break;
        case 'tblHeader':
          if (row) row.isHeading = isOn;
          break;
        case 'gridBefore':
          if (row) row.before = spanOf(value);
          break;
        case 'tc':
          spend(1);
          row?.cells.push({ span: 1, isContinued: false, isBeside: false, paragraphs: [] });
          break;
        case 'gridSpan':
          if (cell) cell.span = spanOf(value);
          spend(cell?.span ?? 0);
          break;
        case 'vMerge':
          if (cell) cell.isContinued = value !== 'restart';
          break;
        case 'hMerge':
          if (cell) cell.isBeside = value !== 'restart';
          break;
        case 'p':
          paragraphs.push({ pieces: [], list: null, level: null, style: null });
          break;
        case 'pStyle':
          if (paragraph) paragraph.style = value ?? null;
          break;
        case 'numId':
          if (paragraph) paragraph.list = value ?? null;
          break;
        case 'ilvl':
          if (paragraph) paragraph.level = Number(value) || 0;
          break;
        case 'r':
          isHidden = false;
          break;
        case 'vanish':
          if (path.at(-3) === 'r') isHidden = isOn;
          break;
        case 'tab':
          if (parent() === 'r') say(' ');
          break;
        case 'br':
        case 'cr':
          say('\n');
          break;
        case 'noBreakHyphen':
          say('-');
          break;
      }
    },
    text: (text) => {
      if (path.at(-1) === 't') say(text);
    },
    close: (name) => {
      path.pop();
      if (UNSEEN.has(name) || (DELETED.has(name) && path.at(-1) !== 'trPr')) skipped--;
      else if (name === 'p') endParagraph();
      else if (name === 'tbl') endTable();
      else if (name === 'r') isHidden = false;
    },
  });
  return { tables, changes, nested };
}

/** One row or one column of it holds no table of figures. */
function isFrame(table: WordTable): boolean {
  const { values } = rawTableOf(table);
  return values.length < 2 || (values[0]?.length ?? 0) < 2;
}
