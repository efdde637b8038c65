import type { OfficialLevel, Pemda } from './official-code';

/** One row of an official list. Its key is (code, pemda). */
export interface NomenclatureEntry {
  /** With zeros and dots in place, the sub kegiatan with the digits of its list: "1.06.04.2.01.01". */
  readonly code: string;
  readonly level: OfficialLevel;
  readonly name: string;
  readonly pemda: Pemda;
  readonly indikator?: string;
  readonly satuan?: string;
  /** Which document, page or row states it. */
  readonly source?: string;
}
