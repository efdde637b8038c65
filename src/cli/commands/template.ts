import { defineCommand } from '../command';
import { messages } from '../messages';
import { flag, optionalChoice, words } from '../option';
import { agency, force, government, kindOf, output, region, textOnly, year } from '../shared-options';

export const template = defineCommand({
  name: 'template',
  usages: [
    {
      words: { id: 'BENTUK --year TAHUN -o HASIL [opsi]', en: 'FORM --year YEAR -o OUT [options]' },
      does: { id: 'lembar baru dalam bentuk resmi', en: 'a new sheet in the official form' },
    },
  ],
  options: {
    list: flag({ id: 'perlihatkan bentuk yang ada', en: 'show the forms there are' }),
    output: output({ id: 'berkas hasil', en: 'file to write' }),
    force,
    year: year({
      id: 'tahun rencana; untuk tabel Renstra tahun pertamanya',
      en: 'planned year; of a Renstra table its first year',
    }),
    agency,
    region,
    codes: words(
      { id: '1.06,2.08.02', en: '1.06,2.08.02' },
      {
        id: 'isi dengan kode ini dan semua di bawahnya, dari daftar resmi',
        en: 'fill with these codes and all below them, from the official list',
      },
      { formerly: 'kode' },
    ),
    government,
    from: words(
      { id: 'BERKAS[,…]', en: 'FILE[,…]' },
      {
        id: 'isi dari tabel lain: T-C.31 → T-C.33, SIPD ↔ T-C.33, T-C.29 + T-C.33 → T-C.29 tahun depan',
        en: 'fill from other tables: T-C.31 → T-C.33, SIPD ↔ T-C.33, T-C.29 + T-C.33 → next year’s T-C.29',
      },
    ),
    split: flag({
      id: 'kolom K dan Rp terpisah (T-C.29, E.81)',
      en: 'columns K and Rp apart (T-C.29, E.81)',
    }),
    change: flag({
      id: 'Renja perubahan: sebelum, setelah, dan selisih (T-C.33, SIPD-Renja)',
      en: 'a Renja perubahan: before, after and difference (T-C.33, SIPD-Renja)',
    }),
    paper: optionalChoice(['F4', 'A3'], {
      id: 'ukuran kertas (menurut lebar tabel)',
      en: 'paper (by the width of the table)',
    }),
    format: textOnly,
  },
  run: async ({ paths, output: out, list, ...call }, context) => {
    const { language, streams } = context;
    const say = messages[language];
    const [word, ...more] = paths;
    if (more.length > 0) return { wrong: say.tooMuch('template', more.join(' ')) };
    if (list) {
      const { kindsTable } = await import('../sheets/template-command');
      streams.out.write(kindsTable());
      return 0;
    }
    if (word === undefined) return { wrong: say.noKind };
    const kind = kindOf(word, language);
    if (!kind.ok) return { wrong: kind.sentence };
    if (out === null) return { wrong: say.noOutput };
    if (call.year === null && call.from.length === 0) return { wrong: say.noYear };
    const { templateCommand } = await import('../sheets/template-command');
    return templateCommand({ ...call, kind: kind.value, out }, context);
  },
});
