import { IMPORT_LIMITS } from '../../../../src/hosts/import/import-limits';
import type { ImportLimits, RawBook, RawTable } from '../../../../src/hosts/import/imported-book';
import { importPdf } from '../../../../src/hosts/import/pdf/import-pdf';
import {
  fill,
  FIRST_EXTRA,
  line,
  packedStream,
  PAGE,
  type PdfOptions,
  type PdfPage,
  pdfOf,
  streamOf,
  table,
  text,
} from '../../../support/pdf-builder';

const COLUMNS = [60, 180, 90, 90];
const HEAD = ['No', 'Program', 'Target', 'Pagu'];
const ROWS = [
  ['1', 'Program Penunjang', '12 Bulan', '300.000.000'],
  ['2', 'Program Pelayanan', '100%', '1.250.000.000'],
];

async function take(
  pages: readonly PdfPage[],
  options: PdfOptions = {},
  limits: Partial<ImportLimits> = {},
): Promise<RawBook> {
  return takeBytes(pdfOf(pages, options), limits);
}

async function takeBytes(bytes: Uint8Array, limits: Partial<ImportLimits> = {}): Promise<RawBook> {
  const context = { name: 'x.pdf', limits: { ...IMPORT_LIMITS, ...limits }, progress: () => undefined };
  const result = await importPdf(bytes, context);
  if (!result.ok) throw new Error(result.error.code);
  return result.book;
}

async function refusal(bytes: Uint8Array): Promise<string> {
  return takeBytes(bytes).then(
    () => 'taken',
    (fault: unknown) => (fault instanceof Error ? fault.message : ''),
  );
}

function grids(book: RawBook): readonly RawTable['values'][] {
  return book.tables.map(({ values }) => values);
}

const codes = ({ notes }: RawBook): readonly string[] => notes.map(({ code }) => code);

describe('tables with ruled lines', () => {
  it('are taken cell for cell, with the page and the box of each', async () => {
    const book = await take([{ content: table({ columns: COLUMNS, rows: [HEAD, ...ROWS] }) }]);
    expect(grids(book)).toEqual([[HEAD, ...ROWS]]);
    expect(book.tables[0]?.origins[1]?.[3]).toEqual({
      page: 1,
      box: { left: 370, top: 80, right: 460, bottom: 100 },
    });
    expect(book.notes).toEqual([]);
    expect(book.pages).toBe(1);
  });

  it('keep merged cells, both ways', async () => {
    const rows = [['No', 'Rencana', null, 'Pagu'], ['^', 'Program', 'Target', '^'], ...ROWS];
    const [taken] = (await take([{ content: table({ columns: COLUMNS, rows }) }])).tables;
    expect(taken?.values.slice(0, 2)).toEqual([
      ['No', 'Rencana', null, 'Pagu'],
      [null, 'Program', 'Target', null],
    ]);
    expect(taken?.merges).toHaveLength(3);
    expect(taken?.merges).toEqual(
      expect.arrayContaining([
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 1, bottom: 0, right: 2 },
        { top: 0, left: 3, bottom: 1, right: 3 },
      ]),
    );
  });

  it.each([
    ['dashed lines', (...at: [number, number, number, number]) => `[3 2] 0 d ${line(...at)}`],
    [
      'dashes drawn one by one',
      (x0: number, y0: number, x1: number, y1: number) =>
        Array.from({ length: Math.ceil((x1 - x0 + y1 - y0) / 6) }, (_, dash) =>
          x1 > x0
            ? line(x0 + dash * 6, y0, Math.min(x1, x0 + dash * 6 + 4), y0)
            : line(x0, y0 + dash * 6, x0, Math.min(y1, y0 + dash * 6 + 4)),
        ).join('\n'),
    ],
    [
      'dots',
      (x0: number, y0: number, x1: number, y1: number) =>
        Array.from({ length: Math.ceil((x1 - x0 + y1 - y0) / 2) }, (_, dot) => {
          const [x, y] = x1 > x0 ? [x0 + dot * 2, y0] : [x0, y0 + dot * 2];
          return fill(x - 0.4, y - 0.4, x + 0.4, y + 0.4);
        }).join('\n'),
    ],
    [
      'thin filled rectangles',
      (x0: number, y0: number, x1: number, y1: number) => fill(x0 - 0.25, y0 - 0.25, x1 + 0.25, y1 + 0.25),
    ],
  ])('may be ruled by %s', async (_, stroke) => {
    const book = await take([{ content: table({ columns: COLUMNS, rows: [HEAD, ...ROWS], stroke }) }]);
    expect(grids(book)).toEqual([[HEAD, ...ROWS]]);
  });

  it('may be shaded, with white lines in the shading', async () => {
    const white = (...at: [number, number, number, number]): string => `1 G ${line(...at)} 0 G`;
    const shading = fill(40, 60, 460, 120, 0.8);
    const content = [shading, ...table({ columns: COLUMNS, rows: [HEAD, ...ROWS], stroke: white })];
    expect(grids(await take([{ content }]))).toEqual([[HEAD, ...ROWS]]);
  });

  it('are taken apart where two stand side by side, and within text', async () => {
    const [left, right] = [
      [
        ['Kode', 'Pagu'],
        ['1.06', '300'],
        ['1.07', '200'],
      ],
      ROWS.map((row) => row.slice(1, 3)),
    ];
    const content = [
      text(40, 40, 'Tabel A'),
      text(320, 40, 'Tabel B'),
      ...table({ columns: [80, 100], rows: left }),
      ...table({ left: 320, columns: [90, 90], rows: right }),
      text(40, 300, 'Uraian di antara dua tabel, yang bukan bagian dari keduanya.'),
      ...table({ top: 400, columns: COLUMNS, rows: [HEAD, ...ROWS] }),
    ];
    const { tables } = await take([{ content }]);
    expect(tables.map(({ values }) => values)).toEqual([left, right, [HEAD, ...ROWS]]);
    expect(tables.map(({ titleLines }) => titleLines)).toEqual([['Tabel A'], ['Tabel B'], []]);
  });

  it.each([
    [90, `0 1 -1 0 ${String(PAGE.width)} 0`],
    [180, `-1 0 0 -1 ${String(PAGE.width)} ${String(PAGE.height)}`],
    [270, `0 -1 1 0 0 ${String(PAGE.height)}`],
  ])('are read from a page that is shown turned by %i°', async (rotate, matrix) => {
    // Drawn turned the other way, so that it stands upright when it is shown.
    const content = [`${matrix} cm`, ...table({ columns: COLUMNS, rows: [HEAD, ...ROWS] })];
    const back = { 90: 270, 180: 180, 270: 90 }[rotate] ?? 0;
    expect(grids(await take([{ rotate: back, content }]))).toEqual([[HEAD, ...ROWS]]);
  });

  it('are turned where all text was set sideways on an upright page', async () => {
    const content = [
      `0 -1 1 0 0 ${String(PAGE.height)} cm`,
      ...table({ columns: COLUMNS, rows: [HEAD, ...ROWS, ...ROWS] }),
    ];
    const book = await take([{ content }]);
    expect(grids(book)).toEqual([[HEAD, ...ROWS, ...ROWS]]);
    // Where it is seen on the page: the first cell reads upwards from near the foot.
    expect(book.tables[0]?.origins[0]?.[0]).toEqual({
      page: 1,
      box: { left: 60, top: PAGE.height - 100, right: 80, bottom: PAGE.height - 40 },
    });
  });

  it('give sideways headings as they are read', async () => {
    const rows = [
      ['', 'Program'],
      ['1', 'Penunjang'],
    ];
    const content = [...table({ columns: [30, 200], rowHeight: 60, rows }), text(58, 112, 'Nomor', 8, 3)];
    expect(grids(await take([{ content }]))).toEqual([
      [
        ['Nomor', 'Program'],
        ['1', 'Penunjang'],
      ],
    ]);
  });
});

describe('tables over several pages', () => {
  const page = (rows: readonly (readonly (string | null)[])[], ...more: readonly string[]): PdfPage => ({
    content: [...table({ columns: COLUMNS, rows }), ...more],
  });

  it('are one, without the headings that are repeated', async () => {
    const third = ['3', 'Program Lain', '1', '5.000'];
    const book = await take([page([HEAD, ...ROWS]), page([HEAD, third])]);
    expect(grids(book)).toEqual([[HEAD, ...ROWS, third]]);
    expect(book.tables[0]?.origins[3]?.[0]).toMatchObject({ page: 2 });
  });

  it('go on side by side', async () => {
    const beside = (from: number): PdfPage => ({
      content: [40, 320].flatMap((left) =>
        table({
          left,
          columns: [60, 120],
          rows: [
            ['Kode', 'Pagu'],
            ...[0, 1].map((row) => [`${String(left)}.${String(from + row)}`, '5.000']),
          ],
        }),
      ),
    });
    const columns = grids(await take([beside(1), beside(3)])).map((rows) => rows.map(([kode]) => kode));
    expect(columns).toEqual([
      ['Kode', '40.1', '40.2', '40.3', '40.4'],
      ['Kode', '320.1', '320.2', '320.3', '320.4'],
    ]);
  });

  it('do not take the strip that a frame leaves at a page end for a row', async () => {
    const strip = [line(40, 120, 40, 130), line(460, 120, 460, 130), line(40, 130, 460, 130)];
    expect(grids(await take([page([HEAD, ...ROWS], ...strip)]))).toEqual([[HEAD, ...ROWS]]);
  });

  it('are refused overleaf too where no line parts their rows', async () => {
    const rows = [HEAD, ['1\n2\n3', 'A\nB\nC', '10\n20\n30', '100\n200\n300']];
    const run = { content: table({ columns: COLUMNS, rowHeight: 40, rows }) };
    const book = await take([run, page([HEAD, ['4', 'D', '40', '400']])]);
    expect(book.tables).toEqual([]);
  });

  it('are two where the second bears a title of its own', async () => {
    const titled = (title: string): PdfPage => page([HEAD, ...ROWS], text(40, 40, title));
    const { tables } = await take([titled('Tabel T-C.31'), titled('Tabel T-C.33')]);
    expect(tables.map(({ titleLines }) => titleLines)).toEqual([['Tabel T-C.31'], ['Tabel T-C.33']]);
  });

  it('join a row that the page end cut, and say so, but not where a spreadsheet printed them', async () => {
    const pages = [
      page([HEAD, ['1', 'Program Penunjang Urusan dan Pelayanan yang', '1', 'Rp']]),
      page([
        ['', 'pemerintahan daerah', '', '5.000'],
        ['2', 'Program Pelayanan', '1', '6.000'],
      ]),
    ];
    const [joined] = (await take(pages, { producer: 'Word' })).tables;
    expect(joined?.values[1]).toEqual([
      '1',
      'Program Penunjang Urusan dan Pelayanan yang pemerintahan daerah',
      '1',
      'Rp 5.000',
    ]);
    expect(joined?.doubts).toMatchObject([
      { row: 1, column: 1, why: 'disambung' },
      { row: 1, column: 3, why: 'disambung' },
    ]);
    expect((await take(pages, { producer: 'Microsoft Excel' })).tables[0]?.values).toHaveLength(4);
  });

  it.each([
    ['its words would have found room on the line before', ['1', 'Program', '1', '5.000']],
    ['there is room left beneath', ['1', 'Program Penunjang Urusan dan Pelayanan yang', 'a\nb', '5.000']],
    ['a figure stands in it', ['1', 'Program Penunjang Urusan dan Pelayanan yang', '', '5.000']],
  ])('leave the first row of a page by itself where %s', async (_, last) => {
    const next = last[2] === '' ? ['', 'pemerintahan daerah', '7', ''] : ['', 'pemerintahan daerah', '', ''];
    const [parted] = (await take([page([HEAD, last]), page([next, ROWS[1] ?? []])], { producer: 'Word' }))
      .tables;
    expect(parted?.values.at(-2)?.[1]).toBe('pemerintahan daerah');
  });

  it('read a heading that is shaded cell by cell and has no line between its cells', async () => {
    const boxes = [
      [40, 100],
      [100, 280],
      [280, 370],
      [370, 460],
    ].map(([x0 = 0, x1 = 0]) => fill(x0, 60, x1, 80, 0.7));
    const words = HEAD.map((word, at) => text([43, 103, 283, 373][at] ?? 0, 70, word));
    const body = table({ top: 80, columns: COLUMNS, rows: ROWS });
    expect(grids(await take([{ content: [...boxes, ...words, ...body] }]))).toEqual([[HEAD, ...ROWS]]);
    // Shading behind single words of a cell parts nothing.
    const marked = [
      ...table({ columns: COLUMNS, rows: [HEAD, ...ROWS] }),
      fill(103, 82, 120, 92, 0.9),
      fill(120, 82, 140, 92, 0.9),
      fill(140, 82, 160, 92, 0.9),
    ];
    expect(grids(await take([{ content: marked }]))).toEqual([[HEAD, ...ROWS]]);
  });

  it('write «ﬁ», which is drawn as one letter, as the two that it is', async () => {
    const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Differences[1/fi]>>>>';
    const rows = [HEAD, ['1', 'Identi\u0001kasi', '', '']];
    const [taken] = (await take([page(rows)], { font })).tables;
    expect(taken?.values[1]?.[1]).toBe('Identifikasi');
  });
});

describe('what is doubtful', () => {
  it('a figure that its cell clips stays in its cell, whole, and is marked', async () => {
    const rows = [HEAD, ['1', 'Program', '', '94,62']];
    const clipped = `q 280 80 40 20 re W n ${text(283, 89, '11.724.391.902')} Q`;
    const content = [...table({ columns: [60, 180, 40, 90], rows }), clipped];
    const [taken] = (await take([{ content }])).tables;
    expect(taken?.values[1]).toEqual(['1', 'Program', '11.724.391.902', '94,62']);
    expect(taken?.doubts).toMatchObject([{ row: 1, column: 2, why: 'terpotong' }]);
  });

  it('a figure that runs over a line is not torn apart, and both cells are marked', async () => {
    const rows = [HEAD, ['1', 'Program', '11.724.391.902', '']];
    const [taken] = (await take([{ content: table({ columns: [60, 180, 40, 90], rows }) }])).tables;
    expect(taken?.values[1]).toEqual(['1', 'Program', '11.724.391.902', null]);
    expect(taken?.doubts.map(({ column, why }) => [column, why])).toEqual([
      [2, 'meragukan'],
      [3, 'meragukan'],
    ]);
  });

  it('writing on writing is marked', async () => {
    const content = [...table({ columns: COLUMNS, rows: [HEAD, ...ROWS] }), text(374, 89, '999.999')];
    const [taken] = (await take([{ content }])).tables;
    expect(taken?.doubts).toMatchObject([{ row: 1, column: 3, why: 'meragukan' }]);
  });

  it('a stamp across the page is left out, and told', async () => {
    const stamp = 'BT /F1 40 Tf 0.7 0.7 0.7 -0.7 100 300 Tm (RANCANGAN) Tj ET';
    const book = await take([{ content: [...table({ columns: COLUMNS, rows: [HEAD, ...ROWS] }), stamp] }]);
    expect(grids(book)).toEqual([[HEAD, ...ROWS]]);
    expect(codes(book)).toEqual(['cap-miring']);
  });
});

describe('what cannot be taken has its sentence', () => {
  const ruled = table({ columns: COLUMNS, rows: [HEAD, ...ROWS] });
  const words = [HEAD, ...ROWS, ...ROWS, ...ROWS].flatMap((row, r) =>
    row.map((cell, c) => text(40 + c * 110, 60 + r * 14, cell)),
  );
  const picture = streamOf(
    'abcd',
    '/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8',
  );
  const scan = 'q 595 0 0 842 0 0 cm /Im Do Q';
  const scanned: PdfOptions = {
    extras: [picture],
    resources: `/XObject<</Im ${String(FIRST_EXTRA)} 0 R>>`,
  };

  it('a table without lines', async () => {
    const book = await take([{ content: words }]);
    expect(book.tables).toEqual([]);
    expect(codes(book)).toEqual(['tanpa-garis']);
  });

  it('a table whose rows no line parts', async () => {
    const rows = [HEAD, ['1\n2\n3', 'A\nB\nC', '10\n20\n30', '100\n200\n300']];
    const book = await take([{ content: table({ columns: COLUMNS, rowHeight: 40, rows }) }]);
    expect(book.tables).toEqual([]);
    expect(codes(book)).toEqual(['tanpa-garis']);
  });

  it('a scan, also one with the text that a machine found', async () => {
    expect(codes(await take([{ content: [scan] }], scanned))).toEqual(['pindaian']);
    expect(codes(await take([{ content: ['3 Tr', ...words, scan] }], scanned))).toEqual(['pindaian']);
    expect(codes(await take([{ content: [...words, scan] }], scanned))).toEqual(['pindaian']);
  });

  it('fonts that do not say which letters they draw', async () => {
    const descendant =
      '<</Type/Font/Subtype/CIDFontType2/BaseFont/Nameless/DW 500' +
      '/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>' +
      '/FontDescriptor<</Type/FontDescriptor/FontName/Nameless/Flags 4/FontBBox[0 0 1000 1000]' +
      '/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>';
    const font = `<</Type/Font/Subtype/Type0/BaseFont/Nameless/Encoding/Identity-H/DescendantFonts[${descendant}]>>`;
    const long = [...ROWS, ...ROWS].map((row) => row.map((cell) => `${cell}${cell}`));
    const content = table({ columns: [120, 180, 120, 120], rows: [HEAD, ...long] });
    const book = await take([{ content }], { font });
    expect(book.tables).toEqual([]);
    expect(codes(book)).toEqual(['huruf']);
  });

  it('pages beyond what is read at once, and pages of too much', async () => {
    const book = await take([{ content: ruled }, { content: ruled }, { content: ruled }], {}, { pages: 2 });
    expect(codes(book)).toEqual(['halaman-dilewati']);
    expect(codes(await take([{ content: ruled }], {}, { pageItems: 10 }))).toEqual(['terlalu-berat']);
  });

  it('what is no PDF but its first line, and what is locked', async () => {
    expect(await refusal(Uint8Array.from(Buffer.from('%PDF-1.7\n')))).toBe('berkas-rusak');
    const key = `/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>`;
    const locked = pdfOf([{ content: words }], {
      extras: [`<</Filter/Standard/V 1/R 2/Length 40/P -4${key}>>`],
      trailer: `/Encrypt ${String(FIRST_EXTRA)} 0 R/ID[<00><00>]`,
    });
    expect(await refusal(locked)).toBe('terenkripsi');
  });

  it('a part that unpacks to more than any producer writes', async () => {
    const bomb = packedStream(new Uint8Array(65 * 1024 * 1024).fill(32));
    expect(await refusal(pdfOf([{ content: ruled }], { extras: [bomb] }))).toBe('terlalu-berat');
    const large = packedStream(new Uint8Array(1024 * 1024).fill(32));
    expect(await refusal(pdfOf([{ content: ruled }], { extras: [large] }))).toBe('taken');
  });

  it('a part that is not what it was when it was written', async () => {
    const packed = packedStream(Uint8Array.from(Buffer.from('BT ET '.repeat(200))));
    const spoilt = packed.replace(/(.)(.)(\n?endstream)$/s, (_, one: string, other: string, end: string) =>
      [String.fromCharCode(one.charCodeAt(0) ^ 1), other, end].join(''),
    );
    expect(codes(await take([{ content: ruled }], { extras: [packed] }))).toEqual([]);
    expect(codes(await take([{ content: ruled }], { extras: [spoilt] }))).toEqual(['rusak']);
  });

  it('a form that calls itself ends', async () => {
    const resources = `/XObject<</X ${String(FIRST_EXTRA)} 0 R>>`;
    const form = streamOf(
      '/X Do /X Do',
      `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<${resources}>>`,
    );
    expect((await take([{ content: ['/X Do'] }], { extras: [form], resources })).tables).toEqual([]);
  });
});
