import { Buffer } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import type { Nomenclature, NomenclatureEntry } from '../../core/nomenclature/nomenclature';
import { readPack } from '../../core/nomenclature/pack';
import { packedLists } from '../nomenclature/packs';
import { shippedList } from '../nomenclature/shipped-list';

/** The official lists that come with the program; each is read when a table first needs it. */
export function ownLists(): readonly Nomenclature[] {
  return [...packedLists(entriesAt), shippedList()];
}

/** The bytes are within the program, as a data address. */
function entriesAt(address: string): readonly NomenclatureEntry[] {
  const bytes = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  const entries = readPack(gunzipSync(bytes).toString('utf8'));
  if (entries === null) throw new Error('A list that comes with the program is damaged.');
  return entries;
}
