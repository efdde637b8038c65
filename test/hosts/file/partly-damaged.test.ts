import { check } from '../../../src/core/engine/check';
import { readWorkbook, type FileWorkbook } from '../../../src/hosts/file/read-workbook';
import { xlsxParts, zipParts, worksheetXml } from '../../support/xlsx-builder';

/** One bad part costs what needs it and no more; what was lost is told. */

const two = xlsxParts({
  sheets: [
    { name: 'Utuh', rows: [[1, 2]] },
    { name: 'Lain', rows: [['a', 'b'], [3]] },
  ],
});
const LAIN = 'xl/worksheets/sheet2.xml';
const WORKBOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';

async function read(change: Readonly<Record<string, string | null>>): Promise<FileWorkbook> {
  const parts = Object.entries({ ...two, ...change }).filter(([, text]) => text !== null);
  const result = await readWorkbook(zipParts(Object.fromEntries(parts) as Record<string, string>));
  if (!result.ok) throw new Error(result.error.message.en);
  return result.workbook;
}

const sheetsOf = ({ sheets }: FileWorkbook): readonly string[] => sheets.map(({ sheet }) => sheet);

test('a cell whose text is not in the file is left out and named, the first of several', async () => {
  const bad = (two[LAIN] ?? '').replace('<v>1</v>', '<v>999</v>');
  const workbook = await read({ [LAIN]: bad });
  expect(workbook.sheets[1]?.values).toEqual([['a'], [3]]);
  expect(workbook.damaged).toEqual([
    {
      sheet: 'Lain',
      cell: 'B1',
      message: expect.objectContaining({ id: expect.stringMatching(/^Sel B1 /) }),
    },
  ]);
  const rows = '<row><c t="s"><v>0</v></c><c t="s"><v>8</v></c><c t="s"><v>9</v></c></row>';
  const { damaged } = await read({ [LAIN]: worksheetXml(rows) });
  expect(damaged.map(({ cell, message }) => [cell, message.en.slice(0, 29)])).toEqual([
    ['B1', '2 cells (the first is B1) on '],
  ]);
});

test.each([
  ['whose part is missing', { [LAIN]: null }],
  ['whose relationship is missing', { [RELATIONSHIPS]: (two[RELATIONSHIPS] ?? '').replace('rId2', 'rId77') }],
  ['that is no XML', { [LAIN]: '<worksheet><sheetData>' }],
  ['with a cell that is nowhere', { [LAIN]: worksheetXml('<row r="1"><c r="XFE1"><v>1</v></c></row>') }],
  ['without any of its texts', { 'xl/sharedStrings.xml': null }],
])('a sheet %s is told, and the other one read', async (_, change) => {
  const workbook = await read(change);
  expect(sheetsOf(workbook)).toEqual(['Utuh']);
  expect(workbook.front).toBe('Utuh');
  expect(workbook.tabs).toEqual(['Utuh', 'Lain']);
  expect(workbook.damaged).toMatchObject([{ sheet: 'Lain', message: { id: expect.stringMatching(/\.$/) } }]);
});

test('a sheet that is listed as of an unknown sort is read, and told', async () => {
  const changed = (two[RELATIONSHIPS] ?? '').replace(/worksheet(?=" Target="worksheets\/sheet2)/, 'lembar');
  const workbook = await read({ [RELATIONSHIPS]: changed });
  expect(sheetsOf(workbook)).toEqual(['Utuh', 'Lain']);
  expect(workbook.damaged).toMatchObject([
    { sheet: 'Lain', message: { en: expect.stringMatching(/“lembar”/) } },
  ]);
  const chart = (two[RELATIONSHIPS] ?? '').replace(/worksheet(?=" Target="worksheets\/sheet2)/, 'chartsheet');
  expect(await read({ [RELATIONSHIPS]: chart })).toMatchObject({ damaged: [], tabs: ['Utuh', 'Lain'] });
});

test('lists of texts and styles that nobody needs may be missing', async () => {
  const plain = { [LAIN]: worksheetXml('<row><c t="inlineStr"><is><t>a</t></is></c></row>') };
  const workbook = await read({ ...plain, 'xl/sharedStrings.xml': null, 'xl/styles.xml': null });
  expect(workbook).toMatchObject({ damaged: [], sheets: [{ values: [[1, 2]] }, { values: [['a']] }] });
});

test('a workbook of which nothing can be read is refused, with the first reason there is', async () => {
  const one = { [WORKBOOK]: (two[WORKBOOK] ?? '').replace(/<sheet name="Utuh"[^>]*>/, '') };
  await expect(read({ ...one, [LAIN]: null })).rejects.toThrow(/the sheet “Lain” are missing/);
});

test('what was lost stands in the report among what was not read', async () => {
  const { sheets, damaged } = await read({ [LAIN]: null });
  expect(check(sheets, {}, [], damaged).unread).toEqual([
    { sheet: 'Lain', range: null, cells: 0, why: 'rusak', message: damaged[0]?.message, nearest: null },
  ]);
});
