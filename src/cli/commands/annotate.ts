import { defineCommand } from '../command';
import { messages } from '../messages';
import { force, inPlace, output, settings, together } from '../shared-options';

export const annotate = defineCommand({
  name: 'annotate',
  usages: [
    {
      words: { id: 'BERKAS… -o HASIL [opsi]', en: 'FILE… -o OUT [options]' },
      does: {
        id: 'salinan dengan tanda dan komentar di tiap temuan',
        en: 'a copy with marks and comments at the findings',
      },
    },
  ],
  options: {
    output: output({
      id: 'berkas hasil; untuk banyak berkas: foldernya',
      en: 'file to write; the folder where there are many files',
    }),
    force,
    inPlace,
    settings,
    together,
  },
  run: async ({ output: out, ...call }, context) => {
    const say = messages[context.language];
    if (call.paths.length === 0) return { wrong: say.oneFileOrMore('annotate') };
    if (out === null && !call.inPlace) return { wrong: say.noOutputOrFolder };
    if (out !== null && call.inPlace) return { wrong: say.outputAndInPlace };
    const { annotateCommand } = await import('../check/annotate-command');
    return annotateCommand({ ...call, out }, context);
  },
});
