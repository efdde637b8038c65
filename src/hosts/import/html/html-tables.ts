import type { DefaultTreeAdapterTypes } from 'parse5';
import { FileFault } from '../../file/file-error';
import { tooLarge } from '../../file/file-messages';
import type { RawTable } from '../imported-book';
import { type HtmlCell, type HtmlRow, rawTableOf } from './html-grid';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

export interface HtmlBounds {
  readonly span: number;
  spend(slots: number): void;
}

const UNSEEN = new Set(['script', 'style', 'head', 'template', 'noscript', 'select', 'title']);
const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'center',
  'section',
  'caption',
]);
const TITLE_LINES = 6;
const LONGEST_TITLE = 250;
/** Deeper than any page that a person made. */
const MOST_DEPTH = 400;

/** All tables of a page. One that only holds others in place is taken apart; its words may be their titles. */
export function collectTables(
  page: DefaultTreeAdapterTypes.Document,
  bounds: HtmlBounds,
): readonly RawTable[] {
  const tables: RawTable[] = [];
  let titles: string[] = [];
  let line = '';
  let number = 0;

  const endLine = (): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    line = '';
    if (text.length > LONGEST_TITLE) titles = [];
    else if (text !== '') titles = [...titles.slice(1 - TITLE_LINES), text];
  };
  const walk = (nodes: readonly Node[], depth: number): void => {
    deepen(depth);
    for (const node of nodes) {
      if ('value' in node) line += node.value;
      if (!('tagName' in node) || isUnseen(node)) continue;
      if (node.tagName === 'table') takeTable(node, depth);
      else {
        if (BLOCKS.has(node.tagName) || node.tagName === 'br') endLine();
        walk(node.childNodes, depth + 1);
        if (BLOCKS.has(node.tagName)) endLine();
      }
    }
  };
  const takeTable = (table: Element, depth: number): void => {
    endLine();
    const rows = rowsOf(table, depth);
    if (rows.some(({ cells }) => cells.some(({ element }) => holdsTable(element, depth)))) {
      walk(table.childNodes, depth + 1);
      endLine();
      return;
    }
    const caption = table.childNodes.find((node) => 'tagName' in node && node.tagName === 'caption');
    if (caption && 'childNodes' in caption) walk(caption.childNodes, depth + 1);
    endLine();
    number++;
    const raw = rawTableOf(rows, { number, titleLines: titles, ...bounds });
    const isFrame = raw.values.length < 2 || raw.values.every((row) => row.length < 2);
    if (!isFrame) {
      tables.push(named(raw));
      titles = [];
    } else
      for (const value of raw.values.flat()) {
        line = typeof value === 'string' ? value : '';
        endLine();
      }
  };
  walk(page.childNodes, 0);
  return tables;
}

/** LibreOffice writes each sheet as a table under «Sheet 2: name», behind a list of them all. */
function named(table: RawTable): RawTable {
  const last = table.titleLines.at(-1) ?? '';
  const name = /^(?:Sheet|Lembar|Tabel) \d+: (.+)$/.exec(last)?.[1];
  return name === undefined ? table : { ...table, name, titleLines: [] };
}

/** The rows of a table itself, not of those inside it. */
function rowsOf(table: Element, depth: number): readonly HtmlRow[] {
  return table.childNodes.flatMap((node): readonly HtmlRow[] => {
    if (!('tagName' in node)) return [];
    if (node.tagName === 'tr')
      return [{ isHeading: false, isHidden: isUnseen(node), cells: cellsOf(node, depth) }];
    if (!/^t(?:head|body|foot)$/.test(node.tagName)) return [];
    const isHeading = node.tagName === 'thead';
    return rowsOf(node, depth).map((row) => ({ ...row, isHeading }));
  });
}

function cellsOf(row: Element, depth: number): readonly HtmlCell[] {
  return row.childNodes.flatMap((node): readonly HtmlCell[] =>
    'tagName' in node && (node.tagName === 'td' || node.tagName === 'th') && !isUnseen(node)
      ? [{ element: node, text: cellText(node, depth), attribute: (name) => attributeOf(node, name) }]
      : [],
  );
}

/** A table of some size within a cell: the outer one is no table but a frame. */
function holdsTable(cell: Element, depth: number): boolean {
  deepen(depth);
  return cell.childNodes.some((node) => {
    if (!('tagName' in node)) return false;
    if (node.tagName !== 'table') return holdsTable(node, depth + 1);
    const rows = rowsOf(node, depth + 1);
    return rows.length > 1 && rows.some(({ cells }) => cells.length > 1);
  });
}

/** Text as a browser lays it out: white space folded, lines where it breaks them. */
function cellText(cell: Element, depth: number): string {
  const pieces: string[] = [];
  const walk = (nodes: readonly Node[], at: number): void => {
    deepen(at);
    for (const node of nodes) {
      if ('value' in node) pieces.push(node.value.replace(/[ \t\r\n\f]+/g, ' '));
      if (!('tagName' in node) || isUnseen(node)) continue;
      const isBlock = BLOCKS.has(node.tagName);
      if (isBlock || node.tagName === 'br') pieces.push('\n');
      walk(node.childNodes, at + 1);
      if (isBlock) pieces.push('\n');
      else if (node.tagName === 'td' || node.tagName === 'th') pieces.push(' ');
    }
  };
  walk(cell.childNodes, depth);
  return pieces
    .join('')
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .replace(/^\s+|\s+$/g, '');
}

function isUnseen(element: Element): boolean {
  if (UNSEEN.has(element.tagName)) return true;
  const style = attributeOf(element, 'style');
  return style !== null && /display\s*:\s*none/i.test(style);
}

function attributeOf({ attrs }: Element, name: string): string | null {
  return attrs.find((one) => one.name === name)?.value ?? null;
}

function deepen(depth: number): void {
  if (depth > MOST_DEPTH)
    throw new FileFault(tooLarge('unsurnya bersarang terlalu dalam', 'its elements are nested too deep'));
}
