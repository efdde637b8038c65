import { gunzipSync } from 'fflate';
import type { NomenclatureEntry } from '../../core/nomenclature/nomenclature';
import { readPack } from '../../core/nomenclature/pack';
import type { Bilingual } from '../../core/language/language';
import { packedList } from '../../core/nomenclature/packed-list';
import type { OwnLists } from '../nomenclature/list-shelf';
import { type Pack, packs } from '../nomenclature/packs';
import { shippedList } from '../nomenclature/shipped-list';

type Entries = readonly NomenclatureEntry[];

/**
 * The official lists that come with the program, as files beside the page (the service worker keeps them): each is
 * fetched when a table first needs it. One that cannot be fetched holds nothing, and is tried again when next asked.
 */
export function createOwnLists(load: (address: string) => Promise<Entries> = entriesAt): OwnLists {
  const wanted = new Set<Pack>();
  const asked = (pack: Pack) =>
    packedList(pack.about, () => {
      wanted.add(pack);
      return null;
    });
  let missing: readonly string[] = [];
  let lists = [...packs.map(asked), shippedList()];
  return {
    lists: () => lists,
    fetch: async () => {
      const now = [...wanted];
      wanted.clear();
      if (now.length === 0) return false;
      const fetched = await Promise.all(now.map((pack) => load(pack.address).catch(() => null)));
      const here = new Map(
        now.flatMap((pack, at) => {
          const entries = fetched[at];
          return entries ? [[pack.about.id, packedList(pack.about, () => entries)] as const] : [];
        }),
      );
      missing = now.flatMap(({ about }) => (here.has(about.id) ? [] : [about.name]));
      lists = lists.map((list) => here.get(list.meta.id) ?? list);
      return here.size > 0;
    },
    failed: () => (missing.length === 0 ? null : notFetched(missing.join(', '))),
  };
}

function notFetched(names: string): Bilingual {
  return {
    id: `Daftar yang menyertai program ini tidak dapat diambil (${names}); kode dan nama diperiksa tanpa daftar itu. Sambungkan ke jaringan, lalu periksa lagi.`,
    en: `Lists that come with the program could not be fetched (${names}); codes and names are checked without them. Connect to the network and check again.`,
  };
}

async function entriesAt(address: string): Promise<Entries> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // Some servers hand over what ends in .gz as a text that the browser has unpacked already.
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const entries = readPack(new TextDecoder().decode(packed ? gunzipSync(bytes) : bytes));
  if (entries === null) throw new Error('no list');
  return entries;
}
