import type { Context, Outcome } from '../command';
import { EXIT } from '../exit';
import { queueWords } from './queue-words';
import { withQueue } from './with-queue';

/** Says how far the queue is, and names what was given up. */
export async function queueCommand(
  call: { readonly queue: string | null },
  context: Context,
): Promise<Outcome> {
  const say = queueWords[context.language];
  return withQueue(call.queue, context, async (queue) => {
    const { states, results, dead } = await queue.status();
    const of = (...names: readonly string[]): number =>
      names.reduce((sum, name) => sum + (states.get(name) ?? 0), 0);
    const { out } = context.streams;
    out.write(
      `${say.status(of('created', 'retry'), of('active'), of('completed'), of('failed'), results)}\n`,
    );
    for (const { file, fault } of dead) out.write(`  ${say.took(file, fault)}\n`);
    return dead.length > 0 ? EXIT.unreadable : EXIT.clean;
  });
}
