import type { ReadTable } from '../read/read-table';
import { titleCells } from './headings';

/** "Kabupaten/Kota" names none, and neither does what a form says of any region. */
const REGION =
  /\b(kabupaten|kab\.|kota|provinsi|prov\.)(?!\s*\/)\s+(?!kabupaten|kota|provinsi)((?:\p{L}{3,})(?:\s+\p{L}{3,}){0,2}?)(?=\s*(?:$|[,.;:()\d]|tahun\b|per\b|periode\b|s\/d\b|nama\b|perangkat\b|dinas\b|badan\b|kecamatan\b))/iu;

/** "Kota Probolinggo" from a table's title; null where none is named. */
export function regionOf(read: ReadTable): string | null {
  for (const { text } of titleCells(read)) {
    const [, level, name] = REGION.exec(text) ?? [];
    if (level !== undefined && name !== undefined) return `${fullLevel(level)} ${capitalised(name)}`;
  }
  return null;
}

function fullLevel(level: string): string {
  if (/^kab/i.test(level)) return 'Kabupaten';
  return /^kota/i.test(level) ? 'Kota' : 'Provinsi';
}

function capitalised(name: string): string {
  return name.toLowerCase().replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
}
