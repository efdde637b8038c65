import type { PageTable, PageTables } from './page-tables';
import type { TextLine } from './text-lines';

export interface TitledTable extends PageTable {
  /** The lines that stand above it as its title, top to bottom. */
  readonly above: readonly TextLine[];
}

const MOST_TITLE_LINES = 6;
/** Share of the page's height by which lines may stand apart and still be of one title. */
const TITLE_GAP = 0.07;
const EDGE = 1;

/** The tables of all pages with their titles. What stands at the head or foot of page after page is no title. */
export function titledTables(pages: readonly PageTables[]): readonly TitledTable[] {
  const isRunning = runningLines(pages);
  return pages.flatMap(({ tables, free, height }) => {
    const lines = free.filter((line) => !isRunning(line, height));
    return tables.map((table) => ({ ...table, above: titleOf(table, tables, lines, height) }));
  });
}

/** The nearest lines above a table, beside and beneath no other; they end where a gap parts them from what is before. */
function titleOf(
  { box }: PageTable,
  tables: readonly PageTable[],
  lines: readonly TextLine[],
  height: number,
): readonly TextLine[] {
  const meets = (left: number, right: number): boolean => left < box.right && right > box.left;
  const from = Math.max(
    0,
    ...tables
      .filter((other) => other.box.bottom <= box.top + EDGE && meets(other.box.left, other.box.right))
      .map((other) => other.box.bottom),
  );
  const title: TextLine[] = [];
  let top = box.top;
  for (const line of [...lines].reverse()) {
    if (line.y > box.top + EDGE || line.y < from || !meets(line.left, line.right)) continue;
    if (title.length === MOST_TITLE_LINES || top - line.y > height * TITLE_GAP) break;
    title.unshift(line);
    top = line.y - line.size;
  }
  return title;
}

/** Share of the page's height, above and below, in which letterheads and page numbers stand. */
const MARGIN = 0.09;
const PAGE_NUMBER = /^[-–\s]*(halaman|hal\.?|page)?\s*#(\s*(dari|of|\/)\s*#)?[-–\s]*$/i;

/** What begins like the title of a table is one, however often it stands there. */
const TITLE =
  /^(tabel|lampiran|formulir|rumusan|review|evaluasi|rekapitulasi|rencana|usulan|pencapaian|perumusan)\b/i;

/** What stands at the top or foot of page after page, figures aside. */
function runningLines(pages: readonly PageTables[]): (line: TextLine, height: number) => boolean {
  const isAtEdge = ({ y }: TextLine, height: number): boolean =>
    y < height * MARGIN || y > height * (1 - MARGIN);
  const counts = new Map<string, number>();
  for (const { free, height } of pages) {
    for (const line of free) {
      if (isAtEdge(line, height)) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
    }
  }
  const often = pages.length < 3 ? 2 : 3;
  return (line, height) =>
    isAtEdge(line, height) &&
    !TITLE.test(line.text) &&
    (PAGE_NUMBER.test(withoutFigures(line)) || (counts.get(keyOf(line)) ?? 0) >= often);
}

function withoutFigures({ text }: TextLine): string {
  return text.replace(/\d+/g, '#');
}

function keyOf(line: TextLine): string {
  return `${withoutFigures(line)}|${String(Math.round(line.y / 4))}`;
}
