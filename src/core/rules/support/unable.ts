import type { ReadTable } from '../../read/read-table';
import type { Bilingual } from '../../language/language';

/** Why sums cannot be checked: no column of the table holds rupiah. */
export function noMoney(read: ReadTable): Bilingual | null {
  if (read.money.length > 0) return null;
  return { id: 'Tabel ini tidak mempunyai kolom rupiah.', en: 'This table has no column of rupiah.' };
}

/** Why codes cannot be checked: the table has no column for them. */
export function noKode(read: ReadTable): Bilingual | null {
  if (read.column('kode')) return null;
  return { id: 'Tabel ini tidak mempunyai kolom kode.', en: 'This table has no column of codes.' };
}

/** Why computed columns cannot be checked: none of those the form computes is in the table. */
export function noFormula(is: 'rasio' | 'jumlah'): (read: ReadTable) => Bilingual | null {
  return (read) =>
    read.table.columns.some((column) => column.layout.formula?.is === is)
      ? null
      : {
          id: 'Tabel ini tidak mempunyai kolom yang dihitung menurut bentuk resminya.',
          en: 'This table has none of the columns that the official form computes.',
        };
}
