import { strToU8, unzipSync, zipSync } from 'fflate';
import { fc, runs } from '../../../support/random';
import { cellAddress } from '../../../../src/core/grid/a1';
import { formatAt, formulaAt, valueAt, type CellGrid } from '../../../../src/core/grid/cell-grid';
import { patchWorkbook } from '../../../../src/hosts/file/patch/patch-workbook';
import type { PatchEdit } from '../../../../src/hosts/file/patch/sheet-edit';
import { readArchive } from '../../../../src/hosts/file/patch/zip-archive';
import { readWorkbook } from '../../../../src/hosts/file/read-workbook';
import { openByOpenpyxl } from '../../../support/judges/open-by-openpyxl';
import { buildXlsx, buildXlsxAround, worksheetXml, xlsxParts, zipParts } from '../../../support/xlsx-builder';

const SHEET = 'xl/worksheets/sheet1.xml';

function patched(bytes: Uint8Array, edits: readonly PatchEdit[]): Uint8Array {
  const result = patchWorkbook(bytes, edits);
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value.bytes;
}

async function gridOf(bytes: Uint8Array, sheet = 0): Promise<CellGrid> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  const grid = read.workbook.sheets[sheet];
  if (!grid) throw new Error('no such sheet');
  return grid;
}

function partOf(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

const edit = (cell: string, more: Omit<PatchEdit, 'sheet' | 'cell'>): PatchEdit => ({
  sheet: 'Lembar',
  cell,
  ...more,
});

/** A one-sheet workbook around hand-written rows. */
const around = (rows: string, before = '', after = ''): Uint8Array =>
  buildXlsxAround(worksheetXml(rows, before, after));

describe('what is written', () => {
  const book = buildXlsx({
    sheets: [
      {
        name: 'Lembar',
        rows: [['a', 1, { value: 0.5, format: '0%' }], [], ['c', { value: 3, formula: 'B1*3' }]],
      },
      { name: 'Lain', rows: [['x', 2]] },
    ],
  });

  test('numbers, texts, emptiness, formulas with their results, formats', async () => {
    const bytes = patched(book, [
      edit('A1', { value: ' <&"> _x0041_\n' }),
      edit('B1', { value: 12, format: '0" Bulan"' }),
      edit('C1', { value: null }),
      edit('B2', { formula: 'SUM(B1,B3)', result: 15 }),
      edit('D5', { formula: 'IF(N(B1)=0,"",1<2)', result: true }),
      edit('E5', { formula: '"a"&"b"', result: 'ab' }),
    ]);
    const grid = await gridOf(bytes);
    expect(valueAt(grid, 0, 0)).toBe(' <&"> _x0041_\n');
    expect([valueAt(grid, 0, 1), formatAt(grid, 0, 1)]).toEqual([12, '0" Bulan"']);
    expect(valueAt(grid, 0, 2)).toBeNull();
    expect([valueAt(grid, 1, 1), formulaAt(grid, 1, 1)]).toEqual([15, 'SUM(B1,B3)']);
    expect([valueAt(grid, 4, 3), formulaAt(grid, 4, 3)]).toEqual([true, 'IF(N(B1)=0,"",1<2)']);
    expect([valueAt(grid, 4, 4), formulaAt(grid, 4, 4)]).toEqual(['ab', '"a"&"b"']);
    expect(valueAt(grid, 2, 0)).toBe('c');
    expect(openByOpenpyxl([bytes])).toEqual([9]);
  });

  test('every other entry is copied byte for byte', () => {
    const parts = {
      ...xlsxParts({
        sheets: [
          { name: 'Lembar', rows: [[1]] },
          { name: 'Lain', rows: [[2]] },
        ],
      }),
      'xl/media/image1.png': Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 251),
      'xl/charts/chart1.xml': '<c:chart xmlns:c="c"/>',
      'docProps/app.xml': '<Properties/>',
    };
    const before = readArchive(zipParts(parts));
    const result = patchWorkbook(zipParts(parts), [edit('A1', { value: 5 })]);
    if (!result.ok) throw new Error(result.problem.message.en);
    expect(result.value.parts).toEqual([SHEET]);
    const after = readArchive(result.value.bytes);
    expect(after.entries.map(({ name }) => name)).toEqual(before.entries.map(({ name }) => name));
    for (const [at, entry] of before.entries.entries()) {
      const same = Buffer.compare(entry.bytes, after.entries[at]?.bytes ?? new Uint8Array()) === 0;
      expect([entry.name, same]).toEqual([entry.name, entry.name !== SHEET]);
    }
  });

  test('nothing to write gives the same bytes', () => {
    const result = patchWorkbook(book, []);
    expect(result.ok && Buffer.compare(result.value.bytes, book)).toBe(0);
  });

  test('whatever is written is read again, and nothing else changes', async () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0)),
      fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== '' && !text.includes('\r')),
    );
    const place = fc.tuple(fc.nat(12), fc.nat(8));
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(place, { selector: String, maxLength: 20 }),
        value,
        async (places, what) => {
          const before = await gridOf(book);
          const edits = places.map(([row, column]) => edit(cellAddress(row, column), { value: what }));
          const after = await gridOf(patched(book, edits));
          const edited = new Set(edits.map(({ cell }) => cell));
          for (let row = 0; row < 14; row++) {
            for (let column = 0; column < 10; column++) {
              const isEdited = edited.has(cellAddress(row, column));
              expect(valueAt(after, row, column)).toEqual(isEdited ? what : valueAt(before, row, column));
              expect(formulaAt(after, row, column)).toEqual(isEdited ? null : formulaAt(before, row, column));
            }
          }
        },
      ),
      { numRuns: runs(40) },
    );
  });
});

describe('sheets as other programs write them', () => {
  test('rows and cells without addresses, and rows that are missing', async () => {
    const bytes = patched(
      around('<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"/><row r="6"><c r="C6"><v>6</v></c></row>'),
      [
        edit('B1', { value: 20 }),
        edit('C1', { value: 3 }),
        edit('B3', { value: 33 }),
        edit('A4', { value: 4 }),
        edit('A6', { value: 60 }),
        edit('A9', { value: 9 }),
      ],
    );
    const grid = await gridOf(bytes);
    expect(grid.values.map((row) => [...row])).toEqual([
      [1, 20, 3],
      [],
      [null, 33],
      [4],
      [],
      [60, null, 6],
      [],
      [],
      [9],
    ]);
    expect(openByOpenpyxl([bytes])).toEqual([8]);
  });

  test('an empty sheet, closed at once', async () => {
    const xml = worksheetXml('').replace('<sheetData></sheetData>', '<sheetData/>');
    const grid = await gridOf(patched(buildXlsxAround(xml), [edit('B2', { value: 1 })]));
    expect(valueAt(grid, 1, 1)).toBe(1);
  });

  test('prefixes, inline strings, comments and CDATA', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const xml = `<?xml version="1.0"?><x:worksheet xmlns:x="${main}"><!-- <c r="A1"/> --><x:sheetData><x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>lama</x:t></x:is></x:c><x:c r='B1' t='str'><x:f><![CDATA["a"&"b"]]></x:f><x:v>ab</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const bytes = patched(buildXlsxAround(xml), [
      edit('A1', { value: 'baru' }),
      edit('C2', { formula: '1+1', result: 2 }),
    ]);
    const grid = await gridOf(bytes);
    expect([valueAt(grid, 0, 0), valueAt(grid, 0, 1), formulaAt(grid, 0, 1), valueAt(grid, 1, 2)]).toEqual([
      'baru',
      'ab',
      '"a"&"b"',
      2,
    ]);
    expect(partOf(bytes, SHEET)).toContain(
      '<x:row r="2"><x:c r="C2"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>',
    );
  });

  test('a part in UTF-16 is written as UTF-8 and says so', async () => {
    const xml = worksheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>é</t></is></c></row>').replace(
      'UTF-8',
      'UTF-16',
    );
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...[...xml].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    ]);
    const bytes = patched(buildXlsxAround(wide), [edit('B1', { value: 2 })]);
    const grid = await gridOf(bytes);
    expect([valueAt(grid, 0, 0), valueAt(grid, 0, 1)]).toEqual(['é', 2]);
    expect(partOf(bytes, SHEET)).toContain('encoding="UTF-8"');
  });

  test('a shared formula whose first cell is overwritten goes on from the next', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2&amp;""</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"></f><v>6</v></c></row>';
    const grid = await gridOf(patched(around(rows), [edit('B1', { value: 7 })]));
    expect([0, 1, 2].map((row) => formulaAt(grid, row, 1))).toEqual([null, 'A2*2&""', 'A3*2&""']);
    const both = await gridOf(patched(around(rows), [edit('B1', { value: 7 }), edit('B2', { value: 8 })]));
    expect([0, 1, 2].map((row) => formulaAt(both, row, 1))).toEqual([null, null, 'A3*2&""']);
    const child = await gridOf(patched(around(rows), [edit('B2', { value: 8 })]));
    expect([0, 1, 2].map((row) => formulaAt(child, row, 1))).toEqual(['A1*2&""', null, 'A3*2&""']);
  });

  test('what helps a reader along is kept true: spans, dimension', () => {
    const xml = partOf(
      patched(around('<row r="2" spans="1:2" ht="20"><c r="A2"/></row>', '<dimension ref="A2:B2"/>'), [
        edit('D5', { value: 1 }),
        edit('C2', { value: 1 }),
      ]),
      SHEET,
    );
    expect(xml).toContain('<dimension ref="A2:D5"/>');
    expect(xml).toContain('<row r="2" ht="20"><c r="A2"/><c r="C2"><v>1</v></c></row>');
  });
});

describe('styles', () => {
  const rows = [
    [
      { value: 1, format: '#,##0' },
      { value: 2, format: '0.0' },
    ],
  ];
  const book = buildXlsx({ sheets: [{ name: 'Lembar', rows }] });

  test('a new format is a copy of the cell’s own style; one that is there is used', async () => {
    const bytes = patched(book, [
      edit('A1', { value: 5, format: '0" Bulan"' }),
      edit('B1', { value: 6, format: '0" Bulan"' }),
      edit('C1', { value: 7, format: '#,##0' }),
    ]);
    const grid = await gridOf(bytes);
    expect([0, 1, 2].map((column) => formatAt(grid, 0, column))).toEqual(['0" Bulan"', '0" Bulan"', '#,##0']);
    const styles = partOf(bytes, 'xl/styles.xml');
    expect(styles).toContain('<cellXfs count="5">');
    expect(styles.match(/formatCode="0&quot; Bulan&quot;"/g)).toHaveLength(1);
  });

  test('a new cell looks like its row, else like its column', () => {
    const xml = partOf(
      patched(
        around(
          '<row r="1" s="3" customFormat="1"/><row r="2"><c r="A2"/></row>',
          '<cols><col min="2" max="3" width="9" style="1"/></cols>',
        ),
        [edit('B1', { value: 1 }), edit('B2', { value: 1 }), edit('D2', { value: 1 })],
      ),
      SHEET,
    );
    expect(xml).toContain('<c r="B1" s="3">');
    expect(xml).toContain('<c r="B2" s="1">');
    expect(xml).toContain('<c r="D2"><v>');
  });

  test('a workbook without styles gets some', async () => {
    const parts = unzipSync(around('<row r="1"><c r="A1"><v>1</v></c></row>'));
    delete parts['xl/styles.xml'];
    const text = (name: string): string => new TextDecoder().decode(parts[name]);
    parts['xl/_rels/workbook.xml.rels'] = strToU8(
      text('xl/_rels/workbook.xml.rels').replace(/<Relationship [^>]*styles[^>]*\/>/, ''),
    );
    parts['[Content_Types].xml'] = strToU8(
      text('[Content_Types].xml').replace(/<Override [^>]*styles[^>]*\/>/, ''),
    );
    const bytes = patched(zipSync(parts), [edit('A1', { value: 12, format: '0" Bulan"' })]);
    expect(formatAt(await gridOf(bytes), 0, 0)).toBe('0" Bulan"');
    expect(openByOpenpyxl([bytes])).toEqual([1]);
  });
});

describe('what depends on the changed cells', () => {
  const parts = xlsxParts({
    sheets: [
      { name: 'Lembar', rows: [[1, { value: 2, formula: 'A1*2' }]] },
      { name: 'Lain', rows: [[{ value: 2, formula: 'Lembar!B1' }]] },
    ],
  });
  const withChain = zipParts({
    ...parts,
    'xl/calcChain.xml':
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>',
    'xl/_rels/workbook.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    ),
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
    ),
  });

  test('the list of formulas stays while no formula comes or goes', () => {
    const bytes = patched(withChain, [edit('A1', { value: 5 })]);
    expect(Object.keys(unzipSync(bytes))).toContain('xl/calcChain.xml');
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
  });

  test('and goes, with its relationship and its type, where one does; that is told', () => {
    const result = patchWorkbook(withChain, [edit('B1', { value: 5 })]);
    if (!result.ok) throw new Error(result.problem.message.en);
    const names = Object.keys(unzipSync(result.value.bytes));
    expect(names).not.toContain('xl/calcChain.xml');
    expect(partOf(result.value.bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(partOf(result.value.bytes, '[Content_Types].xml')).not.toContain('calcChain');
    expect(result.value.notes.map(({ en }) => en.slice(0, 24))).toEqual([
      "Excel's list of formulas",
      'Excel will recalculate a',
    ]);
    expect(openByOpenpyxl([result.value.bytes])).toEqual([3]);
  });

  test('a workbook whose every formula is written with its result needs no recalculation', () => {
    const bytes = patched(buildXlsx({ sheets: [{ name: 'Lembar', rows: [[1, 2]] }] }), [
      edit('C1', { formula: 'A1+B1', result: 3 }),
    ]);
    expect(partOf(bytes, 'xl/workbook.xml')).not.toContain('calcPr');
  });

  test('calculation settings that are there are kept', () => {
    const own = zipParts({
      ...parts,
      'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
        '</workbook>',
        '<calcPr calcId="191029" iterate="1"/></workbook>',
      ),
    });
    expect(partOf(patched(own, [edit('A1', { value: 5 })]), 'xl/workbook.xml')).toContain(
      '<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>',
    );
  });
});

describe('all or nothing', () => {
  const codeOf = (bytes: Uint8Array, edits: readonly PatchEdit[]): string => {
    const result = patchWorkbook(bytes, edits);
    return result.ok ? 'ok' : result.problem.code;
  };
  const plain = around('<row r="1"><c r="A1"><v>1</v></c></row>');

  test('a sheet that is not there, a cell that is none, two contents for one cell', () => {
    expect(codeOf(plain, [edit('A1', { value: 2 }), { sheet: 'Hilang', cell: 'A1', value: 1 }])).toBe(
      'lembar-tidak-ada',
    );
    expect(codeOf(plain, [edit('A1:B2', { value: 2 })])).toBe('gagal');
    expect(codeOf(plain, [edit('A1', { value: 2 }), edit('A1', { value: 3 })])).toBe('gagal');
    expect(codeOf(plain, [edit('A1', { value: 2 }), edit('A1', { value: 2 })])).toBe('ok');
  });

  test('a protected sheet', () => {
    const locked = around(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '',
      '<sheetProtection sheet="1" objects="1"/>',
    );
    expect(codeOf(locked, [edit('A1', { value: 2 })])).toBe('lembar-terkunci');
  });

  test('a cell of an array formula over several cells; one of a single cell is overwritten', () => {
    const array = (ref: string): Uint8Array =>
      around(
        `<row r="1"><c r="A1"><f t="array" ref="${ref}">ROW(A1:A3)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`,
      );
    expect(codeOf(array('A1:A3'), [edit('A2', { value: 2 })])).toBe('tidak-didukung');
    expect(codeOf(array('A1'), [edit('A1', { value: 2 })])).toBe('ok');
  });

  test('bytes that are no workbook get a sentence', () => {
    const result = patchWorkbook(strToU8('PK tetapi bukan arsip'), [edit('A1', { value: 1 })]);
    expect(result.ok ? '' : result.problem.message.id).toMatch(/terpotong atau rusak/);
  });
});
