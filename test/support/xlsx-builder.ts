import { strToU8, zipSync, type Zippable } from 'fflate';
import { cellAddress, columnIndex } from '../../src/core/grid/a1';

export interface XlsxCell {
  readonly value?: string | number | boolean | null;
  /** "#REF!" and the like, as the cached value. */
  readonly error?: string;
  /** Without "=". */
  readonly formula?: string;
  /** A number-format code such as "#,##0" or '0" Bulan"'. */
  readonly format?: string;
}

export type XlsxCellInput = string | number | boolean | null | XlsxCell;

export interface XlsxSheet {
  readonly name: string;
  readonly rows: readonly (readonly XlsxCellInput[])[];
  /** Like "A1:C2". */
  readonly merges?: readonly string[];
  /** 1-based, as Excel shows them. */
  readonly hiddenRows?: readonly number[];
  /** Letters. */
  readonly hiddenColumns?: readonly string[];
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
}

export interface XlsxSpec {
  readonly sheets: readonly XlsxSheet[];
  readonly dates1904?: boolean;
}

/** The parts of a workbook by name, as text, so that a test can spoil one before `zipParts`. */
export type XlsxParts = Readonly<Record<string, string | Uint8Array>>;

/** A workbook as Excel would write it, its texts shared. For the ordinary case: `buildXlsx({ sheets: [{ name, rows }] })`. */
export function buildXlsx(spec: XlsxSpec): Uint8Array {
  return zipParts(xlsxParts(spec));
}

export function zipParts(parts: XlsxParts): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = [typeof content === 'string' ? strToU8(content) : content, { level: 6 }];
  }
  return zipSync(files);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function xlsxParts({ sheets, dates1904 = false }: XlsxSpec): Record<string, string> {
  const strings = indexed();
  const formats = indexed();
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, strings, formats);
  });
  return {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets, dates1904),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `${DECLARATION}<sst xmlns="${MAIN}">${strings
      .all()
      .map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`)
      .join('')}</sst>`,
    'xl/styles.xml': stylesXml(formats.all()),
    ...parts,
  };
}

/** A worksheet part around hand-written rows, for what `buildXlsx` does not write. */
export function worksheetXml(sheetData: string, before = '', after = ''): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${sheetData}</sheetData>${after}</worksheet>`;
}

/** A one-sheet workbook whose worksheet part is given; `parts` replaces or adds others. */
export function buildXlsxAround(sheetXmlText: string | Uint8Array, parts: XlsxParts = {}): Uint8Array {
  return zipParts({
    ...xlsxParts({ sheets: [{ name: 'Lembar', rows: [] }] }),
    'xl/worksheets/sheet1.xml': sheetXmlText,
    ...parts,
  });
}

interface Indexed {
  indexOf(text: string): number;
  all(): readonly string[];
}

function indexed(): Indexed {
  const known = new Map<string, number>();
  return {
    indexOf: (text) => {
      const index = known.get(text) ?? known.size;
      known.set(text, index);
      return index;
    },
    all: () => [...known.keys()],
  };
}

function sheetXml(sheet: XlsxSheet, strings: Indexed, formats: Indexed): string {
  const hidden = new Set(sheet.hiddenRows ?? []);
  const rows = sheet.rows.map((cells, row) => {
    const written = cells
      .map((cell, column) => cellXml(cell, cellAddress(row, column), strings, formats))
      .join('');
    const mark = hidden.has(row + 1) ? ' hidden="1"' : '';
    return written === '' && mark === '' ? '' : `<row r="${row + 1}"${mark}>${written}</row>`;
  });
  const columns = (sheet.hiddenColumns ?? [])
    .map((letters) => (columnIndex(letters) ?? 0) + 1)
    .map((column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`);
  const merges = (sheet.merges ?? []).map((range) => `<mergeCell ref="${range}"/>`);
  return worksheetXml(
    rows.join(''),
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '',
  );
}

function cellXml(input: XlsxCellInput, address: string, strings: Indexed, formats: Indexed): string {
  const cell: XlsxCell = typeof input === 'object' && input !== null ? input : { value: input };
  const { value = null, error, formula, format } = cell;
  if (value === null && error === undefined && formula === undefined && format === undefined) return '';
  const style = format === undefined ? '' : ` s="${formats.indexOf(format) + 1}"`;
  const formulaXml = formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`;
  if (error !== undefined)
    return `<c r="${address}"${style} t="e">${formulaXml}<v>${escapeXml(error)}</v></c>`;
  if (value === null) return `<c r="${address}"${style}>${formulaXml}</c>`;
  if (typeof value === 'boolean')
    return `<c r="${address}"${style} t="b">${formulaXml}<v>${Number(value)}</v></c>`;
  if (typeof value === 'number') return `<c r="${address}"${style}>${formulaXml}<v>${value}</v></c>`;
  return formula === undefined
    ? `<c r="${address}"${style} t="s"><v>${strings.indexOf(value)}</v></c>`
    : `<c r="${address}"${style} t="str">${formulaXml}<v>${escapeXml(value)}</v></c>`;
}

function stylesXml(formats: readonly string[]): string {
  const numFmts = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`,
  );
  const xfs = formats.map(
    (_, index) =>
      `<xf numFmtId="${164 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
    (numFmts.length > 0 ? `<numFmts count="${numFmts.length}">${numFmts.join('')}</numFmts>` : '') +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1">${plain}</cellStyleXfs><cellXfs count="${xfs.length + 1}">${plain}${xfs.join('')}</cellXfs>` +
    '</styleSheet>'
  );
}

function workbookXml(sheets: readonly XlsxSheet[], dates1904: boolean): string {
  const list = sheets.map(({ name, visibility = 'visible' }, index) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const properties = dates1904 ? '<workbookPr date1904="1"/>' : '';
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${list.join('')}</sheets></workbook>`;
}

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(sheetCount: number): string {
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/sharedStrings.xml', 'sharedStrings'],
    ['/xl/styles.xml', 'styles'],
    ...Array.from({ length: sheetCount }, (_, index) => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      'worksheet',
    ]),
  ];
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    overrides
      .map(([part, type]) => `<Override PartName="${part}" ContentType="${TYPES}.${type}+xml"/>`)
      .join('') +
    '</Types>'
  );
}

/** Text for element content and double-quoted attributes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
