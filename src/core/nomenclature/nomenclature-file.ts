import { gridFromCsv, parseCsv, writeCsv } from './csv';
import { importNomenclature } from './import-nomenclature';
import type { ImportResult } from './import-nomenclature';
import type { CellValue } from '../grid/cell-grid';
import { createNomenclature, type Nomenclature, type NomenclatureEntry } from './nomenclature';
import { type CodeScheme, officialLevels } from './official-code';

/**
 * A list as the project ships and keeps it: csv that a person can read, with what is known about it in comment
 * lines above (`# nama: …`). The user folder of the command line and the browser's store hold the same text.
 */
const COLUMNS = ['kode', 'level', 'nama', 'pemda', 'indikator', 'satuan', 'sumber'] as const;

/** `fallbackId` stands where the file names none. Refuses what is no list, as import does. */
export function readNomenclatureFile(text: string, fallbackId: string): ImportResult {
  const about = readHeader(text);
  const year = Number(about.get('tahun')?.[0]);
  const scheme = schemes.find((one) => one === about.get('skema')?.[0]);
  const grid = gridFromCsv(text, fallbackId);
  return importNomenclature(
    { ...grid, values: grid.values.map((row) => row.map(unguarded)) },
    {
      id: about.get('id')?.[0] ?? fallbackId,
      name: about.get('nama')?.[0] ?? fallbackId,
      year: Number.isInteger(year) && year > 0 ? year : null,
      complete: about.get('lengkap')?.[0] !== 'tidak',
      sources: about.get('sumber') ?? [],
      ...(scheme && { scheme }),
    },
  );
}

/**
 * A list that `writeNomenclatureFile` wrote, read without looking for its columns: in half the time. Null for any other
 * text, and for one that was changed by hand: then `readNomenclatureFile` says what it holds.
 */
export function readKeptNomenclature(text: string): Nomenclature | null {
  const about = readHeader(text);
  const [id] = about.get('id') ?? [];
  const [name = id] = about.get('nama') ?? [];
  const scheme = schemes.find((one) => one === about.get('skema')?.[0]);
  const rows = parseCsv(text);
  const top = rows.findIndex(([first = '']) => !first.startsWith('#'));
  if (id === undefined || name === undefined || !scheme) return null;
  if (rows[top]?.join() !== COLUMNS.join()) return null;
  const entries: NomenclatureEntry[] = [];
  for (const row of rows.slice(top + 1)) {
    const [code = '', level, label = '', pemda, indikator = '', satuan = '', source = ''] =
      row.map(unguardedText);
    const known = officialLevels.find((one) => one === level);
    if (!known || (pemda !== 'kabkot' && pemda !== 'prov')) return null;
    entries.push({
      code,
      level: known,
      name: label,
      pemda,
      ...(indikator && { indikator }),
      ...(satuan && { satuan }),
      ...(source && { source }),
    });
  }
  const year = Number(about.get('tahun')?.[0]);
  return createNomenclature(
    {
      id,
      name,
      year: Number.isInteger(year) && year > 0 ? year : null,
      complete: about.get('lengkap')?.[0] !== 'tidak',
      scheme,
      sources: about.get('sumber') ?? [],
    },
    entries,
  );
}

export function writeNomenclatureFile(list: Nomenclature): string {
  const { id, name, year, complete, scheme, sources } = list.meta;
  const header = [
    ['id', id],
    ['nama', name],
    ...(year === null ? [] : [['tahun', String(year)]]),
    ['lengkap', complete ? 'ya' : 'tidak'],
    ['skema', scheme],
    ...sources.map((source) => ['sumber', source]),
  ].map(([key = '', value = '']) => `# ${key}: ${value.replace(/\s+/g, ' ')}\r\n`);
  const rows = list.entries.map((entry) => [
    entry.code,
    entry.level,
    entry.name,
    entry.pemda,
    entry.indikator ?? '',
    entry.satuan ?? '',
    entry.source ?? '',
  ]);
  return header.join('') + writeCsv([COLUMNS, ...rows]);
}

const schemes: readonly CodeScheme[] = ['permendagri-90', 'permendagri-13'];

/** The `# key: value` lines at the top; a key may come several times. */
function readHeader(text: string): ReadonlyMap<string, readonly string[]> {
  const about = new Map<string, string[]>();
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)) {
    if (!line.startsWith('#')) break;
    const [, key, value] = /^#\s*([a-z]+):\s*(.+?)\s*$/.exec(line) ?? [];
    if (key === undefined || value === undefined) continue;
    about.set(key, [...(about.get(key) ?? []), value]);
  }
  return about;
}

/** Takes off the apostrophe that `writeCsv` puts before a text that Excel would run as a formula. */
function unguarded(value: CellValue): CellValue {
  return typeof value === 'string' ? unguardedText(value) : value;
}

function unguardedText(text: string): string {
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}
