// Makes the official lists that come with the program: `npm run nomenclature:pack -- ID=FILE …` (csv, xlsx, html).
// What each list is stands in assets/nomenclature/packs.json: a new decree gets an entry there first. Give all files
// in one call: words that one of them glues together are told by the others.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { gzipSync } from 'node:zlib';
import { type Mend, nameMender, type NameMender } from '../../src/core/nomenclature/mend-names';
import { createNomenclature, type NomenclatureEntry } from '../../src/core/nomenclature/nomenclature';
import { readPack, writePack } from '../../src/core/nomenclature/pack';
import { readOfficialCode } from '../../src/core/nomenclature/official-code';
import type { PackAbout } from '../../src/core/nomenclature/packed-list';
import { type ImportedList, readListFile } from '../../src/hosts/nomenclature/read-list-file';

const folder = path.join('assets', 'nomenclature');
const index = path.join(folder, 'packs.json');
/** Gzip bytes: a pack is fetched over slow lines. */
const LARGEST = 110_000;

interface Given {
  readonly about: PackAbout;
  readonly imported: ImportedList;
}

async function main(): Promise<void> {
  const known = JSON.parse(readFileSync(index, 'utf8')) as readonly PackAbout[];
  const given = await Promise.all(argv.slice(2).map((word) => readGiven(word, known)));
  if (given.length === 0) refuse('Usage: npm run nomenclature:pack -- ID=FILE …');
  const entries = given.flatMap(({ imported }) => imported.list.entries);
  const mend = nameMender(entries.map(({ name }) => name));
  const namesOf = grouped(entries, keyOf);
  const mendEntry: MendEntry = (entry) =>
    mend(
      entry.name,
      namesOf.get(keyOf(entry))?.map(({ name }) => name),
    );
  const made = new Map(given.map((one) => [one.about.id, makePack(one, mendEntry, mend)]));
  writeFileSync(
    index,
    `${JSON.stringify(
      known.map((one) => made.get(one.id) ?? one),
      null,
      2,
    )}\n`,
  );
}

async function readGiven(word: string, known: readonly PackAbout[]): Promise<Given> {
  const [id = '', ...rest] = word.split('=');
  const file = rest.join('=');
  const about = known.find((one) => one.id === id) ?? refuse(`${index} has no list ${id}.`);
  const { name, year } = about;
  const bytes = new Uint8Array(readFileSync(file));
  const read = await readListFile({
    file: path.basename(file),
    bytes,
    name,
    id,
    year,
    pemda: null,
    complete: true,
  });
  if (!read.ok) return refuse(`${file}: ${read.message.en}`);
  return { about, imported: read.imported };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

type MendEntry = (entry: NomenclatureEntry) => ReturnType<NameMender>;

/** The same for every way of writing a code. */
function keyOf({ code, pemda }: NomenclatureEntry): string {
  return pemda + (readOfficialCode(code)?.key ?? code);
}

function makePack({ about, imported }: Given, mendEntry: MendEntry, mend: NameMender): PackAbout {
  const counts = new Map<Mend, number>();
  const entries = imported.list.entries.map((entry): NomenclatureEntry => {
    const { code, level, name: printed, pemda, satuan } = entry;
    const { name, mends } = mendEntry(entry);
    for (const kind of mends) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (mends.some((kind) => kind !== 'spasi'))
      stdout.write(`  ${code} ${pemda}: ${printed}\n    → ${name}\n`);
    const unit = satuan === undefined ? '' : mend(satuan).name;
    return { code, level, name, pemda, ...(unit && { satuan: unit }) };
  });
  const { yatim, ...problems } = imported.counts;
  if (yatim > 0) refuse(`${about.id}: ${String(yatim)} codes have no parent in the list.`);
  const list = createNomenclature(imported.list.meta, entries);
  if (list.entries.length !== entries.length) refuse(`${about.id}: a code stands twice.`);
  const text = writePack(list.entries);
  if ((readPack(text) ?? []).length !== entries.length)
    refuse(`${about.id}: the pack does not read back whole.`);
  const bytes = gzipSync(text, { level: 9 });
  if (bytes.length > LARGEST)
    refuse(`${about.id}: ${String(bytes.length)} bytes are more than ${String(LARGEST)}.`);
  writeFileSync(path.join(folder, `${about.id}.gz`), bytes);
  stdout.write(`${about.id}: ${String(entries.length)} entries, ${String(bytes.length)} bytes\n`);
  stdout.write(`  levels ${JSON.stringify(imported.levels)}, left out ${JSON.stringify(problems)}\n`);
  stdout.write(`  names mended ${JSON.stringify(Object.fromEntries(counts))}\n`);
  return { ...about, pemdas: list.pemdas, entries: entries.length };
}

function refuse(sentence: string): never {
  stderr.write(`${sentence}\n`);
  exit(1);
}

void main();
