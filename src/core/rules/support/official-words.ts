import { layouts } from '../../layouts/index';
import { withinEdits } from '../../language/within-edits';

/** Words that stand in headings besides the forms' own: spellings in use, and words of older forms. */
const ALSO = (
  'prosentase presentase persentase perkiraan prakiraan tolak tolok organisasi satuan kerja tahunan triwulan semester ' +
  'keterangan rekening bulan provinsi kabupaten kota kecamatan kelurahan desa perubahan sebelum sesudah setelah ' +
  'bertambah berkurang selisih murni definitif usulan musyawarah pokok pikiran pelaksana pengelola instansi jumlah ' +
  'rancangan rencana akhir awal belanja anggaran pendapatan pembiayaan kondisi nilai target capaian pencapaian sasaran ' +
  'strategis utama kunci output outcome input impact hasil keluaran masukan dampak manfaat tugas fungsi bagian bidang ' +
  'pemerintah pemerintahan perangkat daerah kepala dinas badan sosial rata skala tingkat kepada dengan sampai dalam'
).split(' ');

const vocabulary: ReadonlySet<string> = new Set([
  ...ALSO,
  ...layouts.flatMap((layout) =>
    [
      ...layout.titles,
      ...layout.columns.flatMap(({ headings, group }) => [...headings, ...(group ?? [])]),
    ].flatMap(headingWords),
  ),
]);
const longWords = [...vocabulary].filter((word) => word.length >= 5);

/** The words of a heading, lower case, without digits and punctuation. */
export function headingWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

export function isOfficialWord(word: string): boolean {
  return vocabulary.has(word);
}

/** The official word that a mistyped one stands for, null where it is no near miss of just one. */
export function correctedWord(word: string): string | null {
  if (word.length < 5 || vocabulary.has(word)) return null;
  const limit = word.length >= 8 ? 2 : 1;
  const near = longWords.filter((official) => !isForm(word, official) && withinEdits(word, official, limit));
  const nearest = near.filter((official) => withinEdits(word, official, 1));
  const chosen = nearest.length > 0 ? nearest : near;
  return chosen.length === 1 ? (chosen[0] ?? null) : null;
}

/** "pemerintah" and "pemerintahan": one word in another form, no slip. */
function isForm(word: string, official: string): boolean {
  return (
    word.startsWith(official) ||
    official.startsWith(word) ||
    word.endsWith(official) ||
    official.endsWith(word)
  );
}

/** Writes a word in the case of the one it replaces. */
export function inCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  const first = model.charAt(0);
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
