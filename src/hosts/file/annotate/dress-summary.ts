import { cellAddress } from '../../../core/grid/a1';
import { sheetReference } from '../write/workbook-names';
import { escapeXml } from '../../../core/language/markup';

/** A cell of the summary that leads to a cell of a table. */
export interface SummaryLink {
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
  /** A1 on that sheet. */
  readonly target: string;
}

const TAB = 'FFB3261E';

/** The worksheet part of the summary with its links and the colour of its tab, which plans of sheets do not know. */
export function dressSummary(text: string, links: readonly SummaryLink[]): string {
  const coloured = text.replace('<sheetPr>', `<sheetPr><tabColor rgb="${TAB}"/>`);
  if (links.length === 0) return coloured;
  const list = links.map(({ row, column, sheet, target }) => {
    const location = escapeXml(sheetReference(sheet) + target);
    return `<hyperlink ref="${cellAddress(row, column)}" location="${location}" display="${escapeXml(target)}"/>`;
  });
  // The part is of our own making: its print options stand right behind the place of links.
  return coloured.replace('<printOptions', () => `<hyperlinks>${list.join('')}</hyperlinks><printOptions`);
}
