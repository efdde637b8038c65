import { strToU8 } from 'fflate';
import type { FileErrorCode } from '../../../src/hosts/file/file-error';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { buildXlsx, buildXlsxAround, worksheetXml, xlsxParts, zipParts } from '../../support/xlsx-builder';
import * as hostile from './hostile-files';

const SHEET = 'xl/worksheets/sheet1.xml';
const plain = (): Uint8Array =>
  buildXlsx({ sheets: [{ name: 'T-C.33', rows: Array.from({ length: 200 }, (_, n) => [n, n * n, n % 7]) }] });

async function errorOf(bytes: Uint8Array): Promise<{ code: FileErrorCode; id: string; en: string }> {
  const result = await readWorkbook(bytes);
  if (result.ok) throw new Error('read, though it should have been refused');
  return { code: result.error.code, ...result.error.message };
}

/** What a cell reads as in a sheet with these rows, or the error. */
const sheetWith = (sheetData: string): Uint8Array => buildXlsxAround(worksheetXml(sheetData));

const refused: readonly [what: string, code: FileErrorCode, says: RegExp, make: () => Uint8Array][] = [
  ['an empty file', 'kosong', /kosong/, () => new Uint8Array(0)],
  ['an .xls whatever its name', 'xls-lama', /Excel 97–2003/, hostile.oldXlsFile],
  ['an Excel 4 file', 'xls-lama', /Excel 97–2003/, () => Uint8Array.of(9, 4, 6, 0, 0, 0, 0x10, 0, 0, 0)],
  ['an encrypted .xlsx', 'terenkripsi', /kata sandi/, hostile.encryptedXlsxFile],
  ['an old Word document', 'bukan-xlsx', /dengan Word/, () => hostile.oleContainer(['WordDocument'])],
  [
    'html',
    'bukan-xlsx',
    /HTML/,
    () => strToU8('\ufeff <!DOCTYPE html>\n<html><table><tr><td>1</td></tr></table></html>'),
  ],
  [
    'an html table without a head',
    'bukan-xlsx',
    /HTML/,
    () => strToU8('<table border=1><tr><td>1</td></tr></table>'),
  ],
  ['csv', 'bukan-xlsx', /CSV/, () => strToU8('kode;program;pagu\n1.06;PROGRAM;1000\n')],
  ['pdf', 'bukan-xlsx', /PDF/, () => strToU8('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
  ['Excel 2003 XML', 'bukan-xlsx', /XML/, () => strToU8('<?xml version="1.0"?><Workbook/>')],
  ['noise', 'bukan-xlsx', /tidak dikenal/, () => Uint8Array.of(0, 1, 2, 3, 255, 254, 7)],
  ['a docx', 'bukan-xlsx', /Word/, hostile.docxFile],
  ['a plain zip', 'bukan-xlsx', /zip/, () => zipParts({ 'catatan.txt': 'halo' })],
  ['a zip without anything', 'bukan-xlsx', /zip/, () => zipParts({})],
  [
    'an .ods',
    'bukan-xlsx',
    /OpenDocument/,
    () => zipParts({ mimetype: 'application/…', 'content.xml': '<x/>' }),
  ],
  ['two bytes of a zip', 'berkas-rusak', /terpotong/, () => strToU8('PK')],
  ['a truncated zip', 'berkas-rusak', /terpotong/, () => plain().subarray(0, 1500)],
  [
    'a zip without its first half',
    'berkas-rusak',
    /terpotong|rusak/,
    () => Uint8Array.of(0x50, 0x4b, ...plain().subarray(1500)),
  ],
  ['corrupt deflate', 'berkas-rusak', /sheet1\.xml/, () => hostile.withCorruptSheet(plain(), SHEET)],
  [
    'a corrupt list of strings',
    'berkas-rusak',
    /sharedStrings/,
    () =>
      hostile.withCorruptSheet(
        buildXlsx({ sheets: [{ name: 'a', rows: [['x'.repeat(50) + 'yzab']] }] }),
        'xl/sharedStrings.xml',
      ),
  ],
  [
    'a sheet part that is missing',
    'berkas-rusak',
    /lembar «T-C\.33»/,
    () => {
      const { [SHEET]: _, ...parts } = xlsxParts({ sheets: [{ name: 'T-C.33', rows: [[1]] }] });
      return zipParts(parts);
    },
  ],
  [
    'a workbook part that is missing',
    'berkas-rusak',
    /xl\/workbook\.xml/,
    () => {
      const { 'xl/workbook.xml': _, ...parts } = xlsxParts({ sheets: [] });
      return zipParts(parts);
    },
  ],
  [
    'a style list that is missing where a cell needs it',
    'berkas-rusak',
    /xl\/styles\.xml/,
    () => {
      const rows = [[{ value: 0.5, format: '0%' }]];
      const { 'xl/styles.xml': _, ...parts } = xlsxParts({ sheets: [{ name: 'a', rows }] });
      return zipParts(parts);
    },
  ],
  [
    'a list of texts that is missing where a cell needs it',
    'berkas-rusak',
    /xl\/sharedStrings\.xml/,
    () => {
      const { 'xl/sharedStrings.xml': _, ...parts } = xlsxParts({ sheets: [{ name: 'a', rows: [['x']] }] });
      return zipParts(parts);
    },
  ],
  [
    'a part that stands twice',
    'berkas-rusak',
    /sheet1\.xml» ada dua kali/i,
    () => {
      const parts = xlsxParts({ sheets: [{ name: 'a', rows: [[1]] }] });
      return zipParts({ ...parts, 'XL/worksheets/SHEET1.xml': parts[SHEET] ?? '' });
    },
  ],
  ['malformed XML', 'berkas-rusak', /XML/, () => sheetWith('<row><c><v>1</v></c></row')],
  ['crossed XML', 'berkas-rusak', /XML/, () => sheetWith('<row><c><v>1</c></v></row>')],
  ['an unknown entity', 'berkas-rusak', /XML/, () => sheetWith('<row><c><v>&nbsp;</v></c></row>')],
  ['an XML part cut short', 'berkas-rusak', /XML/, () => buildXlsxAround('<worksheet><sheetData>')],
  ['an XML part that is empty', 'berkas-rusak', /XML/, () => buildXlsxAround('')],
  [
    'bytes that are no UTF-8',
    'berkas-rusak',
    /XML/,
    () => buildXlsxAround(Uint8Array.of(...strToU8('<worksheet>'), 0xff, 0xff, ...strToU8('</worksheet>'))),
  ],
  [
    'XML that nests without end',
    'berkas-rusak',
    /XML/,
    () => buildXlsxAround('<worksheet>'.repeat(1_000_000)),
  ],
  ['an entity bomb', 'berkas-rusak', /DTD/, hostile.entityBomb],
  ['an external entity', 'berkas-rusak', /DTD/, hostile.externalEntity],
  [
    'a DTD in the workbook part',
    'berkas-rusak',
    /DTD/,
    () => buildXlsxAround(worksheetXml(''), { 'xl/workbook.xml': '<!DOCTYPE workbook><workbook/>' }),
  ],
  [
    'a zip bomb of 1 GB',
    'terlalu-besar',
    /320 MB/,
    () => hostile.withDeclaredSize(hostile.zipBomb(70), SHEET, 1024 ** 3),
  ],
  ['a zip bomb below the size limit', 'terlalu-besar', /bom zip/, () => hostile.zipBomb(70)],
  [
    'a size that lies low',
    'berkas-rusak',
    /[Uu]kuran/,
    () => hostile.withDeclaredSize(hostile.zipBomb(70), SHEET, 1000),
  ],
  [
    'a size that lies high',
    'berkas-rusak',
    /[Uu]kuran/,
    () => hostile.withDeclaredSize(plain(), SHEET, 1_000_000),
  ],
  [
    'a cell beyond the sheet',
    'berkas-rusak',
    /«XFE1» pada lembar «Lembar»/,
    () => sheetWith('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
  ],
  [
    'a row beyond the sheet',
    'berkas-rusak',
    /Baris «1048577»/,
    () => sheetWith('<row r="1048577"><c><v>1</v></c></row>'),
  ],
  [
    'a cell that names no shared string',
    'berkas-rusak',
    /«B2»/,
    () => sheetWith('<row r="2"><c r="B2" t="s"><v>7</v></c></row>'),
  ],
  [
    'cells too far apart in too many rows',
    'terlalu-besar',
    /sel/,
    () =>
      sheetWith(
        Array.from(
          { length: 3000 },
          (_, n) => `<row r="${n + 1}"><c r="XFD${n + 1}"><v>1</v></c></row>`,
        ).join(''),
      ),
  ],
  [
    'ten thousand and one parts',
    'terlalu-besar',
    /10001 bagian/,
    () => zipParts(Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`a${n}`, '']))),
  ],
];

describe('is refused with a code and a sentence:', () => {
  test.each(refused)('%s', async (_, code, says, make) => {
    const error = await errorOf(make());
    expect(error).toMatchObject({ code, id: expect.stringMatching(says) });
    for (const sentence of [error.id, error.en]) expect(sentence).toMatch(/^[A-Z].{30,}\.$/);
  });
});

test('shared formulas that swell beyond the limit are refused', async () => {
  const parent = `<row><c><f t="shared" si="0" ref="A1:A200">${'A1+'.repeat(2000)}1</f></c></row>`;
  const bytes = sheetWith(parent + '<row><c><f t="shared" si="0"/></c></row>'.repeat(200));
  expect(await readWorkbook(bytes)).toMatchObject({ ok: true });
  expect(await readWorkbook(bytes, { limits: { formulaCharacters: 1_000_000 } })).toMatchObject({
    ok: false,
    error: { code: 'terlalu-besar', message: { id: expect.stringMatching(/rumus/) } },
  });
});

describe('is read all the same:', () => {
  async function gridOf(bytes: Uint8Array) {
    const result = await readWorkbook(bytes);
    if (!result.ok) throw new Error(result.error.message.en);
    const [grid] = result.workbook.sheets;
    if (!grid) throw new Error('no sheet');
    return grid;
  }

  test('a cell in the last corner of a sheet, at the cost of one row', async () => {
    const grid = await gridOf(
      sheetWith(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>9</v></c></row>',
      ),
    );
    expect(grid.values).toHaveLength(1_048_576);
    expect(grid.values[1_048_575]?.[16_383]).toBe(9);
    expect(grid.values[500_000]).toBe(grid.values[500_001]);
    expect(grid.formulas).toHaveLength(0);
  });

  test('ten thousand overlapping merges, of which only those remain that do not overlap', async () => {
    const merges = Array.from({ length: 10_000 }, (_, n) => `<mergeCell ref="A${n + 1}:Z${n + 50}"/>`).join(
      '',
    );
    const grid = await gridOf(
      buildXlsxAround(worksheetXml('<row><c><v>1</v></c></row>', '', `<mergeCells>${merges}</mergeCells>`)),
    );
    expect(grid.merges).toHaveLength(200);
    expect(grid.merges[1]).toEqual({ top: 50, left: 0, bottom: 99, right: 25 });
  });

  test('a million formatted rows without content, which leave nothing behind', async () => {
    const grid = await gridOf(hostile.millionEmptyRows());
    expect(grid.values).toHaveLength(0);
    expect(grid.formats).toHaveLength(0);
  });

  test('texts of 32,767 characters', async () => {
    const texts = ['1.'.repeat(16_383), ' '.repeat(32_766) + '!', '9,'.repeat(16_000)];
    expect((await gridOf(buildXlsx({ sheets: [{ name: 'a', rows: [texts] }] }))).values[0]).toEqual(texts);
  });

  test('__proto__ as text and as the name of a sheet', async () => {
    const grid = await gridOf(
      buildXlsx({ sheets: [{ name: '__proto__', rows: [['__proto__', 'constructor']] }] }),
    );
    expect(grid.sheet).toBe('__proto__');
    expect(grid.values).toEqual([['__proto__', 'constructor']]);
  });

  test('an entry that climbs out of the archive, which is ignored', async () => {
    const parts = xlsxParts({ sheets: [{ name: 'a', rows: [[1]] }] });
    expect((await gridOf(zipParts({ '../../x': 'jahat', '/etc/x': 'jahat', ...parts }))).values).toEqual([
      [1],
    ]);
  });

  test('a sheet without cells', async () => {
    expect(await gridOf(buildXlsx({ sheets: [{ name: 'a', rows: [] }] }))).toMatchObject({
      values: [],
      merges: [],
    });
  });

  test('a workbook without sheets', async () => {
    const result = await readWorkbook(buildXlsx({ sheets: [] }));
    expect(result).toMatchObject({ ok: true, workbook: { sheets: [], dates1904: false } });
  });
});
