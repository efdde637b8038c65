import { judulPdLain } from '../../../../src/core/rules/bentuk/judul-pd-lain';
import { findingsOf, headedTable } from '../../../support/headed-table';

const titled = (agency: string, rows: readonly string[] = ['| 1 | Pendataan | Kota | 3 |']) =>
  headedTable({
    kind: 'T-C.32',
    title: ['Usulan', agency],
    heading: ['| No | Program/Kegiatan | Lokasi | Volume |'],
    roles: '| no | program | lokasi | volume |',
    rows,
  });

test('another agency than all other tables of the workbook', () => {
  const mine = titled('Dinas Sosial Kabupaten Lumajang');
  const short = titled('DINAS SOSIAL, PPPA');
  const strange = titled('Kecamatan Klakah');
  expect(findingsOf(judulPdLain, strange, [mine, short])).toMatchObject([
    { cell: 'A2', stated: 'Kecamatan Klakah', computed: 'Dinas Sosial' },
  ]);
  expect(findingsOf(judulPdLain, short, [mine, mine])).toEqual([]);
});

test('against one table alone: only where both hold the same plan', () => {
  const plan = [
    '| 1 | Program Literasi | Kota | 3 |',
    '| 2 | Pengadaan Buku | Kota | 3 |',
    '| 3 | Lomba Baca | Kota | 1 |',
  ];
  const strange = titled('Kecamatan Wanasari', plan);
  const [found] = findingsOf(judulPdLain, strange, [titled('Dinas Perpustakaan', plan)]);
  expect(found).toMatchObject({ cell: 'A2', stated: 'Kecamatan Wanasari', computed: 'Dinas Perpustakaan' });
  expect(found?.message.id).toContain('salah satunya');
  // Two agencies in one workbook, each with its own plan.
  expect(findingsOf(judulPdLain, strange, [titled('Dinas Perpustakaan')])).toEqual([]);
});
