import type { Pemda } from '../../core/nomenclature/official-code';
import type { ListFile } from '../../hosts/nomenclature/list-file';

/** A file that was chosen and what is said about it, as it stands in the fields. */
export interface ListForm {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly year: string;
  readonly pemda: Pemda | '';
  readonly part: boolean;
}

/** Name and year as far as the file's name tells them. */
export function listForm(file: string, bytes: Uint8Array): ListForm {
  const name = file
    .replace(/\.[^.]*$/, '')
    .replace(/_+/g, ' ')
    .trim();
  const years = name.match(/(?<!\d)(?:199|20[0-4])\d(?!\d)/g);
  return { file, bytes, name, year: years?.at(-1) ?? '', pemda: '', part: false };
}

export function isListYear(text: string): boolean {
  return text === '' || /^(?:199\d|20\d\d|2100)$/.test(text);
}

/** Null while a field is not filled in as it must be. */
export function listFileOf({ file, bytes, name, year, pemda, part }: ListForm): ListFile | null {
  if (name.trim() === '' || !isListYear(year.trim())) return null;
  return {
    file,
    bytes,
    name: name.trim(),
    year: year.trim() === '' ? null : Number(year),
    pemda: pemda === '' ? null : pemda,
    complete: !part,
  };
}
