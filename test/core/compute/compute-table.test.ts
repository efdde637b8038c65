import { planOf, told } from './support';

const TC33 = `
  | kode            | program         | indikator | pagu | paguMaju |
  | 1.06.05         | PROGRAM A       |           |      |          |
  | 1.06.05.2.01    | Kegiatan satu   |           |      |          |
  | 1.06.05.2.01.01 | Sub satu        |           | 100  | 110      |
  | 1.06.05.2.01.02 | Sub dua         |           | 200  | 210      |
  | 1.06.05.2.02    | Kegiatan dua    |           | 50   |          |
  | 1.06.05.2.02.01 | Sub tiga        |           | 50   | 60       |
  |                 | JUMLAH          |           |      |          |`;

describe('sums', () => {
  test('parents and totals add up their direct children, from the lowest level up', () => {
    const plan = planOf(TC33);
    expect(told(plan.edits)).toEqual([
      'D2 =SUM(D3,D6) → 350',
      'E2 =SUM(E3,E6) → 380',
      'D3 =SUM(D4:D5) → 300',
      'E3 =SUM(E4:E5) → 320',
      'E6 =SUM(E7) → 60',
      'D8 =SUM(D2) → 350',
      'E8 =SUM(E2) → 380',
    ]);
    expect(plan.counts).toMatchObject({ filled: 7, replaced: 0, agreeing: 1, disagreeing: 0, skipped: 0 });
  });

  test('a typed value that is not the sum is shown, and given way only when replacing', () => {
    const wrong = TC33.replace('| 50   |          |', '| 55   |          |');
    const [found] = planOf(wrong).disagreements;
    expect(found).toMatchObject({ cell: 'D6', old: 55, result: 50, difference: -5 });
    expect(told(planOf(wrong).edits)).toContain('D2 =SUM(D3,D6) → 355');
    const replaced = planOf(wrong, { mode: 'ganti' });
    expect(told(replaced.edits)).toContain('D6 =SUM(D7) → 50');
    expect(told(replaced.edits)).toContain('D2 =SUM(D3,D6) → 350');
  });

  test('rows that continue a child carry its amount where it has none; nothing is counted twice', () => {
    const plan = planOf(`
      | kode            | program   | indikator        | pagu |
      | 1.06.05.2.01    | Kegiatan  | Jumlah kegiatan  |      |
      | 1.06.05.2.01.01 | Sub satu  | Jumlah orang     | 100  |
      |                 |           | Jumlah laporan   | 40   |
      | 1.06.05.2.01.02 | Sub dua   | Jumlah dokumen   |      |
      |                 |           | Jumlah rapat     | 25   |
      |                 |           | Jumlah peserta   | 5    |`);
    expect(told(plan.edits)).toEqual(['D2 =SUM(D3,D6:D7) → 130']);
  });

  test('belanja rows add up to their sub kegiatan, operasi from its parts, and totals by kind over all of them', () => {
    const plan = planOf(`
      | kode            | program                     | target | pagu |
      | 1.06.05         | PROGRAM                     |        |      |
      | 1.06.05.2.01    | Kegiatan                    |        |      |
      | 1.06.05.2.01.01 | Sub satu                    |        |      |
      |                 | Belanja operasi             |        |      |
      |                 | Belanja pegawai             |        | 10   |
      |                 | Belanja barang dan jasa     |        | 20   |
      |                 | Belanja modal               |        | 5    |
      | 1.06.05.2.01.02 | Sub dua                     |        |      |
      |                 | Belanja operasi             |        | 7    |
      |                 | Belanja modal               |        | 3    |
      |                 | Total Belanja operasi       |        |      |
      |                 | Total Belanja modal         |        |      |
      |                 | Total                       |        |      |`);
    expect(told(plan.edits)).toEqual([
      'D2 =SUM(D3) → 45',
      'D3 =SUM(D4,D9) → 45',
      'D4 =SUM(D5,D8) → 35',
      'D5 =SUM(D6:D7) → 30',
      'D9 =SUM(D10:D11) → 10',
      'D12 =SUM(D5,D10) → 37',
      'D13 =SUM(D8,D11) → 8',
      'D14 =SUM(D2) → 45',
    ]);
  });

  test('texts a sum needs become numbers that look the same; a broken one stops it and is named', () => {
    const plan = planOf(`
      | kode            | program  | pagu            |
      | 1.06.05.2.01    | Satu     |                 |
      | 1.06.05.2.01.01 | Sub      | Rp 1.000.000    |
      | 1.06.05.2.01.02 | Sub      | 500.000         |
      | 1.06.05.2.02    | Dua      |                 |
      | 1.06.05.2.02.01 | Sub      | Rp 1.000 .000   |
      | 1.06.05.2.02.02 | Sub      | 5.000.000       |`);
    expect(told(plan.edits)).toEqual([
      'C2 =SUM(C3:C4) → 1500000',
      'C3 1000000 as "Rp "#,##0',
      'C4 500000 as #,##0',
    ]);
    expect(plan.skipped).toMatchObject([{ cell: 'C5', code: 'bukan-angka' }]);
    expect(plan.skipped[0]?.why.id).toBe('C6 berisi «Rp 1.000 .000», yang bukan satu angka.');
  });

  test('urusan rows that are captions stay captions', () => {
    const plan = planOf(`
      | kode            | program       | pagu |
      | 1               | URUSAN WAJIB  |      |
      | 1.06            | BIDANG SOSIAL |      |
      | 1.06.05         | PROGRAM       |      |
      | 1.06.05.2.01    | Kegiatan      | 10   |`);
    expect(told(plan.edits)).toEqual(['C4 =SUM(C5) → 10']);
    expect(plan.skipped.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      'C2 judul-tanpa-nilai',
      'C3 judul-tanpa-nilai',
    ]);
  });

  test('scope: a column, a cell, a block', () => {
    const cells = (options: Parameters<typeof planOf>[1]): string[] =>
      planOf(TC33, options).edits.map(({ cell }) => cell);
    expect(cells({ columns: ['paguMaju'] })).toEqual(['E2', 'E3', 'E6', 'E8']);
    expect(cells({ columns: ['d'] })).toEqual(['D2', 'D3', 'D8']);
    expect(cells({ range: 'D3' })).toEqual(['D3']);
    expect(told(planOf(TC33, { range: 'D2' }).edits)).toEqual(['D2 =SUM(D4:D6) → 350']);
    expect(cells({ range: 'D2:E3' })).toEqual(['D2', 'E2', 'D3', 'E3']);
  });

  test('a formula that gives the same is left alone', () => {
    const plan = planOf(TC33.replace('| 50   |          |', '| =SUM(D7:D7) → 50 |          |'));
    expect(plan.counts).toMatchObject({ formulas: 1, disagreeing: 0 });
    expect(plan.edits.map(({ cell }) => cell)).not.toContain('D6');
  });
});

describe("the form's own formulas", () => {
  const TC29 = { kind: 'T-C.29' } as const;

  test('8=7/6, 10=5+7+9 and 11=10/4, guarded; units go along and must agree', () => {
    const plan = planOf(
      `
      | kode         | program  | targetRenstra | realisasiSdNmin | targetLalu | realisasiLalu | tingkatRealisasi | targetBerjalan | realisasiSdBerjalan | tingkatCapaian |
      | 1.06.05      | PROGRAM  | 60 Bulan      | 24 Bulan        | 12 Bulan   | 12 Bulan      |                  | 12 Bulan       |                     |                |
      | 1.06.05.2.01 | Kegiatan | 10            | 2               | 4          | 3             |                  | 1              |                     |                |
      | 1.06.05.2.02 | Lain     | 5 Orang       |                 | 4 Orang    | 3 Laporan     |                  |                |                     |                |
      | 1.06.05.2.03 | Majemuk  | 5             |                 | 48 Orang / 4 Laporan | 3   |                  |                |                     |                |
      | 1.06.05.2.04 | Nol      | 5             |                 | -          | 3             |                  |                |                     |                |`,
      {},
      TC29,
    );
    const formulas = plan.edits.filter(({ formula }) => formula !== undefined);
    expect(told(formulas)).toEqual([
      'G2 =IF(COUNT(F2,E2)<2,"",IF(E2=0,"",F2/E2)) → 1',
      'I2 =SUM(D2,F2,H2) → 48',
      'J2 =IF(COUNT(I2,C2)<2,"",IF(C2=0,"",I2/C2)) → 0.8',
      'G3 =IF(COUNT(F3,E3)<2,"",IF(E3=0,"",F3/E3)) → 0.75',
      'I3 =SUM(D3,F3,H3) → 6',
      'J3 =IF(COUNT(I3,C3)<2,"",IF(C3=0,"",I3/C3)) → 0.6',
    ]);
    expect(formulas.map(({ resultText }) => resultText)).toEqual([
      '100,00%',
      '48 Bulan',
      '80,00%',
      '75,00%',
      '6',
      '60,00%',
    ]);
    expect(plan.skipped.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      'G4 satuan-beda',
      'I4 operan-kosong',
      'J4 operan-kosong',
      'G5 majemuk',
      'I5 operan-kosong',
      'J5 operan-kosong',
      'G6 dasar-nihil',
      'I6 operan-kosong',
      'J6 operan-kosong',
    ]);
  });

  test('a ratio is written as its column is: points where the others are points', () => {
    const table = (filled: string): string => `
      | kode         | program | targetLalu | realisasiLalu | tingkatRealisasi |
      | 1.06.05.2.01 | Satu    | 4          | 3             | ${filled}        |
      | 1.06.05.2.02 | Dua     | 8          | 3             |                  |`;
    expect(told(planOf(table('75,00'), {}, TC29).edits)).toEqual([
      'E3 =IF(COUNT(D3,C3)<2,"",IF(C3=0,"",D3/C3*100)) → 37.5',
    ]);
    expect(told(planOf(table('75%'), {}, TC29).edits)).toEqual([
      'E3 =IF(COUNT(D3,C3)<2,"",IF(C3=0,"",D3/C3)) → 0.375',
    ]);
  });

  test('K with K and Rp with Rp where the columns split', () => {
    const plan = planOf(
      `
      | kode         | program | targetLaluK | targetLaluRp | realisasiLaluK | realisasiLaluRp | tingkatRealisasiK | tingkatRealisasiRp |
      | 1.06.05      | PROGRAM | 10          |              | 5              |                 |                   |                    |
      | 1.06.05.2.01 | Satu    | 4           | 4000000      | 3              | 3000000         |                   |                    |`,
      {},
      TC29,
    );
    expect(told(plan.edits)).toEqual([
      'D2 =SUM(D3) → 4000000',
      'F2 =SUM(F3) → 3000000',
      'G2 =IF(COUNT(E2,C2)<2,"",IF(C2=0,"",E2/C2)) → 0.5',
      'H2 =IF(COUNT(F2,D2)<2,"",IF(D2=0,"",F2/D2)) → 0.75',
      'G3 =IF(COUNT(E3,C3)<2,"",IF(C3=0,"",E3/C3)) → 0.75',
      'H3 =IF(COUNT(F3,D3)<2,"",IF(D3=0,"",F3/D3)) → 0.75',
    ]);
  });

  test('T-C.24: ratios year by year and the average growth', () => {
    const plan = planOf(
      `
      | uraian          | anggaran.2019 | anggaran.2020 | anggaran.2021 | realisasi.2019 | realisasi.2020 | realisasi.2021 | rasio.2019 | rasio.2020 | rasio.2021 | pertumbuhanAnggaran | pertumbuhanRealisasi |
      | Belanja Operasi | 1000000       | 1100000       | 1210000       | 500000         | 550000         | 1210000        |            |            |            |                     |                      |`,
      {},
      { kind: 'T-C.24' },
    );
    expect(plan.edits.map(({ cell, resultText }) => `${cell} ${resultText}`)).toEqual([
      'H2 50,00%',
      'I2 50,00%',
      'J2 100,00%',
      'K2 10,00%',
      'L2 65,00%',
    ]);
  });

  test('T-C.24: operasi from its parts and the total from the kinds, each amount once', () => {
    const plan = planOf(
      `
      | uraian                   | anggaran.2019 | anggaran.2020 | realisasi.2019 | realisasi.2020 | rasio.2019 | rasio.2020 |
      | Belanja Operasi          |               | 50            | 40             | 45             |            |            |
      | Belanja Pegawai          | 20            | 30            | 20             | 25             |            |            |
      | Belanja Barang dan Jasa  | 10            | 20            | 20             | 20             |            |            |
      | Belanja Modal            | 5             | 10            | 5              | 10             |            |            |
      | Jumlah                   |               |               |                | 99             |            |            |`,
      { columns: ['anggaran', 'realisasi'] },
      { kind: 'T-C.24' },
    );
    expect(told(plan.edits)).toEqual([
      'B2 =SUM(B3:B4) → 30',
      'B6 =SUM(B2,B5) → 35',
      'C6 =SUM(C2,C5) → 60',
      'D6 =SUM(D2,D5) → 45',
    ]);
    expect(told(plan.disagreements)).toEqual(['E6 =SUM(E2,E5) → 55']);
  });

  test('T-C.24: kinds that nobody knows are not added up, and it is said', () => {
    const plan = planOf(
      `
      | uraian                   | anggaran.2019 | anggaran.2020 | realisasi.2019 | realisasi.2020 |
      | Belanja Langsung         | 20            | 30            | 20             | 25             |
      | Belanja Tidak Langsung   | 10            | 20            | 20             | 20             |
      | Jumlah                   |               | 50            | 40             | 45             |`,
      { columns: ['anggaran', 'realisasi'] },
      { kind: 'T-C.24' },
    );
    expect(plan.edits).toEqual([]);
    expect(plan.skipped.map(({ cell, code }) => `${cell} ${code}`)).toEqual(['B4 jenis-tidak-jelas']);
  });

  test('E.81: sums of quarters, ratios, and at the foot the average and what it earns', () => {
    const plan = planOf(
      `
      | no | program             | targetRenstra | realisasiSdLalu | target | tw1 | tw2 | tw3 | tw4 | realisasi | realisasiSd | tingkatCapaian |
      | 1  | PROGRAM A           | 20            | 10              | 5      | 1   | 1   | 1   | 1   |           |             |                |
      | 2  | PROGRAM B           | 10            | 5               | 4      | 1   | 1   | 1   | 1   |           |             |                |
      |    | Rata-rata capaian kinerja (%) |     |                 |        |     |     |     |     |           |             |                |
      |    | Predikat kinerja    |               |                 |        |     |     |     |     |           |             |                |`,
      {},
      { kind: 'E.81' },
    );
    expect(plan.edits.map(({ cell, resultText }) => `${cell} ${resultText}`)).toEqual([
      'J2 4',
      'K2 14',
      'L2 70,00%',
      'J3 4',
      'K3 9',
      'L3 90,00%',
      'L4 80,00%',
      'L5 Tinggi',
    ]);
  });
});

describe('forward estimates', () => {
  const empty = TC33.replaceAll(/\| (110|210|60) {2,8}\|/g, '|          |');

  test('grow from the pagu at the rate, per program where one has its own; parents add them up', () => {
    const plan = planOf(empty, { growth: { rate: 0.05 }, columns: ['paguMaju'] });
    expect(told(plan.edits)).toEqual([
      'E2 =SUM(E3,E6) → 368',
      'E3 =SUM(E4:E5) → 315',
      'E4 =ROUND(D4*(1+5%),0) → 105',
      'E5 =ROUND(D5*(1+5%),0) → 210',
      'E6 =SUM(E7) → 53',
      'E7 =ROUND(D7*(1+5%),0) → 53',
      'E8 =SUM(E2) → 368',
    ]);
    const own = planOf(empty, { growth: { rate: 0, byProgram: { '1.06.05': 0.1 } }, range: 'E4' });
    expect(told(own.edits)).toEqual(['E4 =ROUND(D4*(1+10%),0) → 110']);
  });

  test('a typed estimate is a decision: it is neither replaced nor called wrong while filling', () => {
    const plan = planOf(TC33, { growth: { rate: 0.5 } });
    expect(plan.disagreements).toEqual([]);
    expect(told(plan.edits)).toContain('E3 =SUM(E4:E5) → 320');
  });
});

test('all texts of figures become numbers when asked, and those that would look different are named', () => {
  const plan = planOf(
    `
    | kode         | program | target   | pagu    |
    | 1.06.05.2.01 | Satu    | 12 Bulan | '130000' |
    | 1.06.05.2.02 | Dua     | 6.58     | 500.000 |`,
    { texts: 'semua' },
  );
  expect(told(plan.edits)).toEqual(['C2 12 as 0" Bulan"', 'D2 130000 as 0', 'D3 500000 as #,##0']);
  expect(plan.skipped).toMatchObject([{ cell: 'C3', code: 'teks' }]);
});
