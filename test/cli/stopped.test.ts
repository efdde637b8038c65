import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  type FSWatcher,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { commands } from '../../src/cli/commands';
import { buildCli, SAMPLE, stopped } from '../support/built-cli';

/** Whatever ends a command that writes a workbook, and wherever there is no room: the old file stays whole. */

interface Writer {
  readonly name: string;
  /** The words of the call; SOURCE, TABLE (a file of another kind) and OUT stand for the files. */
  readonly words: string;
  /** The result takes the place of its source. */
  readonly inPlace?: boolean;
}

const WRITERS: readonly Writer[] = [
  { name: 'annotate', words: 'SOURCE -o OUT --force' },
  { name: 'annotate', words: 'SOURCE --in-place', inPlace: true },
  { name: 'verify', words: 'SOURCE -o OUT --force' },
  { name: 'compare', words: 'SOURCE SOURCE -o OUT --force' },
  { name: 'compute', words: 'SOURCE --replace --texts all --recap all -o OUT --force' },
  { name: 'compute', words: 'SOURCE --replace --texts all --in-place', inPlace: true },
  { name: 'template', words: 'T-C.33 --year 2027 --from SOURCE -o OUT --force' },
  { name: 'tidy', words: 'SOURCE -o OUT --force' },
  { name: 'extract', words: 'TABLE -o OUT --force' },
];
/** Writes a folder of results and no workbook of its own name; tried in bundle.test.ts. */
const OTHERS = ['batch'];

/** A page of a disk, and no more. */
const CSV = `kode;program;pagu\n${Array.from({ length: 110 }, (_, n) => `1.06.${String(n)};Program ${String(n * 7919)};${String(n * 104_729)}\n`).join('')}`;
const OLD = 'yang sudah ada';
const MOMENTS = 5;
/** Made by another program: nobody's to take away. */
const FOREIGN = '.periksa-renja-nobody';

let folder = '';
let cli = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'renja-henti-'));
  cli = buildCli(path.join(folder, 'program'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

interface Place {
  readonly at: string;
  readonly call: readonly string[];
  /** What must be whole. */
  readonly out: string;
  readonly before: Buffer;
  /** As before the call: the source, and what it would replace. */
  reset(): void;
}

function placeOf({ name, words, inPlace = false }: Writer, at: string): Place {
  const source = path.join(at, 'renja.xlsx');
  const out = inPlace ? source : path.join(at, 'hasil.xlsx');
  const before = inPlace ? readFileSync(SAMPLE) : Buffer.from(OLD);
  const table = path.join(at, 'renja.csv');
  const files: Readonly<Record<string, string>> = { SOURCE: source, TABLE: table, OUT: out };
  const call = words.split(' ').map((word) => files[word] ?? word);
  return {
    at,
    call: [name, ...call],
    out,
    before,
    reset: () => {
      rmSync(at, { recursive: true, force: true });
      mkdirSync(at);
      copyFileSync(SAMPLE, source);
      writeFileSync(table, CSV);
      writeFileSync(out, before);
      writeFileSync(path.join(at, FOREIGN), 'milik orang lain');
    },
  };
}

const left = (at: string): readonly string[] => readdirSync(at).filter((name) => name.endsWith('.tmp'));

test('every command that writes a workbook is tried here', () => {
  const writing = commands
    .filter(({ options }) => 'output' in options || 'out' in options)
    .map(({ name }) => name);
  expect([...new Set([...WRITERS.map(({ name }) => name), ...OTHERS])].sort()).toEqual(writing.sort());
});

describe.each(WRITERS)('$name $words', (writer) => {
  test.each(['SIGTERM', 'SIGKILL'] as const)(
    '%s at five moments',
    async (signal) => {
      const place = placeOf(writer, path.join(folder, 'tempat'));
      place.reset();
      const began = performance.now();
      expect(spawnSync(cli, place.call).status).toBeLessThan(2);
      const length = performance.now() - began;
      const made = readFileSync(place.out);
      expect(made.equals(place.before)).toBe(false);
      for (let moment = 1; moment <= MOMENTS; moment++) {
        place.reset();
        // The last two fall where it matters most: while the new file is being written.
        const isTime = moment <= MOMENTS - 2;
        const begun = isTime ? null : firstChange(place.at);
        await stopped(cli, place.call, signal, begun?.seen ?? after((length * moment) / MOMENTS));
        begun?.watcher.close();
        const now = readFileSync(place.out);
        expect(now.equals(made) || now.equals(place.before)).toBe(true);
        if (signal === 'SIGTERM') expect(left(place.at)).toEqual([]);
      }
      // What a killed one left, the next one takes away; what is not ours stays.
      if (signal === 'SIGTERM') return;
      spawnSync(cli, place.call);
      expect([left(place.at), readdirSync(place.at)]).toEqual([[], expect.arrayContaining([FOREIGN])]);
    },
    240_000,
  );
});

/** Settles when anything in a folder changes. */
function firstChange(at: string): { readonly seen: Promise<void>; readonly watcher: FSWatcher } {
  let tell: () => void = () => undefined;
  const seen = new Promise<void>((resolve) => (tell = resolve));
  return { seen, watcher: watch(at, () => tell()) };
}

/** A disk of a few kilobytes of our own, where the system lets a user have one; else a limit on the size of files. */
const hasDisk = spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs none /mnt']).status === 0;
const onUnix = process.platform === 'win32' ? test.skip : test;

describe.each(WRITERS)('$name $words', (writer) => {
  onUnix(
    'on a full disk leaves the old file whole, nothing beside it, and says why',
    () => {
      const at = path.join(folder, 'sempit');
      const place = placeOf(writer, at);
      place.reset();
      const run = `"$@"; status=$?; ls -A "$AT" >"$AT-list"; cp "$OUT" "$AT-kept"; exit $status`;
      // Room for what is there, and for one more page of it.
      const room = writer.inPlace ? '16k' : '20k';
      const disk = `cp -r "$AT" "$AT-copy" && mount -t tmpfs -o size=${room} none "$AT" && cp -r "$AT-copy/." "$AT" && ${run}`;
      const words = hasDisk ? ['-rm', 'sh', '-c', disk] : ['-c', `ulimit -f 4; ${run}`];
      const { status, stderr } = spawnSync(hasDisk ? 'unshare' : 'sh', [...words, 'sh', cli, ...place.call], {
        encoding: 'utf8',
        env: { ...process.env, AT: at, OUT: place.out },
      });
      rmSync(`${at}-copy`, { recursive: true, force: true });
      expect([status, stderr]).toEqual([2, expect.stringMatching(/tidak dapat ditulis|penuh|terlalu besar/)]);
      expect(readFileSync(`${at}-kept`).equals(place.before)).toBe(true);
      const names = readFileSync(`${at}-list`, 'utf8').trim().split('\n').sort();
      expect(names).toEqual(
        [...new Set([FOREIGN, 'renja.csv', 'renja.xlsx', path.basename(place.out)])].sort(),
      );
    },
    60_000,
  );
});
