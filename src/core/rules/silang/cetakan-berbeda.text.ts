import type { Bilingual } from '../../language/language';
import { listed } from '../../language/listed';
import { figure } from '../../language/figures';
import type { CellDifference } from '../../silang/print-differences';
import type { RuleText } from '../rule';
import { capital, withRowsBelow } from './words';

interface CetakanFigures {
  readonly row: Bilingual;
  readonly other: Bilingual;
  readonly cells: readonly Pick<CellDifference, 'cell' | 'stated' | 'expected'>[];
}

interface CetakanBarisFigures {
  readonly row: Bilingual;
  readonly below: number;
  readonly other: Bilingual;
}

interface CetakanBerbedaMessages {
  readonly message: CetakanFigures;
  readonly baris: CetakanBarisFigures;
}

function kutip(text: string): string {
  return text === '' ? 'kosong' : `«${text}»`;
}

function quoted(text: string): string {
  return text === '' ? 'empty' : `«${text}»`;
}

export const cetakanBerbedaText: RuleText<CetakanBerbedaMessages> = {
  id: {
    title: 'Cetakan tabel berbeda',
    why: 'Tabel yang tercetak dua kali dengan isi berbeda tidak dapat dipakai: tidak jelas mana yang berlaku.',
    example: 'Tabel 6.1 dicetak dua kali; pagu tahun kedua Rp 13.000.000 dan Rp 14.000.000.',
    messages: {
      message: (f) =>
        `${capital(f.row.id)} berbeda dari cetakan lain (${f.other.id}) pada ${figure(f.cells.length)} sel: ${listed(
          f.cells.map(({ cell, stated, expected }) => `${cell} ${kutip(stated)}, di sana ${kutip(expected)}`),
          'id',
        )}.`,
      baris: (f) =>
        `${capital(f.row.id)}${withRowsBelow.id(f.below)} tidak ada di cetakan lain (${f.other.id}).`,
    },
  },
  en: {
    title: 'Prints of a table differ',
    why: 'A table that is printed twice and says different things cannot be used: nobody knows which holds.',
    example: 'Table 6.1 is printed twice; the second year says Rp 13.000.000 and Rp 14.000.000.',
    messages: {
      message: (f) =>
        `${capital(f.row.en)} differs from the other print (${f.other.en}) in ${figure(f.cells.length)} cell${f.cells.length === 1 ? '' : 's'}: ${listed(
          f.cells.map(({ cell, stated, expected }) => `${cell} ${quoted(stated)}, there ${quoted(expected)}`),
          'en',
        )}.`,
      baris: (f) =>
        `${capital(f.row.en)}${withRowsBelow.en(f.below)} is not in the other print (${f.other.en}).`,
    },
  },
};
