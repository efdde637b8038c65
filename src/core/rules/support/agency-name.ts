import { AGENCY, OF_THE_FORM } from '../../read/agency-words';
import type { ReadTable } from '../../read/read-table';
import { titleCells } from './heading-cells';

export { namesAgency } from '../../read/agency-words';

/** "Kecamatan Klakah" from a title, without region and year; null where none is named. */
function agencyIn(text: string): string | null {
  const plain = text.replace(OF_THE_FORM, ' ').replace(/\s+/g, ' ');
  const start = AGENCY.exec(plain);
  if (!start) return null;
  const name = plain
    .slice(start.index)
    .replace(/\b(?:kabupaten|kab\.?|kota|provinsi|prov\.?|tahun|periode|s\/d|per)\b.*$/i, '')
    .replace(/[^\p{L})]+$/u, '')
    .trim();
  return name.split(' ').length > 1 && name.length <= 120 ? name : null;
}

/** The agency a table's title names, line by line. */
export function agencyOf(read: ReadTable): string | null {
  for (const { text } of titleCells(read)) {
    const name = agencyIn(text);
    if (name !== null) return name;
  }
  return null;
}

/** "DINAS SOSIAL, PPPA" and "Dinas Sosial, Pemberdayaan Perempuan …": the rest of a name is often cut or abbreviated. */
export function sameAgency(one: string, other: string): boolean {
  return beginning(one) === beginning(other);
}

function beginning(name: string): string {
  return (name.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, 2).join(' ');
}
