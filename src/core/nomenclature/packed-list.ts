import {
  createNomenclature,
  type Nomenclature,
  type NomenclatureEntry,
  type NomenclatureMeta,
} from './nomenclature';
import type { Pemda } from './official-code';

/** What is known of a list that comes with the program before it is read. */
export interface PackAbout extends NomenclatureMeta {
  readonly pemdas: readonly Pemda[];
  /** How many it has. */
  readonly entries: number;
}

/**
 * A list that is read when something is first asked of it. `open` gives null where its entries are not here yet (they
 * come over a network): until then the list holds nothing, and whoever fetches them makes a new list.
 */
export function packedList(
  { pemdas, entries: size, ...meta }: PackAbout,
  open: () => readonly NomenclatureEntry[] | null,
): Nomenclature {
  const nothing = createNomenclature(meta, []);
  let opened: Nomenclature | null = null;
  const list = (): Nomenclature => {
    if (opened) return opened;
    const entries = open();
    return entries === null ? nothing : (opened = createNomenclature(meta, entries));
  };
  return {
    meta,
    packed: true,
    size,
    pemdas,
    get entries() {
      return list().entries;
    },
    byCode: (code, pemda) => list().byCode(code, pemda),
    children: (code, pemda) => list().children(code, pemda),
    byName: (name, where) => list().byName(name, where),
    nearest: (name, options) => list().nearest(name, options),
  };
}
