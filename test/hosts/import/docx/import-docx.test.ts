import { imported, refusal, valuesOf } from '../../../support/imported';
import { cell, paragraph, row, table, wordFile } from '../../../support/word-file';

const HEADING = row([cell('No'), cell('Program'), cell('Pagu')], '<w:tblHeader/>');

test('cells over columns and rows are merges, and a heading row is known as one', async () => {
  const book = await imported(
    'a.docx',
    wordFile(
      table([
        row(
          [cell('No', '<w:vMerge w:val="restart"/>'), cell('Target', '<w:gridSpan w:val="2"/>')],
          '<w:tblHeader/>',
        ),
        row([cell('', '<w:vMerge/>'), cell('K'), cell('Rp')], '<w:tblHeader/>'),
        row([cell('1'), cell('12 Bulan'), cell('1.234.567')]),
      ]),
    ),
  );
  expect(valuesOf(book)).toEqual([
    ['No', 'Target', null],
    [null, 'K', 'Rp'],
    ['1', '12 Bulan', 1_234_567],
  ]);
  expect(book.sheets[0]?.grid.merges).toEqual([
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 0, left: 1, bottom: 0, right: 2 },
  ]);
  expect(book.sheets[0]?.headingRows).toBe(2);
  expect(book.sheets[0]?.origins[2]?.[0]).toEqual({ table: 1, row: 3 });
});

test('several tables a page become several sheets, each under its own title', async () => {
  const one = (title: string) => paragraph(title) + table([HEADING, row([cell('1'), cell('A'), cell('5')])]);
  const book = await imported('a.docx', wordFile(one('Tabel T-C.33') + one('Tabel T-C.31')));
  expect(book.sheets.map(({ grid }) => [grid.sheet, grid.values[0]?.[0]])).toEqual([
    ['Tabel 1 T-C.33', 'Tabel T-C.33'],
    ['Tabel 2 T-C.31', 'Tabel T-C.31'],
  ]);
});

test('a table that goes on under the same heading is one table; a title between makes two', async () => {
  const part = (name: string) => table([HEADING, row([cell('1'), cell(name), cell('5')])]);
  const joined = await imported(
    'a.docx',
    wordFile(part('A') + paragraph('') + paragraph('(lanjutan)') + part('B')),
  );
  expect(joined.sheets).toHaveLength(1);
  expect(valuesOf(joined).map((cells) => cells[1])).toEqual(['Program', 'A', 'B']);
  expect(joined.notes).toMatchObject([{ code: 'disambung' }]);
  const apart = await imported('a.docx', wordFile(part('A') + paragraph('Bidang Kedua') + part('B')));
  expect(apart.sheets).toHaveLength(2);
});

test('tracked changes are read as accepted, and that is said', async () => {
  const changed =
    '<w:tc><w:p><w:ins><w:r><w:t>baru</w:t></w:r></w:ins><w:del><w:r><w:delText>lama</w:delText></w:r></w:del></w:p></w:tc>';
  const gone = row([cell('x'), cell('y'), cell('z')], '<w:del w:id="1"/>');
  const book = await imported(
    'a.docx',
    wordFile(table([HEADING, row([cell('1'), changed, cell('5')]), gone])),
  );
  expect(valuesOf(book).slice(1)).toEqual([['1', 'baru', 5]]);
  expect(book.notes).toMatchObject([{ code: 'perubahan-terlacak' }]);
});

test('a field gives its result, hidden text nothing', async () => {
  const field =
    '<w:tc><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r>' +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>750</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
    '<w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r></w:p></w:tc>';
  const book = await imported('a.docx', wordFile(table([HEADING, row([cell('1'), cell('A'), field])])));
  expect(valuesOf(book)[1]).toEqual(['1', 'A', 750]);
});

const LEVEL = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING =
  `<w:abstractNum w:abstractNumId="7">${LEVEL(0, 'decimal', '%1.')}${LEVEL(1, 'lowerLetter', '%1.%2)')}</w:abstractNum>` +
  '<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>';
const listed = (text: string, level: number) =>
  `<w:tc>${paragraph(text, `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="3"/></w:numPr>`)}</w:tc>`;

test('numbers that Word writes itself are in the cells', async () => {
  const book = await imported(
    'a.docx',
    wordFile(
      table([
        HEADING,
        row([listed('', 0), listed('Program', 1), cell('5')]),
        row([listed('', 0), listed('Kegiatan', 1), cell('6')]),
      ]),
      { numbering: NUMBERING },
    ),
  );
  expect(valuesOf(book).slice(1)).toEqual([
    ['1.', '1.a) Program', 5],
    ['2.', '2.a) Kegiatan', 6],
  ]);
});

test('a style can bring the number', async () => {
  const styled = `<w:tc>${paragraph('', '<w:pStyle w:val="Nomor"/>')}</w:tc>`;
  const styles =
    '<w:style w:styleId="Nomor"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>';
  const rows = [HEADING, row([styled, cell('A'), cell('5')]), row([styled, cell('B'), cell('6')])];
  const book = await imported('a.docx', wordFile(table(rows), { numbering: NUMBERING, styles }));
  expect(valuesOf(book).map(([first]) => first)).toEqual(['No', '1.', '2.']);
});

test('a table in a cell gives its words to that cell', async () => {
  const inner = `<w:tc>${table([row([cell('dalam'), cell('sel')])])}<w:p/></w:tc>`;
  const book = await imported('a.docx', wordFile(table([HEADING, row([cell('1'), inner, cell('5')])])));
  expect(book.sheets).toHaveLength(1);
  expect(valuesOf(book)[1]?.[1]).toBe('dalam sel');
});

test('a document without tables is refused in words, and so is one that is damaged', async () => {
  expect(await refusal('a.docx', wordFile(paragraph('Bab I')))).toBe('tanpa-tabel');
  expect(await refusal('a.docx', wordFile('<w:tbl><w:tr>'))).toBe('berkas-rusak');
});

test('spans beyond reason are cut, and a flood of cells is refused', async () => {
  const wide = row([cell('a', '<w:gridSpan w:val="1000000000"/>'), cell('b')]);
  const book = await imported('a.docx', wordFile(table([wide, row([cell('c'), cell('d')])])));
  expect(valuesOf(book)[0]?.length).toBe(1001);
  const flood = row(Array.from({ length: 100 }, () => cell('', '<w:gridSpan w:val="1000"/>')));
  expect(await refusal('a.docx', wordFile(table(Array.from({ length: 60 }, () => flood))))).toBe(
    'terlalu-besar',
  );
});
