import { formatAt, formulaAt, valueAt, type CellGrid } from '../../../src/core/grid/cell-grid';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import {
  buildXlsx,
  buildXlsxAround,
  worksheetXml,
  xlsxParts,
  zipParts,
  type XlsxParts,
} from '../../support/xlsx-builder';

async function gridsOf(bytes: Uint8Array): Promise<readonly CellGrid[]> {
  const result = await readWorkbook(bytes);
  if (!result.ok) throw new Error(result.error.message.en);
  return result.workbook.sheets;
}

async function gridOf(bytes: Uint8Array): Promise<CellGrid> {
  const [grid] = await gridsOf(bytes);
  if (!grid) throw new Error('no sheet');
  return grid;
}

const cells = (sheetData: string, parts: XlsxParts = {}): Promise<CellGrid> =>
  gridOf(buildXlsxAround(worksheetXml(sheetData), parts));

describe('values', () => {
  test('of every type', async () => {
    const grid = await cells(
      '<row r="1"><c r="A1"><v> 1.5E3 </v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="b"><v>0</v></c><c r="D1" t="e"><v>#DIV/0!</v></c>' +
        '<c r="E1" t="str"><f>"a"&amp;1</f><v>a1</v></c><c r="F1" t="str"><f>""</f><v></v></c><c r="G1"><f>NOW()</f></c>' +
        '<c r="H1"><v>NaN</v></c><c r="I1" t="d"><v>2026-01-31T12:00:00</v></c><c r="J1" t="inlineStr"><is><t>satu</t></is></c></row>',
    );
    expect(grid.values).toEqual([
      [1500, true, false, { error: '#DIV/0!' }, 'a1', '', null, 'NaN', 46053.5, 'satu'],
    ]);
    expect(formulaAt(grid, 0, 4)).toBe('"a"&1');
    expect(formulaAt(grid, 0, 6)).toBe('NOW()');
  });

  test('rich text, CDATA, phonetic guides left out, escaped characters', async () => {
    const grid = await cells(
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>Pa</t></r><r><rPr><b/></rPr><t xml:space="preserve">gu </t></r></is></c></row>',
      {
        'xl/sharedStrings.xml':
          '<sst><si><r><t>Pro</t></r><r><t><![CDATA[gram <1> ]]>&amp; lain</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_\r\nb_x005F_x000D_</t></si></sst>',
      },
    );
    expect(grid.values).toEqual([['Program <1> & lain', 'a\r\nb_x000D_', 'Pagu ']]);
  });

  test('prefixed elements, rows and cells without a place, cells out of order', async () => {
    const grid = await gridOf(
      buildXlsxAround(
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
          '<x:row><x:c><x:v>1</x:v></x:c><x:c/><x:c><x:v>3</x:v></x:c></x:row><x:row r="4"><x:c r="C4"><x:v>9</x:v></x:c><x:c r="A4"><x:v>7</x:v></x:c></x:row>' +
          '<x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      ),
    );
    expect(grid.values).toEqual([[1, null, 3], [], [], [7, null, 9], [5]]);
  });

  test('UTF-16 parts', async () => {
    const text = `\ufeff${worksheetXml('<row><c t="str"><v>é</v></c></row>').replace('UTF-8', 'UTF-16')}`;
    const bytes = new Uint8Array(Uint16Array.from([...text], (letter) => letter.charCodeAt(0)).buffer);
    expect((await gridOf(buildXlsxAround(bytes))).values).toEqual([['é']]);
  });

  test('cells with a format alone are no cells', async () => {
    const grid = await gridOf(
      buildXlsx({ sheets: [{ name: 'a', rows: [[1, { format: '0%' }], [{ format: '0%' }]] }] }),
    );
    expect(grid.values).toEqual([[1]]);
    expect(grid.formats).toEqual([]);
  });
});

describe('dates', () => {
  const dated = (dates1904: boolean) =>
    buildXlsx({
      dates1904,
      sheets: [
        {
          name: 'a',
          rows: [
            [
              { value: 100, format: 'd mmm yyyy' },
              { value: 100, format: '#,##0' },
              { value: 0.5, format: 'hh:mm' },
            ],
          ],
        },
      ],
    });

  test('counted from 1904 read as if counted from 1900; amounts and times stay', async () => {
    expect((await gridOf(dated(false))).values).toEqual([[100, 100, 0.5]]);
    expect((await gridOf(dated(true))).values).toEqual([[1562, 100, 0.5]]);
  });
});

describe('formulas', () => {
  test('shared ones are written out for every cell', async () => {
    const grid = await cells(
      '<row r="2"><c r="D2"><f t="shared" si="3" ref="D2:E4">SUM(A2:$B2)*A$1+LOG10(C2)</f><v>1</v></c><c r="E2"><f t="shared" si="3"/><v>2</v></c></row>' +
        '<row r="3"><c r="D3"><f t="shared" si="3"/><v>3</v></c></row><row r="4"><c r="D4"><f>D3</f><v>3</v></c></row>',
    );
    expect(formulaAt(grid, 1, 3)).toBe('SUM(A2:$B2)*A$1+LOG10(C2)');
    expect(formulaAt(grid, 1, 4)).toBe('SUM(B2:$B2)*B$1+LOG10(D2)');
    expect(formulaAt(grid, 2, 3)).toBe('SUM(A3:$B3)*A$1+LOG10(C3)');
    expect(formulaAt(grid, 3, 3)).toBe('D3');
  });

  test('an array formula holds for every cell of its range, and for no other', async () => {
    const grid = await cells(
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>8</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c></row><row r="3"><c r="A3"><v>4</v></c></row>',
    );
    expect(grid.formulas).toEqual([['C1:D2*2', 'C1:D2*2'], ['C1:D2*2']]);
    expect(valueAt(grid, 2, 0)).toBe(4);
  });
});

describe('formats', () => {
  test('built-in ids, own codes and General', async () => {
    const ids = [0, 3, 4, 9, 10, 14, 49, 164, 165, 999];
    const grid = await cells(`<row>${ids.map((_, style) => `<c s="${style}"><v>1</v></c>`).join('')}</row>`, {
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0&quot; Bulan&quot;"/><numFmt numFmtId="165" formatCode="GENERAL"/></numFmts>' +
        `<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
    });
    expect(ids.map((_, column) => formatAt(grid, 0, column))).toEqual([
      ...[null, '#,##0', '#,##0.00', '0%', '0.00%', 'm/d/yyyy', '@', '0" Bulan"', null, null],
    ]);
  });
});

describe('the shape of a sheet', () => {
  test('hidden rows and columns, also by a height or width of nought, and columns by the span', async () => {
    const grid = await gridOf(
      buildXlsxAround(
        worksheetXml(
          '<row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/><row r="4" hidden="0" ht="15"/>',
          '<cols><col min="2" max="3" hidden="true"/><col min="5" max="5" width="0"/><col min="6" max="6" width="9"/><col min="16380" max="99999" hidden="1"/></cols>',
        ),
      ),
    );
    expect([...grid.hiddenRows]).toEqual([1, 2]);
    expect([...grid.hiddenColumns]).toEqual([1, 2, 4, 16379, 16380, 16381, 16382, 16383]);
  });

  test('hidden sheets are read, in the order of the tabs', async () => {
    const grids = await gridsOf(
      buildXlsx({
        sheets: [
          { name: 'b', rows: [[1]], visibility: 'veryHidden' },
          { name: 'a', rows: [[2]], visibility: 'hidden' },
          { name: 'c', rows: [[3]] },
        ],
      }),
    );
    expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
      ['b', 'veryHidden'],
      ['a', 'hidden'],
      ['c', 'visible'],
    ]);
  });
});

test('part names without regard to case, absolute targets, other prefixes and chart sheets', async () => {
  const parts = xlsxParts({
    sheets: [
      { name: 'a', rows: [['x']] },
      { name: 'grafik', rows: [] },
    ],
  });
  const { 'xl/sharedStrings.xml': strings = '', ...others } = parts;
  const grids = await gridsOf(
    zipParts({
      ...others,
      'xl/SharedStrings.XML': strings,
      'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '')
        .replaceAll('r:id', 'rel:id')
        .replace('xmlns:r', 'xmlns:rel'),
      'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '')
        .replace('"worksheets/sheet1.xml"', '"/xl/worksheets/../worksheets/sheet1.xml"')
        .replace(/worksheet(?=" Target="worksheets\/sheet2)/, 'chartsheet'),
    }),
  );
  expect(grids.map(({ sheet, values }) => [sheet, values])).toEqual([['a', [['x']]]]);
});
