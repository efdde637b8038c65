import abouts from '../../../assets/nomenclature/packs.json';
import of2020 from '../../../assets/nomenclature/kepmendagri-050-3708-2020.gz';
import of2023 from '../../../assets/nomenclature/kepmendagri-900-1-15-5-1317-2023.gz';
import of2026 from '../../../assets/nomenclature/sipd-2026-01-23.gz';
import type { Nomenclature, NomenclatureEntry } from '../../core/nomenclature/nomenclature';
import { type PackAbout, packedList } from '../../core/nomenclature/packed-list';

const addresses: Readonly<Record<string, string>> = {
  'kepmendagri-050-3708-2020': of2020,
  'kepmendagri-900-1-15-5-1317-2023': of2023,
  'sipd-2026-01-23': of2026,
};

/** An official list that comes with the program, and where its entries are. */
export interface Pack {
  readonly about: PackAbout;
  readonly address: string;
}

/** Made by `npm run nomenclature:pack`. */
export const packs: readonly Pack[] = (abouts as readonly PackAbout[]).map((about) => ({
  about,
  address: addresses[about.id] ?? '',
}));

/** The lists of the packs, each read by `open` when something is first asked of it. */
export function packedLists(open: (address: string) => readonly NomenclatureEntry[] | null): Nomenclature[] {
  return packs.map(({ about, address }) => packedList(about, () => open(address)));
}
