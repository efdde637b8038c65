import { examined } from '../../support/examined';

const FIGURES =
  'Indikator Kinerja | Lokasi | Target Capaian 2024 | Pagu Indikatif 2024 | Sumber Dana | Catatan Penting | Target Prakiraan Maju 2025 | Pagu Prakiraan Maju 2025 |';
const row = (names: string, pagu: number): string =>
  `| ${names} | Jumlah dokumen | Kab. A | 6 Dokumen | ${String(pagu)} | APBD | | 6 Dokumen | ${String(pagu)} |`;

describe('program, kegiatan and sub kegiatan in columns of their own', () => {
  const heading = `| No | Program | Kegiatan | Sub Kegiatan | ${FIGURES}`;
  const columns =
    'T-C.33 kode=A program=B:D indikator=E lokasi=F target=G pagu=H sumberDana=I catatan=J targetMaju=K paguMaju=L';

  it('says the level of a row by the column of its name', () => {
    const { tables, rows, galat } = examined(
      [
        heading,
        row('1 | Penunjang Urusan | | ', 350),
        row('| | Perencanaan | ', 150),
        row('| | | Penyusunan dokumen', 100),
        row('| | | Evaluasi kinerja', 50),
        row('| | Administrasi Keuangan | ', 200),
        row('| | | Penyediaan gaji', 200),
        '| | Jumlah | | | | | | 350 | | | | 350 |',
      ].join('\n'),
    );
    expect(tables).toEqual([columns]);
    expect(rows).toEqual([
      'program 1 Penunjang Urusan',
      'kegiatan Perencanaan',
      'subkegiatan Penyusunan dokumen',
      'subkegiatan Evaluasi kinerja',
      'kegiatan Administrasi Keuangan',
      'subkegiatan Penyediaan gaji',
      'total Jumlah',
    ]);
    expect(galat).toEqual([]);
  });

  it('takes a row that names all three for its sub kegiatan, and adds those up', () => {
    const { rows, galat } = examined(
      [
        heading,
        row('1 | Penunjang Urusan | Perencanaan | Penyusunan dokumen', 100),
        row('2 | ^ | ^ | Evaluasi kinerja', 50),
        row('3 | ^ | Administrasi Keuangan | Penyediaan gaji', 200),
        row('4 | Pemberdayaan Sosial | Pengembangan Potensi | Peningkatan kemampuan', 60),
        '| | Jumlah | | | | | | 410 | | | | 400 |',
      ].join('\n'),
    );
    expect(rows).toEqual([
      'subkegiatan 1 Penyusunan dokumen',
      'subkegiatan 2 Evaluasi kinerja',
      'subkegiatan 3 Penyediaan gaji',
      'subkegiatan 4 Peningkatan kemampuan',
      'total Jumlah',
    ]);
    expect(galat).toEqual(['jumlah-total L6']);
  });

  it('finds them under one heading as well', () => {
    const [, ...under] = FIGURES.split('|');
    const { tables, galat } = examined(
      [
        `| Kode | Urusan/Program/Kegiatan/Sub Kegiatan | < | < | ${FIGURES}`,
        `| ^ | Program | Kegiatan | Sub Kegiatan |${'^|'.repeat(under.length)}`,
        row('1.06.01 | Penunjang Urusan | | ', 350),
        row('1.06.01.2.01 | | Perencanaan | ', 350),
        row('1.06.01.2.01.0001 | | | Penyusunan dokumen', 350),
      ].join('\n'),
    );
    expect(tables).toEqual([columns]);
    expect(galat).toEqual([]);
  });
});

test('a code with a heading for each of its parts is one code', () => {
  const figures = FIGURES.split('|').slice(0, -1);
  const { tables, rows, galat } = examined(
    [
      `| Kode Rekening | < | < | < | < | Urusan/Program/Kegiatan/Sub Kegiatan | ${FIGURES}`,
      `| Urusan | Bidang | Program | Kegiatan | Sub Kegiatan | ^ |${figures.map(() => '^').join('|')}|`,
      row("1 | '06' | '01' | | | PROGRAM PENUNJANG", 350),
      row("1 | '06' | '01' | '2.01' | | Perencanaan", 350),
      row("1 | '06' | '01' | '2.01' | '0001' | Penyusunan dokumen", 350),
    ].join('\n'),
  );
  expect(tables).toEqual([
    'T-C.33 kode=A:E program=F indikator=G lokasi=H target=I pagu=J sumberDana=K catatan=L targetMaju=M paguMaju=N',
  ]);
  expect(rows).toEqual([
    'program 1.06.01 PROGRAM PENUNJANG',
    'kegiatan 1.06.01.2.01 Perencanaan',
    'subkegiatan 1.06.01.2.01.0001 Penyusunan dokumen',
  ]);
  expect(galat).toEqual([]);
});
