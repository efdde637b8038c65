import { examined } from '../../support/examined';

const row = (kode: string, nama: string, before: number, after: number): string =>
  `| ${kode} | ${nama} | Nilai | Kab. A | 80 | 82 | ${String(before)} | ${String(after)} | ${String(after - before)} | PAD | | 83 | ${String(after)} |`;
const ROWS = [
  row('1.06.01', 'PROGRAM PENUNJANG', 250, 300),
  row('1.06.01.2.01', 'Perencanaan', 250, 300),
  row('1.06.01.2.01.0001', 'Penyusunan dokumen', 100, 120),
  row('1.06.01.2.01.0006', 'Koordinasi', 150, 180),
].join('\n');

test.each([
  [
    'under their headings',
    `| Kode | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Lokasi | Target Capaian | < | Pagu Indikatif | < | < | Sumber Dana | Catatan | Prakiraan Maju 2025 | < |
     | ^ | ^ | ^ | ^ | Sebelum | Sesudah | Sebelum Perubahan | Sesudah Perubahan | Bertambah/(Berkurang) | ^ | ^ | Target | Pagu |`,
  ],
  [
    'in one row',
    '| Kode | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Lokasi | Target Semula | Target Menjadi | Pagu Indikatif Semula | Pagu Indikatif Menjadi | Selisih | Sumber Dana | Catatan | Prakiraan Maju Target | Prakiraan Maju Pagu |',
  ],
])('of a changed plan what stands before, after and between is read: %s', (_, heading) => {
  const { tables, galat } = examined(`${heading}\n${ROWS}`);
  expect(tables).toEqual([
    'T-C.33 kode=A program=B indikator=C lokasi=D targetSebelum=E target=F paguSebelum=G pagu=H selisihPagu=I sumberDana=J catatan=K targetMaju=L paguMaju=M',
  ]);
  expect(galat).toEqual([]);
  const wrong = examined(`${heading}\n${ROWS.replace('| 120 | 20 |', '| 130 | 30 |')}`).galat;
  expect(wrong).toEqual([expect.stringMatching(/^jumlah-induk H[34]$/)]);
});
