import { examined } from '../../support/examined';

const row = (kode: string, nama: string, pagu: string): string =>
  `| ${kode} | ${nama} | Persentase layanan | Kab. A | 100 % | ${pagu} | APBD | | 100 % | ${pagu} |`;
const ROWS = [
  row('1.06.01', 'PROGRAM PENUNJANG', '250.000.000'),
  row('1.06.01.2.01', 'Perencanaan', '250.000.000'),
  row('1.06.01.2.01.0001', 'Penyusunan dokumen', '250.000.000'),
].join('\n');
const COLUMNS =
  'T-C.33 kode=A program=B indikator=C lokasi=D target=E pagu=F sumberDana=G catatan=H targetMaju=I paguMaju=J';

test('headings abbreviated for narrow columns are those of the form', () => {
  const { tables, galat } = examined(`
    | Kode Rek. | Prog./Keg./Sub Keg. | Ind. Kinerja | Renc. Th. 2024 | < | < | < | Cat. | Prak. Maju Th. 2025 | < |
    | ^ | ^ | ^ | Lok. | Tgt | Pagu Ind. (Rp) | Sumb. Dana | ^ | Tgt | Pagu Ind. (Rp) |
    ${ROWS}`);
  expect(tables).toEqual([COLUMNS]);
  expect(galat).toEqual([]);
});

test('so are headings with their English below', () => {
  const { tables, galat } = examined(`
    | Kode\\n(Code) | Urusan/Bidang Urusan/Program/Kegiatan\\n(Affair/Program/Activity) | Indikator Kinerja\\n(Performance Indicator) | Rencana Tahun 2024\\n(Plan 2024) | < | < | < | Catatan Penting\\n(Notes) | Prakiraan Maju 2025\\n(Forward Estimate) | < |
    | ^ | ^ | ^ | Lokasi\\n(Location) | Target\\n(Target) | Pagu Indikatif\\n(Budget) | Sumber Dana\\n(Fund Source) | ^ | Target\\n(Target) | Pagu\\n(Budget) |
    ${ROWS}`);
  expect(tables).toEqual([COLUMNS]);
  expect(galat).toEqual([]);
});

test('columns of the agency between those of the form play no role and are no amounts', () => {
  const own = (kode: string, nama: string, pagu: number): string =>
    `| ${kode} | ${nama} | Persentase | Sekretariat | '196702101987031002' | Kab. A | 100 | % | ${String(pagu)} | APBD | | 100 | ${String(pagu)} | lanjutan |`;
  const { tables, galat } = examined(`
    | Kode | Urusan/Program/Kegiatan | Indikator Kinerja | Bidang/Seksi | NIP Penanggung Jawab | Rencana Tahun 2024 | < | < | < | < | Catatan Penting | Prakiraan Maju 2025 | < | Ket. |
    | ^ | ^ | ^ | ^ | ^ | Lokasi | Target Capaian Kinerja | Satuan | Pagu Indikatif | Sumber Dana | ^ | Target Capaian Kinerja | Pagu Indikatif | ^ |
    ${own('1.06.01', 'PROGRAM PENUNJANG', 250)}
    ${own('1.06.01.2.01', 'Perencanaan', 250)}
    ${own('1.06.01.2.01.0001', 'Penyusunan dokumen', 250)}
    | | JUMLAH | | | | | | | 250 | | | | 250 | |

    | | | | | | | | | Kota Contoh, 12 Maret 2023 | |
    | | | | | | | | | Kepala Dinas Sosial | |

    | | | | | | | | | NIP. 19670210 198703 1 002 | |`);
  expect(tables).toEqual([
    'T-C.33 kode=A program=B indikator=C lokasi=F target=G pagu=I sumberDana=J catatan=K targetMaju=L paguMaju=M',
  ]);
  expect(galat).toEqual([]);
});

test('a target and a pagu of the year after the planned one are the forward estimate', () => {
  const own = (kode: string, nama: string, pagu: number): string =>
    `| ${kode} | ${nama} | Jumlah | 6 | Dokumen | ${String(pagu)} | PAD | Kab. A | 7 | ${String(pagu + 10)} |`;
  const { tables, galat } = examined(`
    | Kode | Program / Kegiatan / Sub Kegiatan | Indikator | Target 2024 | Satuan | Pagu (Rp) | Sumber Dana | Lokasi | Target 2025 | Pagu 2025 (Rp) |
    ${own('1.06.01', 'PROGRAM PENUNJANG', 250)}
    ${own('1.06.01.2.01', 'Perencanaan', 250)}
    ${own('1.06.01.2.01.0001', 'Penyusunan dokumen', 250)}`);
  expect(tables).toEqual([
    'T-C.33 kode=A program=B indikator=C target=D pagu=F sumberDana=G lokasi=H targetMaju=I paguMaju=J',
  ]);
  expect(galat).toEqual([]);
});
