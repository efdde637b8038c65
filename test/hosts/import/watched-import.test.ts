import type { FromImporter, ImportWire, ToImporter } from '../../../src/hosts/import/watched-import';
import { answerImport, importWatched } from '../../../src/hosts/import/watched-import';

/** A worker that does with its task what the test says. */
function worker(
  work: (
    say: (message: FromImporter) => void,
    die: (why: 'memory' | 'fault') => void,
    task: ToImporter,
  ) => void,
): { start: () => ImportWire; closed: () => boolean } {
  let isClosed = false;
  let say: (message: FromImporter) => void = () => undefined;
  let die: (why: 'memory' | 'fault') => void = () => undefined;
  return {
    closed: () => isClosed,
    start: () => ({
      listen: (hear, broken) => {
        say = hear;
        die = (why) => {
          broken(why, 'habis');
        };
      },
      post: (task) => {
        work(say, die, task);
      },
      close: () => {
        isClosed = true;
      },
    }),
  };
}

const bytes = new Uint8Array([1, 2, 3]);

test('a worker that stands still is ended, and the file refused in words', async () => {
  jest.useFakeTimers();
  const stuck = worker((say) => {
    say({ is: 'progress', done: 0, of: null });
  });
  const result = importWatched('a.pdf', bytes, stuck.start);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(await result).toMatchObject({ ok: false, error: { code: 'terlalu-lama' } });
  expect(stuck.closed()).toBe(true);
  jest.useRealTimers();
});

test('one that does not even begin is ended after half a minute', async () => {
  jest.useFakeTimers();
  const silent = worker(() => undefined);
  const result = importWatched('a.pdf', bytes, silent.start);
  await jest.advanceTimersByTimeAsync(29_000);
  expect(silent.closed()).toBe(false);
  await jest.advanceTimersByTimeAsync(1000);
  expect(await result).toMatchObject({ ok: false, error: { code: 'terlalu-lama' } });
  jest.useRealTimers();
});

test('one that goes on and on is ended after two minutes all the same', async () => {
  jest.useFakeTimers();
  const busy = worker((say) => {
    setInterval(() => {
      say({ is: 'progress', done: 1, of: null });
    }, 5000);
  });
  const result = importWatched('a.pdf', bytes, busy.start);
  await jest.advanceTimersByTimeAsync(119_000);
  expect(busy.closed()).toBe(false);
  await jest.advanceTimersByTimeAsync(1000);
  expect(await result).toMatchObject({ ok: false, error: { code: 'terlalu-lama' } });
  jest.useRealTimers();
});

test.each([
  ['memory', 'terlalu-berat'],
  ['fault', 'berkas-rusak'],
] as const)('one that dies (%s) costs its file alone', async (why, code) => {
  const dying = worker((_say, die) => {
    die(why);
  });
  expect(await importWatched('a.pdf', bytes, dying.start)).toMatchObject({ ok: false, error: { code } });
});

test('what the worker answers comes back as it is', async () => {
  const honest = worker((say, _die, task) => {
    void answerImport(task, say);
  });
  const result = await importWatched('a.bin', bytes, honest.start);
  expect(result).toMatchObject({ ok: false, error: { code: 'bukan-xlsx' } });
});

test('one that is stopped ends at once, and is not even started where it was stopped before', async () => {
  const stop = new AbortController();
  const slow = worker(() => undefined);
  const result = importWatched('a.pdf', bytes, slow.start, { signal: stop.signal });
  stop.abort();
  expect(await result).toMatchObject({ ok: false, error: { code: 'dibatalkan' } });
  expect(slow.closed()).toBe(true);
  const late = importWatched(
    'a.pdf',
    bytes,
    () => {
      throw new Error('started');
    },
    { signal: stop.signal },
  );
  expect(await late).toMatchObject({ ok: false, error: { code: 'dibatalkan' } });
});
