import { defineCommand } from '../command';
import { messages } from '../messages';
import { queue as address } from '../shared-options';

export const queue = defineCommand({
  name: 'queue',
  usages: [
    {
      words: { id: '--queue postgres://…', en: '--queue postgres://…' },
      does: {
        id: 'keadaan antrean bersama, dan berkas yang ditinggalkan',
        en: 'the state of a shared queue, and the files that were given up',
      },
    },
  ],
  options: { queue: address },
  run: async ({ paths, ...call }, context) => {
    if (paths.length > 0) return { wrong: messages[context.language].tooMuch('queue', paths.join(' ')) };
    const { queueCommand } = await import('../queue/queue-command');
    return queueCommand(call, context);
  },
});
