import text from '../../../assets/nomenclature/bawaan.csv';
import type { Nomenclature } from '../../core/nomenclature/nomenclature';
import { readNomenclatureFile } from '../../core/nomenclature/nomenclature-file';

let shipped: Nomenclature | null = null;

/** The list that comes with the program, read when first asked for. It holds a part only, and says so. */
export function shippedList(): Nomenclature {
  if (shipped === null) {
    const read = readNomenclatureFile(text, 'bawaan');
    if (!read.ok) throw new Error(read.message.en);
    shipped = read.list;
  }
  return shipped;
}
