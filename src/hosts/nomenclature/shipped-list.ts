import text from '../../../assets/nomenclature/bawaan.csv';
import type { Nomenclature } from '../../core/nomenclature/nomenclature';
import { readKeptNomenclature } from '../../core/nomenclature/nomenclature-file';

let shipped: Nomenclature | null = null;

/** The list that comes with the program, read when first asked for. It holds a part only, and says so. */
export function shippedList(): Nomenclature {
  // It is kept in the project's own form, so nothing about its columns has to be guessed.
  shipped ??= readKeptNomenclature(text);
  if (shipped === null) throw new Error('The shipped list is not in the form of a kept list.');
  return shipped;
}
