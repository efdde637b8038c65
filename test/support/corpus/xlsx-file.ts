import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellAddress, parseRange, rangeAddress } from '../../../src/core/grid/a1';
import type { CellContent, CellError, FormattedNumber, Sheet } from './labelled-workbook';

/*
 * A reader and writer of plain .xlsx files for measuring, kept apart from the product's own reader on purpose:
 * a fault there must not hide itself by standing on both sides. Reads what openpyxl writes; no formulas, no styles
 * beyond the number format.
 */

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xmlText = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
const plain = (xml: string): string =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#x?([0-9a-fA-F]+);/g, (whole, code: string) =>
      String.fromCodePoint(whole.startsWith('&#x') ? parseInt(code, 16) : Number(code)),
    )
    .replace(/_x000[dD]_/g, '')
    .replace(/&amp;/g, '&');

export const isFormatted = (value: CellContent): value is FormattedNumber =>
  typeof value === 'object' && value !== null && 'value' in value;
export const isErrorCell = (value: CellContent): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

/** The bytes of a workbook with these sheets. */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array {
  const formats: string[] = [];
  const styleOf = (format: string): number => {
    const known = formats.indexOf(format);
    return (known >= 0 ? known : formats.push(format) - 1) + 1;
  };
  const parts: Record<string, Uint8Array> = {};
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(sheetXml(sheet, styleOf));
  });
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  parts['[Content_Types].xml'] = strToU8(
    `${head}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>` +
      sheets
        .map(
          (_, i) =>
            `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${kind}.worksheet+xml"/>`,
        )
        .join('') +
      `</Types>`,
  );
  parts['_rels/.rels'] = strToU8(
    `${head}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  parts['xl/workbook.xml'] = strToU8(
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
      sheets
        .map((s, i) => `<sheet name="${xmlText(s.name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
        .join('') +
      `</sheets></workbook>`,
  );
  parts['xl/_rels/workbook.xml.rels'] = strToU8(
    `${head}<Relationships xmlns="${relations}">` +
      sheets
        .map(
          (_, i) =>
            `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join('') +
      `<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  );
  const fills =
    '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';
  const numberFormats = formats.length
    ? `<numFmts count="${formats.length}">${formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${xmlText(code)}"/>`).join('')}</numFmts>`
    : '';
  parts['xl/styles.xml'] = strToU8(
    `${head}<styleSheet xmlns="${main}">${numberFormats}` +
      `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2">${fills}</fills>` +
      `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formats.length + 1}"><xf numFmtId="0" xfId="0"/>` +
      formats.map((_, i) => `<xf numFmtId="${164 + i}" xfId="0" applyNumberFormat="1"/>`).join('') +
      `</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`.replace(
        '<numFmts count="0"></numFmts>',
        '',
      ),
  );
  return zipSync(parts, { mtime: new Date('2024-01-01T00:00:00Z') });
}

function sheetXml(sheet: Sheet, styleOf: (format: string) => number): string {
  const cell = (value: CellContent, row: number, column: number): string => {
    const at = cellAddress(row, column);
    if (value === null) return '';
    if (typeof value === 'string') {
      return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
    }
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
    if (isErrorCell(value)) return `<c r="${at}" t="e"><v>${xmlText(value.error)}</v></c>`;
    return `<c r="${at}" s="${styleOf(value.format)}"><v>${value.value}</v></c>`;
  };
  const rows = sheet.cells
    .map((line, row) => {
      const inner = line.map((value, column) => cell(value, row, column)).join('');
      return inner ? `<row r="${row + 1}">${inner}</row>` : '';
    })
    .join('');
  const hidden = sheet.hiddenColumns.length
    ? `<cols>${[...sheet.hiddenColumns]
        .sort((a, b) => a - b)
        .map(
          (column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1" customWidth="1"/>`,
        )
        .join('')}</cols>`
    : '';
  const merges = sheet.merges.length
    ? `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((m) => `<mergeCell ref="${rangeAddress(m)}"/>`).join('')}</mergeCells>`
    : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${hidden}<sheetData>${rows}</sheetData>${merges}</worksheet>`
  );
}

/** The sheets of a workbook written by openpyxl or by `writeXlsx`. */
export function readXlsx(bytes: Uint8Array): Sheet[] {
  const files = unzipSync(bytes);
  const part = (name: string): string => {
    const data = files[name];
    return data ? strFromU8(data) : '';
  };
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map((m) =>
    runs(m[1] ?? ''),
  );
  const codes = new Map<string, string>(
    [...part('xl/styles.xml').matchAll(/<numFmt\b[^>]*>/g)].map((m) => [
      attribute(m[0], 'numFmtId'),
      plain(attribute(m[0], 'formatCode')),
    ]),
  );
  for (const [id, code] of Object.entries(builtIn)) if (!codes.has(id)) codes.set(id, code);
  const xfs = /<cellXfs[\s\S]*?<\/cellXfs>/.exec(part('xl/styles.xml'))?.[0] ?? '';
  const styles = [...xfs.matchAll(/<xf\b[^>]*>/g)].map((m) => codes.get(attribute(m[0], 'numFmtId')) ?? null);
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map((m) => [
      attribute(m[0], 'Id'),
      attribute(m[0], 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  return [...part('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map((m) => {
    const xml = part(targets.get(attribute(m[0], 'r:id')) ?? '');
    return sheetOf(plain(attribute(m[0], 'name')), xml, shared, styles);
  });
}

const builtIn: Record<string, string> = {
  '1': '0',
  '2': '0.00',
  '3': '#,##0',
  '4': '#,##0.00',
  '9': '0%',
  '10': '0.00%',
};

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

const runs = (xml: string): string =>
  [...xml.matchAll(/<t\b[^>]*?(?:\/>|>([\s\S]*?)<\/t>)/g)].map((m) => plain(m[1] ?? '')).join('');

function sheetOf(
  name: string,
  xml: string,
  shared: readonly string[],
  styles: readonly (string | null)[],
): Sheet {
  const cells: CellContent[][] = [];
  for (const match of xml.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const head = ` ${match[1] ?? ''}`;
    const range = parseRange(attribute(head, 'r'));
    if (!range) throw new Error(`${name}: a cell without an address`);
    const inner = match[2] ?? '';
    const raw = /<v>([\s\S]*?)<\/v>/.exec(inner)?.[1];
    const type = attribute(head, 't');
    let value: CellContent = null;
    if (type === 's') value = shared[Number(raw)] ?? '';
    else if (type === 'inlineStr') value = runs(inner);
    else if (type === 'str') value = plain(raw ?? '');
    else if (type === 'b') value = raw === '1';
    else if (type === 'e') value = { error: plain(raw ?? '') };
    else if (raw !== undefined) {
      const format = styles[Number(attribute(head, 's') || 0)] ?? null;
      value = format === null ? Number(raw) : { value: Number(raw), format };
    }
    while (cells.length <= range.top) cells.push([]);
    const row = cells[range.top] ?? [];
    while (row.length <= range.left) row.push(null);
    row[range.left] = value;
  }
  const columns = Math.max(0, ...cells.map((row) => row.length));
  for (const row of cells) while (row.length < columns) row.push(null);
  const merges = [...xml.matchAll(/<mergeCell\b[^>]*>/g)].flatMap(
    (m) => parseRange(attribute(m[0], 'ref')) ?? [],
  );
  return { name, cells, merges, hiddenColumns: [] };
}
