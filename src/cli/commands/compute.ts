import type { GrowthRates } from '../../core/compute/compute-plan';
import { SUMMARY_KINDS, type SummaryKind } from '../../core/compute/summaries/summary';
import { parseRange } from '../../core/grid/a1';
import { defineCommand, onlyFile } from '../command';
import { messages } from '../messages';
import { bad, choice, flag, type Option, parsed, splitWords, words } from '../option';
import { all, force, inPlace, output, settings, sheet, textOrJson } from '../shared-options';

const TEXTS = { needed: 'perlu', all: 'semua', keep: 'biarkan' } as const;

/** "5%" for all, "1.06.05=7,5%" for one program. */
const growth: Option<GrowthRates | null> = {
  takes: { id: '5%', en: '5%' },
  formerly: 'maju',
  help: {
    id: 'isi prakiraan maju dari pagu; 1.06.05=7% untuk satu program (boleh berulang)',
    en: 'fill the forward estimate from the pagu; 1.06.05=7% for one program (may be repeated)',
  },
  read: (values, _name, language) => {
    if (values.length === 0) return { ok: true, value: null };
    const byProgram: Record<string, number> = {};
    let rate = NaN;
    for (const word of values) {
      const cut = word.lastIndexOf('=');
      const value = rateOf(word.slice(cut + 1));
      if (value === null) return bad(messages[language].badRate(word));
      if (cut < 0) rate = value;
      else byProgram[word.slice(0, cut).trim()] = value;
    }
    return { ok: true, value: { rate, byProgram } };
  },
};

/** Kinds of summaries, "all" for each there is. */
const recap: Option<readonly SummaryKind[]> = {
  takes: { id: 'JENIS[,…]', en: 'KIND[,…]' },
  help: {
    id: `tambahkan lembar rekap: ${SUMMARY_KINDS.join(', ')}, all`,
    en: `add summary sheets: ${SUMMARY_KINDS.join(', ')}, all`,
  },
  read: (values, _name, language) => {
    const wanted = splitWords(values);
    if (wanted.includes('all')) return { ok: true, value: SUMMARY_KINDS };
    const strange = wanted.find((word) => !SUMMARY_KINDS.some((kind) => kind === word));
    return strange === undefined
      ? { ok: true, value: SUMMARY_KINDS.filter((kind) => wanted.includes(kind)) }
      : bad(messages[language].badRecap(strange, SUMMARY_KINDS));
  },
};

export const compute = defineCommand({
  name: 'compute',
  usages: [
    {
      words: { id: 'BERKAS -o HASIL [opsi]', en: 'FILE -o OUT [options]' },
      does: { id: 'mengisi jumlah dan rasio dengan rumus', en: 'fills sums and ratios in as formulas' },
    },
  ],
  options: {
    output: output({
      id: 'berkas hasil; semua yang lain di dalamnya tetap seperti semula',
      en: 'file to write; everything else in it stays as it was',
    }),
    force,
    inPlace,
    dryRun: flag({ id: 'perlihatkan saja, tanpa menulis', en: 'show only, write nothing' }),
    sheet,
    columns: words(
      { id: 'KOLOM[,…]', en: 'COLUMN[,…]' },
      {
        id: 'hanya kolom ini: peran (pagu, tingkatRealisasi) atau huruf (F)',
        en: 'these columns only: roles (pagu, tingkatRealisasi) or letters (F)',
      },
    ),
    range: parsed(
      { id: 'F10:F45', en: 'F10:F45' },
      { id: 'hanya sel di dalam rentang ini', en: 'cells of this range only' },
      {},
      (word, _name, language) =>
        parseRange(word) === null ? bad(messages[language].badRange(word)) : { ok: true, value: word },
    ),
    replace: flag({
      id: 'ganti juga nilai yang diketik, bukan hanya mengisi yang kosong',
      en: 'replace typed values too, not only fill what is empty',
    }),
    growth,
    recap,
    texts: choice(['needed', 'all', 'keep'], {
      id: 'teks yang menjadi angka: yang diperlukan rumus, semua, tidak ada (needed)',
      en: 'texts that become numbers: those a formula needs, all, none (needed)',
    }),
    all,
    format: textOrJson,
    settings,
  },
  run: async ({ paths, output, dryRun, sheet: sheets, texts, ...call }, context) => {
    const named = onlyFile('compute', paths, context.language);
    if ('wrong' in named) return named;
    const say = messages[context.language];
    if (output !== null && call.inPlace) return { wrong: say.outputAndInPlace };
    const out = call.inPlace ? named.file : output;
    if (out === null && !dryRun) return { wrong: say.noOutputOrDryRun };
    const { computeCommand } = await import('../compute/compute-command');
    return computeCommand(
      { ...call, ...named, sheets, texts: TEXTS[texts], out: dryRun ? null : out },
      context,
    );
  },
});

/** "5%", "5" and "7,5 %" are percent; null for anything else. */
function rateOf(word: string): number | null {
  const found = /^\s*([+-]?\d{1,3}(?:[.,]\d{1,4})?)\s*%?\s*$/.exec(word);
  return found?.[1] === undefined ? null : Number((Number(found[1].replace(',', '.')) / 100).toPrecision(12));
}
