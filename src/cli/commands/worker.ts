import { defineCommand } from '../command';
import { messages } from '../messages';
import { flag } from '../option';
import { jobs, queue } from '../shared-options';

export const worker = defineCommand({
  name: 'worker',
  usages: [
    {
      words: { id: '--queue postgres://… [opsi]', en: '--queue postgres://… [options]' },
      does: {
        id: 'memeriksa berkas dari antrean bersama, sampai dihentikan',
        en: 'checks files of a shared queue, until it is stopped',
      },
    },
  ],
  options: {
    queue,
    jobs,
    untilEmpty: flag({ id: 'berhenti bila antrean kosong', en: 'stop when the queue is empty' }),
  },
  run: async ({ paths, ...call }, context) => {
    if (paths.length > 0) return { wrong: messages[context.language].tooMuch('worker', paths.join(' ')) };
    const { workerCommand } = await import('../queue/worker-command');
    return workerCommand(call, context);
  },
});
