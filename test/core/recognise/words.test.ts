import { fc } from '../../support/random';
import { withinEdits } from '../../../src/core/language/within-edits';
import { likeness, plainWords, wordsOf, yearsIn } from '../../../src/core/recognise/words';

const like = (model: string, text: string): number => likeness(wordsOf(model), wordsOf(text));

describe('headings compared as words', () => {
  it.each([
    ['Indikator Kinerja', 'INDIKATOR\nKINERJA'],
    ['No', 'N O'],
    ['Kode', 'K O D E :'],
    ['Sub Kegiatan', 'Subkegiatan'],
    ['Target Renja Perangkat Daerah Tahun (n-2)', 'Target Renja SKPD Tahun 2020'],
    ['Prakiraan Maju', 'Perkiraan  Maju'],
  ])('«%s» is «%s»', (model, text) => expect(like(model, text)).toBe(1));

  it.each([
    ['Indikator Kinerja', 'Indiktor Kinerja'],
    [
      'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan',
      'Uusan/Bidang Urusan Pemerintah Daerah dan Program/Kegiatan',
    ],
    ['Kebutuhan Dana/Pagu Indikatif', 'KebutuhanDana/PaguIndikatif'],
    ['Sumber Dana', 'Sum ber Dana'],
    ['Catatan Penting', 'Catatan Pentng'],
  ])('«%s» is nearly «%s»', (model, text) => expect(like(model, text)).toBeGreaterThan(0.8));

  it.each([
    ['Lokasi', 'Sumber Dana'],
    ['Pagu Indikatif', 'Target Capaian'],
    ['Prioritas Nasional', 'Prioritas Daerah'],
    ['Indikator Kinerja', 'Jumlah pegawai yang mengikuti pelatihan'],
  ])('«%s» is not «%s»', (model, text) => expect(like(model, text)).toBeLessThan(0.72));

  it('keeps years apart', () => {
    expect(yearsIn('Rencana Tahun 2022 dan Prakiraan Maju 2023')).toEqual([2022, 2023]);
    expect(plainWords('Rencana Tahun 2022')).toBe('rencana tahun');
  });

  it('is never more than 1 and never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const value = like(a, b);
        return value >= 0 && value <= 1;
      }),
    );
  });

  it('is 1 for a text and itself', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => plainWords(text) !== ''),
        (text) => like(text, text) === 1,
      ),
    );
  });

  it('counts a swap of neighbours as one edit', () => {
    expect(withinEdits('kegiatan', 'kegaitan', 1)).toBe(true);
    expect(withinEdits('kegiatan', 'keigatna', 1)).toBe(false);
  });
});
