import type { Pemda } from '../../core/nomenclature/official-code';
import type { Bilingual } from '../../core/language/language';

/** A list of 100,000 rows takes some 15 MB; what is larger is something else. */
export const LARGEST_LIST = 64 * 1024 * 1024;

/** What a person says about the list in a file; the rest is read from it. */
export interface ListFile {
  /** The file's name, with its ending. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Left out: made from the name. */
  readonly id?: string;
  readonly year: number | null;
  /** Null: by the kewenangan in its codes. */
  readonly pemda: Pemda | null;
  readonly complete: boolean;
}

export function listTooLarge(file: string): Bilingual {
  return {
    id: `Berkas ${file} lebih besar dari 64 MB; daftar nomenklatur tidak sebesar itu.`,
    en: `The file ${file} is larger than 64 MB, which no official list is.`,
  };
}
