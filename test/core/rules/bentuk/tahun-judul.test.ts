import { tahunJudul } from '../../../../src/core/rules/bentuk/tahun-judul';
import { findingsOf, headedTable } from '../../../support/headed-table';

const plan = (title: string, rencana: string, maju: string) =>
  findingsOf(
    tahunJudul,
    headedTable({
      kind: 'T-C.33',
      title: [title],
      heading: [
        `| Kode | Program | ${rencana} | < | ${maju} | < |`,
        '| ^ | ^ | Target | Pagu | Target | Pagu |',
      ],
      roles: '| kode | program | target | pagu | targetMaju | paguMaju |',
    }),
  );

test('year n and the year after it agree, in whatever words', () => {
  expect(
    plan(
      'Rumusan Rencana Tahun 2020 dan Prakiraan Maju Tahun 2021',
      'Rencana Tahun 2020',
      'Prakiraan Maju Rencana Tahun 2021',
    ),
  ).toEqual([]);
  expect(plan('Rumusan Rencana', 'Rencana (2020)', 'Perkiraan Maju (2021)')).toEqual([]);
  expect(plan('Renstra 2018-2023, Tahun 2020', 'Rencana Tahun 2020', 'Prakiraan Maju 2021')).toEqual([]);
});

test('a forward estimate that is not for the next year', () => {
  const [found, ...others] = plan(
    'Rumusan Rencana Tahun 2020',
    'Rencana Tahun 2020',
    'Prakiraan Maju Tahun 2020',
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({ cell: 'E3', stated: 2020, computed: 2021, related: ['A1', 'C3'] });
  expect(found?.message).toEqual({
    id: '«Prakiraan Maju Tahun 2020» menyebut 2020, sedangkan menurut judul dan kolom lain mestinya 2021.',
    en: '“Prakiraan Maju Tahun 2020” says 2020, while by the title and the other columns it should be 2021.',
  });
});

test('a title of another year than all headings', () => {
  const [found, ...others] = plan(
    'Rumusan Rencana Tahun 2019',
    'Rencana Tahun 2020',
    'Prakiraan Maju Tahun 2021',
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({ cell: 'A1', stated: 2019, computed: 2020 });
});

test('an older form: the year over the pagu is the year of the title', () => {
  const older = (heading: string) =>
    findingsOf(
      tahunJudul,
      headedTable({
        kind: 'rumusan-lama',
        title: ['Rumusan Rencana Program SKPD Tahun 2019'],
        heading: [`| Kode | Program | Indikator | Target | ${heading} |`],
        roles: '| kode | program | indikator | target | pagu |',
      }),
    );
  expect(older('Renja 2019')).toEqual([]);
  expect(older('Renja 2018')).toMatchObject([{ cell: 'E3', stated: 2018, computed: 2019 }]);
});

test('T-C.29 looks back to n-2 and n-1', () => {
  const evaluasi = (title: string, first: string, last: string, now: string) =>
    findingsOf(
      tahunJudul,
      headedTable({
        kind: 'T-C.29',
        title: [title],
        heading: [
          `| Kode | Program | ${first} | ${last} | < | ${now} |`,
          '| ^ | ^ | ^ | Target Renja | Realisasi Renja | ^ |',
        ],
        roles: '| kode | program | realisasiSdNmin | targetLalu | realisasiLalu | targetBerjalan |',
      }),
    );
  const now = 'Target Renja Tahun Berjalan (2019)';
  const last = 'Target dan Realisasi Kinerja Tahun Lalu (2018)';
  expect(evaluasi('Rekapitulasi s/d Tahun 2019', 'Realisasi s/d Tahun 2017', last, now)).toEqual([]);
  expect(evaluasi('Rekapitulasi s/d Tahun 2019', 'Realisasi s/d Tahun 2020', last, now)).toMatchObject([
    { cell: 'C3', stated: 2020, computed: 2017 },
  ]);
  // Many write the planned year over it.
  expect(evaluasi('Rekapitulasi s/d Tahun 2020', 'Realisasi s/d Tahun 2017', last, now)).toMatchObject([
    { cell: 'A1', severity: 'catatan', stated: 2020, computed: 2019 },
  ]);
});

const series = (target: readonly number[], realisasi: readonly number[], proyeksi: readonly number[]) => {
  const all = [
    ...target.map((year) => ['target', year] as const),
    ...realisasi.map((year) => ['realisasi', year] as const),
    ...proyeksi.map((year) => ['proyeksi', year] as const),
  ];
  const group = all.map(([role], at) => (all[at - 1]?.[0] === role ? '<' : role)).join(' | ');
  return findingsOf(
    tahunJudul,
    headedTable({
      kind: 'T-C.30',
      heading: [
        `| Indikator | ${group} |`,
        `| ^ | ${all.map(([, year]) => `Tahun ${String(year)}`).join(' | ')} |`,
      ],
      roles: `| indikator | ${all.map(([role, year]) => `${role}.${String(year)}`).join(' | ')} |`,
    }),
  );
};

test('years over a series go up one by one, or all by the same step', () => {
  expect(series([2020, 2021, 2022, 2023], [2020, 2021], [2022, 2023])).toEqual([]);
  expect(series([2018, 2020, 2022], [2020, 2021], [2022, 2023])).toEqual([]);
  const [found, ...others] = series([2020, 2021, 2022, 2024], [2020, 2021], [2022, 2023]);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ cell: 'E2', stated: 2024, computed: 2023, related: ['B2', 'C2', 'D2'] });
  expect(series([2020, 2019], [2018, 2019], [2022, 2023])).toMatchObject([{ cell: 'C2' }]);
});

test('a projection begins after the last year realised', () => {
  const [found, ...others] = series([2019, 2020], [2017, 2018], [2015, 2016]);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ cell: 'F2:G2', computed: 2019, related: ['D2', 'E2'] });
  expect(found?.message.id).toMatch(
    /^Proyeksi berjudul tahun 2015, 2016, padahal realisasinya sudah sampai 2018/,
  );
  expect(found?.message.en).toMatch(/^The projection is headed 2015, 2016/);
});
