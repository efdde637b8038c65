import text from '../../../assets/nomenclature/bawaan.csv';
import type { Nomenclature, NomenclatureEntry } from '../../core/nomenclature/nomenclature';
import { readKeptNomenclature } from '../../core/nomenclature/nomenclature-file';
import { packedList } from '../../core/nomenclature/packed-list';

let shipped: Nomenclature | null = null;

/**
 * The small list of the first days: urusan, bidang and what the sample documents state. It holds a part only and says
 * so; it is asked where no whole list is at hand or fits.
 */
export function shippedList(): Nomenclature {
  return (shipped ??= packedList(
    {
      id: 'bawaan',
      name: 'Nomenklatur bawaan Periksa Renja',
      year: 2021,
      complete: false,
      scheme: 'permendagri-90',
      sources: ['Permendagri 90/2019 (urusan dan bidang)', 'dokumen contoh 001, 003, 004'],
      pemdas: ['kabkot', 'prov'],
      entries: 213,
    },
    shippedEntries,
  ));
}

/** It is kept in the project's own form, so nothing about its columns has to be guessed. */
function shippedEntries(): readonly NomenclatureEntry[] {
  const list = readKeptNomenclature(text);
  if (list === null) throw new Error('The shipped list is not in the form of a kept list.');
  return list.entries;
}
