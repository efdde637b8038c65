import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { CellGrid } from '../../src/core/grid/cell-grid';
import { readWorkbook } from '../../src/hosts/file/read-workbook';
import { type Chance, chanceOf } from './chance';
import { spoiltCells } from './spoilt-cells';
import { otherKind, spoiltBytes, spoiltXml } from './spoilt-text';

/** What is thrown at the program: a file to open, settings to check by, an official list to import. */
export type FuzzCase =
  | { readonly kind: 'bytes' | 'xml' | 'cells' | 'other'; readonly bytes: Uint8Array }
  | { readonly kind: 'settings'; readonly text: string; readonly bytes: Uint8Array }
  | { readonly kind: 'list'; readonly file: string; readonly bytes: Uint8Array };

export interface Base {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly grids: readonly CellGrid[];
}

/** Workbooks that are spoilt: those that come with the project, whole ones and exercises with mistakes. */
export async function fuzzBases(root: string): Promise<readonly Base[]> {
  const folder = join(root, 'assets/contoh');
  const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  return Promise.all(
    names.sort().map(async (name) => {
      const bytes = new Uint8Array(readFileSync(join(folder, name)));
      const read = await readWorkbook(bytes);
      if (!read.ok) throw new Error(`${name}: ${read.error.message.en}`);
      return { name, bytes, grids: read.workbook.sheets };
    }),
  );
}

/** The case of that number; the same whenever it is asked for. */
export function fuzzCase(bases: readonly Base[], seed: number, index: number): FuzzCase {
  const chance = chanceOf(seed, index);
  const base = chance.of(bases);
  // Cells reach furthest into the engine, so they are tried most.
  switch (
    chance.of(['bytes', 'xml', 'xml', 'cells', 'cells', 'cells', 'cells', 'other', 'settings', 'list'])
  ) {
    case 'bytes':
      return { kind: 'bytes', bytes: spoiltBytes(base.bytes, chance) };
    case 'xml':
      return { kind: 'xml', bytes: spoiltPart(base.bytes, chance) };
    case 'other':
      return { kind: 'other', bytes: otherKind(chance) };
    case 'settings':
      return { kind: 'settings', text: spoiltSettings(base, chance), bytes: base.bytes };
    case 'list':
      return spoiltList(base, chance);
    default:
      return { kind: 'cells', bytes: spoiltCells(base.grids, chance) };
  }
}

function spoiltPart(bytes: Uint8Array, chance: Chance): Uint8Array {
  const parts = unzipSync(bytes);
  const name = chance.of(Object.keys(parts).sort());
  const text = new TextDecoder().decode(parts[name]);
  const spoilt = chance.once(12) ? {} : { [name]: new TextEncoder().encode(spoiltXml(text, chance)) };
  const others = Object.fromEntries(Object.entries(parts).filter(([other]) => other !== name));
  return zipSync({ ...others, ...spoilt }, { level: 1, mtime: new Date(1980, 0, 1) });
}

const WORDS = [
  '',
  'A5',
  'ZZZ9',
  'A0',
  'none',
  'T-C.33',
  'T-C.29',
  'jumlah-induk',
  'diam',
  'galat',
  '__proto__',
  'Dinas \u001b[31m',
];

function spoiltSettings({ grids }: Base, chance: Chance): string {
  const sheet = chance.once(3) ? chance.of(WORDS) : (grids[0]?.sheet ?? '');
  const number = (): number => chance.of([-1, 0, 1, 5, 7, 99, 2027, 1.5, 1e9]);
  const whole = {
    agency: chance.of(WORDS),
    year: chance.of([2025, 2027, 1, 2100]),
    rules: {
      [chance.of(['jumlah-induk', 'kode-induk', 'tabel-wajib', 'x'])]: chance.of([
        'diam',
        'galat',
        'catatan',
        'x',
      ]),
    },
    accepted: [{ rule: 'jumlah-induk', sheet, cell: chance.of(WORDS), reason: 'x' }],
    unread: [{ sheet, range: chance.of([null, 'A1:B2', 'x']), reason: 'x' }],
    tables: [
      {
        sheet,
        at: chance.of(WORDS),
        kind: chance.of(['T-C.29', 'T-C.33', 'T-C.27', 'none', 'x']),
        columns: { [chance.of(['pagu', 'kode', 'target', 'x'])]: chance.of(['F', 'ZZZ', 'A', '1', 'F:G']) },
        headerRows: [number(), number()],
        dataRows: [number(), number()],
      },
    ],
  };
  const kept = Object.entries(whole).filter(() => chance.once(2));
  const text = JSON.stringify(Object.fromEntries(kept));
  return chance.once(8) ? text.slice(0, chance.upTo(text.length)) : text;
}

function spoiltList(base: Base, chance: Chance): FuzzCase {
  if (chance.once(3)) return { kind: 'list', file: 'daftar.xlsx', bytes: spoiltCells(base.grids, chance) };
  const line = (): string =>
    [
      chance.of(['1.06', '1.06.01', '1.06.01.2.01', '1.06.01.2.01.0005', 'x', '', '1,06']),
      chance.of(['"Nama', 'Nama', 'a;b', '']),
    ].join(chance.of([';', ',', '\t']));
  const text = ['kode;nama', ...Array.from({ length: 1 + chance.upTo(40) }, line)].join(
    chance.of(['\n', '\r\n']),
  );
  const bytes = Uint8Array.from(Buffer.from(text, chance.of(['utf8', 'latin1', 'utf16le'])));
  return { kind: 'list', file: 'daftar.csv', bytes: chance.once(2) ? spoiltBytes(bytes, chance) : bytes };
}
