import { judulTanpaPd } from '../../../../src/core/rules/bentuk/judul-tanpa-pd';
import { contextOf, findingsOf, headedTable } from '../../../support/headed-table';

const titled = (...title: string[]) =>
  headedTable({
    kind: 'T-C.32',
    title,
    heading: ['| No | Program/Kegiatan | Lokasi | Volume |'],
    roles: '| no | program | lokasi | volume |',
  });

test.each([
  'Dinas Sosial Kabupaten Lumajang',
  'BADAN PERENCANAAN PEMBANGUNAN DAERAH',
  'Kecamatan Klakah',
  'Inspektorat',
  'Sekretariat DPRD',
  'RSUD dr. Haryoto',
  'Satpol PP Kota X',
  'Bagian Hukum',
  'Puskesmas Y',
  'Disdikbud Kab. Z',
])('%s is an agency', (agency) => {
  expect(findingsOf(judulTanpaPd, titled('Usulan Program Tahun 2022', agency))).toEqual([]);
});

test('a title that says "perangkat daerah" names none', () => {
  const [found] = findingsOf(
    judulTanpaPd,
    titled('Rekapitulasi Evaluasi Hasil Renja Perangkat Daerah', 'Kota Probolinggo'),
  );
  expect(found).toMatchObject({
    cell: 'A1',
    message: {
      id: 'Judul tabel tidak menyebut nama perangkat daerah.',
      en: 'The title does not name the agency (perangkat daerah).',
    },
  });
});

test('the agency a person has set counts in whatever form', () => {
  const read = titled('Usulan Program', 'UPTB Samsat');
  expect(judulTanpaPd.check(read, contextOf([read], 'uptb samsat'))).toEqual([]);
});

test('no title at all', () => {
  const [found] = findingsOf(judulTanpaPd, titled());
  expect(found?.cell).toBe('A1');
  expect(found?.message.id).toMatch(/^Tabel ini tidak berjudul; bentuk T-C\.32/);
});

test('the rows name the agencies where two of them share a table', () => {
  const read = headedTable({
    kind: 'T-C.33',
    title: ['Rumusan Rencana Program Tahun 2022'],
    heading: ['| Kode | Program | Pagu |'],
    roles: '| kode | program | pagu |',
    rows: [
      '| | DINAS PERPUSTAKAAN | 100 |',
      '| 2.23.01 | Program A | 100 |',
      '| | KECAMATAN WANASARI | 200 |',
      '| 7.01.01 | Program B | 200 |',
      '| 7.01.01.2.01 | Kegiatan C | 200 |',
    ],
  });
  expect(findingsOf(judulTanpaPd, read)).toEqual([]);
});
