import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lookAt, type SheetLook } from '../../../../src/hosts/file/look/sheet-look';
import { readSheetLook } from '../../../../src/hosts/file/look/read-sheet-look';
import { buildXlsxAround, worksheetXml, type XlsxParts } from '../../../support/xlsx-builder';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const root = path.resolve(__dirname, '../../../..');

const STYLES = `<styleSheet xmlns="${MAIN}">
  <fonts><font><sz val="11"/><name val="Calibri"/></font>
    <font><b/><i val="0"/><u val="double"/><strike/><sz val="14"/><color theme="4" tint="-0.25"/><name val="Arial"/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
    <fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill>
    <fill><patternFill patternType="solid"><fgColor theme="9" tint="0.59999389629810485"/></patternFill></fill>
    <fill><patternFill patternType="solid"><fgColor indexed="43"/></patternFill></fill></fills>
  <borders><border><left/><right/><top/><bottom/><diagonal/></border>
    <border><left style="thin"><color auto="1"/></left><right style="medium"><color rgb="FFC00000"/></right><top style="double"/>
      <bottom style="mediumDashDot"><color indexed="64"/></bottom><diagonal style="thin"><color rgb="FF00FF00"/></diagonal></border></borders>
  <cellStyleXfs><xf fontId="1" fillId="2"/></cellStyleXfs>
  <cellXfs><xf fontId="0" fillId="0" borderId="0"/>
    <xf fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2" textRotation="135"/></xf>
    <xf fontId="0" fillId="3" borderId="0"/><xf fontId="0" fillId="4" borderId="0"/></cellXfs>
  <dxfs><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf>
    <dxf><font><sz val="30"/><color theme="4"/><u/></font><border><left style="thin"><color rgb="FF00FF00"/></left></border></dxf>
    <dxf><numFmt numFmtId="9"/></dxf>
    <dxf><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs>
</styleSheet>`;

function look(sheetXml: string, parts: XlsxParts = {}): SheetLook {
  const read = readSheetLook(buildXlsxAround(sheetXml, { 'xl/styles.xml': STYLES, ...parts }), 'Lembar');
  if (!read.ok) throw new Error(read.error.message.en);
  return read.look;
}

test('a style is its font, fill, borders and alignment', () => {
  const cell = lookAt(look(worksheetXml('<row r="1"><c r="B1" s="1"/></row>')), 0, 1);
  expect(cell).toEqual({
    font: 'Arial',
    size: 14,
    bold: true,
    italic: false,
    underline: 'double',
    strike: true,
    // Accent 1 of Office's theme, a quarter darker.
    colour: '#2f5597',
    fill: '#e7e6e6',
    borders: {
      left: { style: 'thin', colour: '#000000' },
      right: { style: 'medium', colour: '#c00000' },
      top: { style: 'double', colour: '#000000' },
      bottom: { style: 'dashed', colour: '#000000' },
    },
    horizontal: 'center',
    vertical: 'top',
    wrap: true,
    shrink: false,
    indent: 2,
    rotation: -45,
  });
});

test('theme colours are tinted as Excel shows them, indexed ones come from the palette', () => {
  const sheet = look(worksheetXml('<row r="1"><c r="A1" s="2"/><c r="B1" s="3"/></row>'));
  expect(lookAt(sheet, 0, 0).fill).toBe('#c5e0b4');
  expect(lookAt(sheet, 0, 1).fill).toBe('#ffff99');
});

test('a palette and a theme of the workbook go before the usual ones', () => {
  const palette = '<rgbColor rgb="00000000"/>'.repeat(43) + '<rgbColor rgb="00123456"/>';
  const styles = STYLES.replace(
    '</styleSheet>',
    `<colors><indexedColors>${palette}</indexedColors></colors></styleSheet>`,
  );
  const sheet = look(worksheetXml('<row r="1"><c r="A1" s="2"/><c r="B1" s="3"/></row>'), {
    'xl/styles.xml': styles,
    'xl/theme/theme1.xml':
      '<a:theme xmlns:a="x"><a:clrScheme name="x"><a:accent6><a:srgbClr val="000000"/></a:accent6></a:clrScheme></a:theme>',
    'xl/_rels/workbook.xml.rels': relationships(),
  });
  expect(lookAt(sheet, 0, 1).fill).toBe('#123456');
  // 60 % of the way from black to white.
  expect(lookAt(sheet, 0, 0).fill).toBe('#999999');
});

test('cells that are not written look like their row, else like their column', () => {
  const columns = '<cols><col min="2" max="3" width="20" customWidth="1" style="2"/></cols>';
  const sheet = look(
    worksheetXml(
      '<row r="1"><c r="D1" s="1"/></row><row r="2" s="3" customFormat="1"><c r="A2" s="0"/></row>',
      columns,
    ),
  );
  const fills = (row: number) => [0, 1, 2, 3].map((column) => lookAt(sheet, row, column).fill);
  expect(fills(0)).toEqual([null, '#c5e0b4', '#c5e0b4', '#e7e6e6']);
  expect(fills(1)).toEqual([null, '#ffff99', '#ffff99', '#ffff99']);
  expect(fills(7)).toEqual([null, '#c5e0b4', '#c5e0b4', null]);
});

test('sizes are the pixels Excel draws', () => {
  const before =
    '<sheetPr><tabColor rgb="FF70AD47"/></sheetPr><sheetViews><sheetView showGridLines="0"><pane xSplit="2" ySplit="7" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="18"/><cols><col min="1" max="1" width="18.7109375"/></cols>';
  const sheet = look(worksheetXml('<row r="3" ht="29"/>', before));
  expect(sheet.widths).toEqual(new Map([[0, 131]]));
  expect(sheet).toMatchObject({
    defaultWidth: 64,
    defaultHeight: 24,
    gridlines: false,
    tabColour: '#70ad47',
  });
  expect(sheet.heights.get(2)).toBeCloseTo(38.67, 2);
  expect(sheet.freeze).toEqual({ rows: 7, columns: 2 });
});

/** A worksheet with conditional formats behind its cells: [where, attributes of the rule, its formulas]. */
function conditioned(...rules: readonly (readonly [string, string, ...string[]])[]): SheetLook {
  const formats = rules.map(
    ([where, attributes, ...formulas]) =>
      `<conditionalFormatting sqref="${where}"><cfRule ${attributes}>${formulas.map((one) => `<formula>${one}</formula>`).join('')}</cfRule></conditionalFormatting>`,
  );
  return look(worksheetXml('', '', formats.join('')));
}

test('conditional formats are formulas with what they change, the first before the others', () => {
  const { conditions } = conditioned(
    ['B2:B9 D4', 'type="cellIs" dxfId="0" priority="7" operator="lessThan"', '$A$1'],
    [
      'C1',
      'type="containsText" dxfId="1" priority="2" operator="containsText" text="x" stopIfTrue="1"',
      'NOT(ISERROR(SEARCH("x",C1)))',
    ],
    ['E5', 'type="cellIs" dxfId="3" priority="9" operator="between"', '1', '2+A1'],
  );
  expect(conditions).toEqual([
    {
      ranges: [{ top: 0, left: 2, bottom: 0, right: 2 }],
      formula: 'NOT(ISERROR(SEARCH("x",C1)))',
      change: { colour: '#4472c4', underline: 'single' },
      stops: true,
    },
    {
      ranges: [
        { top: 1, left: 1, bottom: 8, right: 1 },
        { top: 3, left: 3, bottom: 3, right: 3 },
      ],
      formula: 'B2<($A$1)',
      change: { bold: true, fill: '#ff0000' },
      stops: false,
    },
    {
      ranges: [{ top: 4, left: 4, bottom: 4, right: 4 }],
      formula: 'AND(E5>=(1),E5<=(2+A1))',
      change: { fill: '#00ff00' },
      stops: false,
    },
  ]);
});

test('conditional formats that are no formula, change nothing or are broken are left out', () => {
  const { conditions } = conditioned(
    ['A1:A9', 'type="dataBar" priority="1"'],
    ['A1:A9', 'type="duplicateValues" dxfId="0" priority="2"'],
    ['A1:A9', 'type="expression" dxfId="2" priority="3"', 'TRUE'],
    ['A1:A9', 'type="expression" dxfId="99" priority="4"', 'TRUE'],
    ['kosong', 'type="expression" dxfId="0" priority="5"', 'TRUE'],
    ['A1', 'type="cellIs" dxfId="0" priority="6" operator="between"', '1'],
    ['A1', 'type="expression" dxfId="0" priority="x"'],
  );
  expect(conditions).toEqual([]);
});

test('parts of a text are set as their runs say, shared or in the cell itself', () => {
  const strings =
    `<sst xmlns="${MAIN}"><si><t>alike</t></si><si><r><t xml:space="preserve">Pagu </t></r><r><rPr><b/><u/><color rgb="FFC00000"/>` +
    '<sz val="20"/></rPr><t>baru_x000A_</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>';
  const { runs } = look(
    worksheetXml(
      '<row r="3"><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>0</v></c><c r="D3"><v>1</v></c></row>' +
        '<row r="4"><c r="A4" t="inlineStr"><is><r><rPr><i/><strike/></rPr><t>miring</t></r></is></c>' +
        '<c r="B4" t="inlineStr"><is><t>tegak</t></is></c></row>',
    ),
    {
      'xl/sharedStrings.xml': strings,
      'xl/_rels/workbook.xml.rels': relationships(['sharedStrings', 'sharedStrings.xml']),
    },
  );
  const plain = { bold: false, italic: false, underline: null, strike: false, colour: null };
  expect([...runs]).toEqual([
    [
      2 * 16_384 + 1,
      [
        { text: 'Pagu ', type: null },
        { text: 'baru\n', type: { ...plain, bold: true, underline: 'single', colour: '#c00000' } },
      ],
    ],
    [3 * 16_384, [{ text: 'miring', type: { ...plain, italic: true, strike: true } }]],
  ]);
});

test('a split that is not frozen freezes nothing, and rows scrolled out above a frozen one count', () => {
  const pane = (state: string) =>
    `<sheetViews><sheetView topLeftCell="A5"><pane ySplit="3" state="${state}"/></sheetView></sheetViews>`;
  expect(look(worksheetXml('', pane('split'))).freeze).toBeNull();
  expect(look(worksheetXml('', pane('frozen'))).freeze).toEqual({ rows: 7, columns: 0 });
});

test('rows that look alike are one array, and the whole can be posted', () => {
  const rows = Array.from(
    { length: 500 },
    (_, at) => `<row r="${String(at + 1)}"><c s="1"/><c s="2"/></row>`,
  );
  const sheet = look(worksheetXml(rows.join('')));
  expect(new Set(sheet.styleOf).size).toBe(1);
  expect(structuredClone(sheet)).toEqual(sheet);
});

test('dressed cells beyond the limit are plain, and no error', () => {
  const rows = Array.from({ length: 50 }, (_, at) => `<row r="${String(at + 1)}"><c s="1"/></row>`).join('');
  const bytes = buildXlsxAround(worksheetXml(rows), { 'xl/styles.xml': STYLES });
  const read = readSheetLook(bytes, 'Lembar', { gridSlots: 10 });
  if (!read.ok) throw new Error(read.error.code);
  expect(lookAt(read.look, 3, 0).bold).toBe(true);
  expect(lookAt(read.look, 40, 0).bold).toBe(false);
});

test('nonsense in sizes and styles leaves the usual ones', () => {
  const before =
    '<sheetFormatPr defaultRowHeight="-3" defaultColWidth="x"/><cols><col min="1" max="99999999" width="1e9"/><col min="a" max="2" width="3"/></cols>';
  const sheet = look(worksheetXml('<row r="1" ht="NaN"><c s="99"/><c s="-1"/><c s="1e9"/></row>', before));
  expect(sheet.widths.size).toBe(16_384);
  expect(sheet.defaultHeight).toBe(20);
  expect([0, 1, 2].map((column) => lookAt(sheet, 0, column).bold)).toEqual([false, false, false]);
});

test('a file that is none and a sheet that is not there are values', () => {
  expect(readSheetLook(new Uint8Array([1, 2, 3]), 'A')).toMatchObject({
    ok: false,
    error: { code: 'berkas-rusak' },
  });
  expect(readSheetLook(buildXlsxAround(worksheetXml('')), 'Lain')).toMatchObject({ ok: false });
});

test('our own samples: frozen heading, grey heading cells, wide columns', () => {
  const read = readSheetLook(readFileSync(path.join(root, 'assets/contoh/contoh-t-c-33.xlsx')), 'T-C.33');
  if (!read.ok) throw new Error(read.error.message.en);
  expect(read.look.freeze).toEqual({ rows: 7, columns: 2 });
  expect(read.look.widths.get(1)).toBe(285);
  expect(lookAt(read.look, 4, 0)).toMatchObject({
    bold: true,
    wrap: true,
    fill: '#e7e6e6',
    horizontal: 'center',
  });
});

function relationships(...more: readonly (readonly [string, string])[]): string {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const list = [
    ['worksheet', 'worksheets/sheet1.xml'],
    ['styles', 'styles.xml'],
    ['theme', 'theme/theme1.xml'],
    ...more,
  ].map(
    ([type = '', target = ''], at) =>
      `<Relationship Id="rId${String(at + 1)}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}
