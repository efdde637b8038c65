import { codeOf, needsKode, noKode } from '../../facts/codes';
import { officialCodeOf } from '../../facts/official-list';
import type { Bilingual } from '../../language/language';
import type { ReadTable } from '../../read/read-table';
import type { RuleContext } from '../rule';

/** Of a table's codes a list must hold this much to say which of them are foreign. */
const LEAST_HELD = 0.5;

/** Why the codes and names of a table cannot be held against an official list. */
export function noOfficialList(read: ReadTable, context: RuleContext): Bilingual | null {
  const column = noKode(read);
  if (column) return column;
  if (!read.rows.some(officialCodeOf)) {
    return read.rows.some((row) => needsKode(row) && codeOf(row) !== null)
      ? {
          id: 'Kode tabel ini menurut skema lama (Permendagri 13/2006 atau setempat), yang tidak diperiksa terhadap daftar.',
          en: 'The codes of this table follow an older scheme (Permendagri 13/2006 or a local one), which is not checked against a list.',
        }
      : {
          id: 'Tidak ada baris berkode di tabel ini.',
          en: 'No row of this table has a code.',
        };
  }
  if (context.nomenclature(read)) return null;
  return {
    id: 'Tidak ada daftar nomenklatur yang memuat kode tabel ini; daftar resmi dapat diimpor dengan periksa-renja nomenclature import.',
    en: 'No official list holds the codes of this table; one can be imported with periksa-renja nomenclature import.',
  };
}

/** Why codes that a list lacks cannot be called foreign: it holds a part only, or is not the one the table goes by. */
export function noWholeList(read: ReadTable, context: RuleContext): Bilingual | null {
  const none = noOfficialList(read, context);
  const chosen = context.nomenclature(read);
  if (none || !chosen) return none;
  const { list, held, asked } = chosen;
  if (!list.meta.complete) {
    return {
      id: `Daftar «${list.meta.name}» tidak lengkap, jadi kode yang tidak ada di dalamnya belum tentu asing.`,
      en: `The list «${list.meta.name}» is not complete, so a code that it lacks need not be foreign.`,
    };
  }
  if (held >= LEAST_HELD * asked) return null;
  return {
    id: `Daftar «${list.meta.name}» hanya memuat ${String(held)} dari ${String(asked)} kode tabel ini, jadi tampaknya tabel memakai daftar lain.`,
    en: `The list «${list.meta.name}» holds only ${String(held)} of the ${String(asked)} codes of this table, which seems to go by another list.`,
  };
}
