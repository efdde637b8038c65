import type { Bilingual, Language } from '../language/language';

const PAGU: Bilingual = { id: 'Pagu', en: 'Pagu' };
/** How a message names a column. */
export const LABELS: Readonly<Record<string, Bilingual>> = {
  pagu: PAGU,
  paguSebelum: { id: 'Pagu sebelum perubahan', en: 'Pagu before the change' },
  targetSebelum: { id: 'Target sebelum perubahan', en: 'Target before the change' },
  selisihPagu: { id: 'Selisih pagu', en: 'Difference of pagu' },
  selisihTarget: { id: 'Selisih target', en: 'Difference of target' },
  selisihPersen: { id: 'Selisih pagu dalam persen', en: 'Difference of pagu in percent' },
  pertumbuhanAnggaran: { id: 'Rata-rata pertumbuhan anggaran', en: 'Average growth of the budget' },
  pertumbuhanRealisasi: { id: 'Rata-rata pertumbuhan realisasi', en: 'Average growth of what was realised' },
  anggaran: { id: 'Anggaran', en: 'Anggaran' },
  paguMaju: { id: 'Prakiraan maju', en: 'Forward estimate' },
  paguRkpd: { id: 'Pagu rancangan awal RKPD', en: 'Pagu of the draft RKPD' },
  kebutuhanDana: { id: 'Kebutuhan dana', en: 'Funds needed' },
  paguAkhir: { id: 'Pagu kondisi akhir', en: 'Pagu of the final state' },
  targetRenstra: { id: 'Target Renstra', en: 'Renstra target' },
  realisasiSdNmin: { id: 'Realisasi s/d tahun n-3', en: 'Realisation up to year n-3' },
  targetLalu: { id: 'Target tahun lalu', en: "Last year's target" },
  realisasiLalu: { id: 'Realisasi tahun lalu', en: "Last year's realisation" },
  tingkatRealisasi: { id: 'Tingkat realisasi', en: 'Level of realisation' },
  targetBerjalan: { id: 'Target tahun berjalan', en: 'Running target' },
  realisasiSdBerjalan: { id: 'Realisasi s/d tahun berjalan', en: 'Realisation up to the running year' },
  tingkatCapaian: { id: 'Tingkat capaian', en: 'Level of achievement' },
  realisasi: { id: 'Realisasi', en: 'Realisation' },
  realisasiSd: { id: 'Realisasi s/d tahun evaluasi', en: 'Realisation up to the evaluated year' },
  rasio: { id: 'Rasio', en: 'Ratio' },
  target: { id: 'Target', en: 'Target' },
  realisasiSdLalu: { id: 'Realisasi s/d tahun lalu', en: 'Realisation up to last year' },
  realisasiRp: { id: 'Realisasi anggaran', en: 'Realised budget' },
  realisasiK: { id: 'Realisasi kinerja', en: 'Realised performance' },
  tw1: { id: 'Realisasi triwulan I', en: 'Realisation of quarter I' },
  tw2: { id: 'Realisasi triwulan II', en: 'Realisation of quarter II' },
  tw3: { id: 'Realisasi triwulan III', en: 'Realisation of quarter III' },
  tw4: { id: 'Realisasi triwulan IV', en: 'Realisation of quarter IV' },
};

/** What a column holds, to begin a sentence with. */
export const NOUNS: Readonly<Record<string, Bilingual>> = {
  indikator: { id: 'Indikator', en: 'Indicator' },
  indikatorRkpd: { id: 'Indikator pada rancangan awal RKPD', en: 'Indicator on the side of the draft RKPD' },
  indikatorAnalisis: { id: 'Indikator pada hasil analisis', en: 'Indicator on the side of the analysis' },
  lokasi: { id: 'Lokasi', en: 'Lokasi' },
  lokasiRkpd: { id: 'Lokasi pada rancangan awal RKPD', en: 'Lokasi on the side of the draft RKPD' },
  lokasiAnalisis: { id: 'Lokasi pada hasil analisis', en: 'Lokasi on the side of the analysis' },
  sumberDana: { id: 'Sumber dana', en: 'Fund source' },
  volume: { id: 'Besaran/volume', en: 'Volume' },
  target: { id: 'Target', en: 'Target' },
  targetRkpd: { id: 'Target pada rancangan awal RKPD', en: 'Target on the side of the draft RKPD' },
  targetAnalisis: { id: 'Target pada hasil analisis', en: 'Target on the side of the analysis' },
  targetRenstra: { id: 'Target Renstra', en: 'Renstra target' },
  targetLalu: { id: 'Target tahun lalu', en: "Last year's target" },
  targetBerjalan: { id: 'Target tahun berjalan', en: "This year's target" },
  targetMaju: { id: 'Target prakiraan maju', en: 'Target of the forward estimate' },
  realisasi: { id: 'Realisasi', en: 'Realisasi' },
  realisasiLalu: { id: 'Realisasi tahun lalu', en: "Last year's realisasi" },
  realisasiSdNmin: { id: 'Realisasi sampai tahun n-3', en: 'Realisasi up to year n-3' },
  realisasiSdBerjalan: { id: 'Realisasi sampai tahun berjalan', en: 'Realisasi up to this year' },
  proyeksi: { id: 'Proyeksi', en: 'Projection' },
};

const NUMBER: Bilingual = { id: 'Nomor', en: 'Number' };

/** What a column is called before a person: «Sumber dana» for `sumberDana`, «Target (Rp)» for `targetRp`. */
export function roleName(role: string, language: Language): string {
  if (role === 'no') return NUMBER[language];
  const known = LABELS[role]?.[language];
  if (known !== undefined) return known;
  const [, whole = role, half] = /^(.*?)(K|Rp)$/.exec(role) ?? [];
  const word = LABELS[whole] ?? NOUNS[whole];
  const name = word ? word[language] : inWords(whole);
  return half === undefined ? name : `${name} (${half})`;
}

/** The field's own words, which stay in both languages: penanggungJawab → Penanggung jawab. */
function inWords(role: string): string {
  const words = role.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
