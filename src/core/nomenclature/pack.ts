import type { NomenclatureEntry } from './nomenclature';
import { officialLevels, type Pemda } from './official-code';

/**
 * The entries of an official list as they come with the program: column by column, which compresses far better than
 * row by row. Four parts, each after an empty line: codes, names, the units there are, and which unit each entry has.
 * A code is `k` (kabupaten/kota), `p` (provinsi) or `b` (both, one name), its level from 1 (urusan) to 5, and its last
 * part: nothing where it is the number after the one before, `=` where it is the same code, and the whole code after
 * `!` where its parent is not in the list.
 */
const FORMAT = 'periksa-renja/daftar/1';
const NO_UNIT = '-';

const pemdasOfMark: Readonly<Record<string, readonly Pemda[]>> = {
  k: ['kabkot'],
  p: ['prov'],
  b: ['kabkot', 'prov'],
};

/** Writes entries of Permendagri 90/2019 and its successors; indikator and sources are not kept. */
export function writePack(entries: readonly NomenclatureEntry[]): string {
  const lines = packed(entries);
  const units = [...new Set(lines.map(({ satuan }) => satuan))].filter(Boolean);
  const place = new Map(units.map((unit, at) => [unit, at.toString(36)]));
  const there = new Set(['', ...lines.map(({ code }) => code)]);
  const codes = lines.map(({ mark, code }, at) => {
    const before = lines[at - 1]?.code ?? '';
    const [parent, last] = cutCode(code);
    const [parentBefore, lastBefore] = cutCode(before);
    const follows = parent === parentBefore && last === next(lastBefore);
    const part = code === before ? '=' : !there.has(parent) ? `!${code}` : follows ? '' : last;
    return `${mark}${String(levelNumber(code))}${part}`;
  });
  return [
    FORMAT,
    codes.join('\n'),
    lines.map(({ name }) => name).join('\n'),
    units.join('\n'),
    lines.map(({ satuan }) => place.get(satuan) ?? NO_UNIT).join(' '),
  ].join('\n\n');
}

/** Gives back what `writePack` was given, by code; null for any other text. */
export function readPack(text: string): readonly NomenclatureEntry[] | null {
  const [format, codePart = '', namePart = '', unitPart = '', placePart = ''] = text.split('\n\n');
  if (format !== FORMAT) return null;
  const names = namePart.split('\n');
  const units = unitPart.split('\n');
  const places = placePart.split(' ');
  const entries: NomenclatureEntry[] = [];
  /** By level: the code of the last entry of it. */
  const above: string[] = [''];
  for (const [at, line] of codePart.split('\n').entries()) {
    const number = line.charCodeAt(1) - 48;
    const level = officialLevels[number - 1];
    const name = names[at];
    const pemdas = pemdasOfMark[line.charAt(0)];
    if (level === undefined || !name || !pemdas) return null;
    const code = codeAt(line.slice(2), above[number - 1] ?? '', above[number] ?? '');
    above[number] = code;
    const satuan = units[parseInt(places[at] ?? NO_UNIT, 36)];
    for (const pemda of pemdas) entries.push({ code, level, name, pemda, ...(satuan && { satuan }) });
  }
  return entries;
}

function codeAt(part: string, parent: string, last: string): string {
  if (part === '=') return last;
  if (part.startsWith('!')) return part.slice(1);
  return join(parent, part === '' ? next(cutCode(last)[1]) : part);
}

interface PackedLine {
  readonly mark: string;
  readonly code: string;
  readonly name: string;
  readonly satuan: string;
}

/** In the order of the codes; what the two kinds of pemda share is one line. */
function packed(entries: readonly NomenclatureEntry[]): readonly PackedLine[] {
  const lines = new Map<string, PackedLine>();
  for (const { code, name, pemda, satuan = '' } of entries) {
    const key = `${code}\t${name}\t${satuan}`;
    lines.set(key, { mark: lines.has(key) ? 'b' : pemda.charAt(0), code, name, satuan });
  }
  return [...lines.values()].sort((a, b) =>
    a.code === b.code ? a.mark.localeCompare(b.mark) : a.code < b.code ? -1 : 1,
  );
}

function levelNumber(code: string): number {
  const parts = code.split('.').length;
  return parts > 3 ? parts - 1 : parts;
}

/** "1.06.04.2.01" → ["1.06.04", "2.01"], the other levels by their last dot. */
function cutCode(code: string): readonly [string, string] {
  const dot = code.lastIndexOf('.');
  const cut = code.charAt(dot - 2) === '.' ? dot - 2 : dot;
  return [code.slice(0, Math.max(0, cut)), code.slice(cut + 1)];
}

function join(parent: string, part: string): string {
  return parent === '' ? part : `${parent}.${part}`;
}

/** "2.01" → "2.02", "0009" → "0010". */
function next(part: string): string {
  const cut = part.lastIndexOf('.') + 1;
  const number = part.slice(cut);
  return part.slice(0, cut) + String(Number(number) + 1).padStart(number.length, '0');
}
