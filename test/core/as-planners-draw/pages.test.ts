import { examined } from '../../support/examined';
import { sheetFromText } from '../../support/sheet-from-text';

const TITLE = `
  | Tabel T-C.33 |
  | Rumusan Rencana Program dan Kegiatan Dinas Sosial Tahun 2024 dan Prakiraan Maju Tahun 2025 |
`;
const HEADING = `
  | Kode | Urusan/Bidang Urusan/Program/Kegiatan | Indikator Kinerja | Rencana Tahun 2024 | < | < | < | Catatan Penting | Prakiraan Maju Tahun 2025 | < |
  | ^ | ^ | ^ | Lokasi | Target Capaian | Pagu Indikatif | Sumber Dana | ^ | Target Capaian | Pagu Indikatif |
  | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 |`;
const row = (kode: string, nama: string, pagu: number): string =>
  `| ${kode} | ${nama} | Persentase layanan | Kab. A | 100 % | ${String(pagu)} | APBD | | 100 % | ${String(pagu)} |`;
const FIRST = [
  row('1.06.01', 'PROGRAM PENUNJANG', 250),
  row('1.06.01.2.01', 'Perencanaan', 150),
  row('1.06.01.2.01.0001', 'Penyusunan dokumen', 100),
].join('\n');
const REST = [
  row('1.06.01.2.01.0006', 'Koordinasi', 50),
  row('1.06.01.2.02', 'Administrasi', 100),
  row('1.06.01.2.02.0001', 'Penyediaan gaji', 100),
].join('\n');
const total = (pagu: number): string => `| | JUMLAH | | | | ${String(pagu)} | | | | ${String(pagu)} |`;

describe('a table printed over several pages of one sheet', () => {
  test.each([
    ['a line that says so', '| Lanjutan Tabel T-C.33 |'],
    ['a line that says so between empty rows', '\n| Tabel T-C.33 (lanjutan) |\n'],
    ['its title again', `\n${TITLE.trim()}\n`],
  ])('is one table where the next page begins with %s', (_, between) => {
    const { rows, galat, peringatan } = examined(
      [TITLE, HEADING, FIRST, between, HEADING.trim(), REST, total(250)].join('\n'),
    );
    expect(rows.filter((text) => !/^(?:header-ulang|kosong)/.test(text))).toEqual([
      'program 1.06.01 PROGRAM PENUNJANG',
      'kegiatan 1.06.01.2.01 Perencanaan',
      'subkegiatan 1.06.01.2.01.0001 Penyusunan dokumen',
      'subkegiatan 1.06.01.2.01.0006 Koordinasi',
      'kegiatan 1.06.01.2.02 Administrasi',
      'subkegiatan 1.06.01.2.02.0001 Penyediaan gaji',
      'total JUMLAH',
    ]);
    expect([...galat, ...peringatan]).toEqual([]);
  });

  it('is another table where the same title stands over another sum', () => {
    const other = row('1.06.02', 'PROGRAM PEMBERDAYAAN', 60);
    const { tables, galat } = examined(
      [TITLE, HEADING, FIRST, REST, total(250), `\n${TITLE.trim()}\n`, HEADING.trim(), other, total(60)].join(
        '\n',
      ),
    );
    expect(tables).toHaveLength(2);
    expect(galat).toEqual([]);
  });
});

describe('a table split over two sheets', () => {
  const NEXT = row('1.06.02', 'PROGRAM PEMBERDAYAAN', 60);
  const sheets = (title: string, stated: number) => [
    sheetFromText([TITLE, HEADING, FIRST].join('\n'), { name: 'Hal 1' }),
    sheetFromText([title, HEADING, REST, NEXT, total(stated)].join('\n'), { name: 'Hal 2' }),
  ];
  const totals = ({ galat, peringatan }: ReturnType<typeof examined>) =>
    [galat, peringatan].map((all) => all.filter((one) => one.startsWith('jumlah-total')).length);

  it('adds up to the total of its last part', () => {
    expect(totals(examined(sheets(TITLE, 310)))).toEqual([0, 0]);
  });

  it('is not said to be surely wrong where it does not, as rows may stand elsewhere', () => {
    expect(totals(examined(sheets(TITLE, 300)))).toEqual([0, 2]);
    expect(totals(examined(sheets('| Lanjutan Tabel T-C.33 |\n', 300).slice(1)))).toEqual([0, 2]);
  });

  it('is surely wrong where nothing went before', () => {
    const alone = sheetFromText([TITLE, HEADING, FIRST, REST, NEXT, total(300)].join('\n'));
    expect(totals(examined([alone]))).toEqual([2, 0]);
  });
});
