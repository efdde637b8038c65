import { defineCommand } from '../command';
import { messages } from '../messages';
import { agency, force, output, settings, together } from '../shared-options';

export const verify = defineCommand({
  name: 'verify',
  usages: [
    {
      words: { id: 'BERKAS… -o HASIL.xlsx [opsi]', en: 'FILE… -o OUT.xlsx [options]' },
      does: {
        id: 'lembar verifikasi, catatannya disusun dari temuan',
        en: 'the verification sheet, notes drafted from the findings',
      },
    },
  ],
  options: {
    output: output({ id: 'berkas hasil (.xlsx)', en: 'file to write (.xlsx)' }),
    force,
    agency,
    settings,
    together,
  },
  run: async ({ paths, output: out, ...call }, context) => {
    const say = messages[context.language];
    if (paths.length === 0) return { wrong: say.oneFileOrMore('verify') };
    if (out === null) return { wrong: say.noOutput };
    if (!/\.xlsx$/i.test(out)) return { wrong: say.notXlsx(out) };
    const { verifyCommand } = await import('../check/verify-command');
    return verifyCommand({ ...call, paths, out }, context);
  },
});
