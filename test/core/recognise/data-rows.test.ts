import { recognise } from '../../../src/core/recognise/recognise';
import { sheetFromText } from '../../support/sheet-from-text';

/** "T-C.32 2–9": 1-based data rows of every table of a sheet. */
function rowsOf(drawing: string): string[] {
  return recognise(sheetFromText(drawing)).tables.map(
    ({ kind, dataRows: [first, last] }) => `${kind} ${String(first + 1)}–${String(last + 1)}`,
  );
}

const PROPOSALS = `
  | No | Program/Kegiatan | Lokasi | Indikator Kinerja | Besaran/Volume | Catatan |
  | 1 | PROGRAM PERLINDUNGAN | Desa A | Jumlah data | 1 Data | pusat layanan |
  | | Pengelolaan data | | | | |
  | | Pengelolaan data fakir miskin | | | | |`;

describe('where the rows of a table end', () => {
  it('goes on after empty rows with a lone name, as one of many, though the next full row is far', () => {
    expect(
      rowsOf(`${PROPOSALS}

        | | Pengelolaan data yatim | | | | |



        | 2 | PROGRAM REHABILITASI | Desa B | Jumlah orang | 37 Orang | kursi roda |`),
    ).toEqual(['T-C.32 2–10']);
  });

  it('does not go on with a lone text that the table has no like of', () => {
    expect(
      rowsOf(`${PROPOSALS}

        | | | | sekian daftar usulan | | |



        | a | b | c | d | e | f |`),
    ).toEqual(['T-C.32 2–4']);
  });

  it('ends with the amounts of a total that stand apart and without a word', () => {
    expect(
      rowsOf(`
        | Kode | Urusan/Program/Kegiatan | Indikator Kinerja | Lokasi | Target Capaian | Pagu Indikatif | Sumber Dana | Catatan | Target Capaian Prakiraan Maju | Pagu Prakiraan Maju |
        | 1.06.01 | PROGRAM PENUNJANG | Nilai SAKIP | Kab. A | 80 Nilai | 1000000 | APBD | | 81 Nilai | 1100000 |

        | | | | | | 1000000 | | | | Rp 1.100.000 |`),
    ).toEqual(['T-C.33 2–4']);
  });

  it('keeps its last rows though they fill few cells and the next title follows', () => {
    expect(
      rowsOf(`${PROPOSALS}
        | | | Desa C | Jumlah makam | 1 Unit | |
        | | | Desa D | Jumlah makam | 3 Unit | |

        | Tabel T-C.33 |
        | Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2024 |

        | Kode | Urusan/Program/Kegiatan | Indikator Kinerja | Lokasi | Target Capaian | Pagu Indikatif | Sumber Dana | Catatan | Target Capaian Prakiraan Maju | Pagu Prakiraan Maju |
        | 1.06.01 | PROGRAM PENUNJANG | Nilai SAKIP | Kab. A | 80 Nilai | 1000000 | APBD | | 81 Nilai | 1100000 |`),
    ).toEqual(['T-C.32 2–6', 'T-C.33 12–12']);
  });
});
