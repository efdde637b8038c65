import { defineCommand } from '../command';
import { messages } from '../messages';
import { choice } from '../option';

export const rules = defineCommand({
  name: 'rules',
  usages: [
    { words: { id: '[opsi]', en: '[options]' }, does: { id: 'daftar aturan', en: 'lists the rules' } },
  ],
  options: {
    format: choice(['text', 'json', 'markdown'], {
      id: 'bentuk daftar (text)',
      en: 'form of the list (text)',
    }),
  },
  run: async ({ paths, format }, { language, streams }) => {
    if (paths.length > 0) return { wrong: messages[language].noPathsHere(paths.join(' ')) };
    const { rulesCommand } = await import('../lists/rules-command');
    return rulesCommand(format, language, streams);
  },
});
