import type { Context, Outcome } from '../command';
import { refuse } from '../exit';
import type { JobQueue } from './job-queue';
import { queueWords } from './queue-words';

/** Where the address stands when it should not be seen in a list of processes. */
const VARIABLE = 'PERIKSA_RENJA_QUEUE';

/** Opens the queue of the call, or of the environment, and closes it again; a database that refuses is a sentence. */
export async function withQueue(
  given: string | null,
  { language, streams }: Context,
  use: (queue: JobQueue) => Promise<Outcome>,
): Promise<Outcome> {
  const say = queueWords[language];
  const url = given ?? streams.env[VARIABLE] ?? null;
  if (url === null) return { wrong: say.noQueue(VARIABLE) };
  if (!/^postgres(?:ql)?:\/\//.test(url) || !URL.canParse(url)) return { wrong: say.badQueue };
  const { openQueue } = await import('./job-queue');
  let queue: JobQueue;
  try {
    queue = await openQueue(url);
  } catch (fault) {
    return refuse(streams, say.unreachable(new URL(url).host, fault instanceof Error ? fault.message : ''));
  }
  try {
    return await use(queue);
  } finally {
    await queue.close();
  }
}
