import type { Bilingual } from '../../language/language';
import { listed } from '../../language/listed';
import type { RuleText } from '../message';
import { figure } from '../support/money';
import type { CellDifference } from './print-differences';

export interface CetakanFigures {
  readonly row: Bilingual;
  readonly other: Bilingual;
  readonly cells: readonly Pick<CellDifference, 'cell' | 'stated' | 'expected'>[];
}

export interface CetakanBarisFigures {
  readonly row: Bilingual;
  readonly below: number;
  readonly other: Bilingual;
}

export interface CetakanBerbedaMessages {
  readonly message: CetakanFigures;
  readonly baris: CetakanBarisFigures;
}

function kapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function kutip(text: string): string {
  return text === '' ? 'kosong' : `«${text}»`;
}

const beserta = (below: number): string => (below === 0 ? '' : ` beserta ${String(below)} baris di bawahnya`);

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function quoted(text: string): string {
  return text === '' ? 'empty' : `«${text}»`;
}

const rows = (count: number): string => `${figure(count)} row${count === 1 ? '' : 's'}`;

const withRows = (below: number): string => (below === 0 ? '' : ` with the ${rows(below)} below it`);

export const cetakanBerbedaText: RuleText<CetakanBerbedaMessages> = {
  id: {
    title: 'Cetakan tabel berbeda',
    why: 'Tabel yang tercetak dua kali dengan isi berbeda tidak dapat dipakai: tidak jelas mana yang berlaku.',
    example: 'Tabel 6.1 dicetak dua kali; pagu tahun kedua Rp 13.000.000 dan Rp 14.000.000.',
    messages: {
      message: (f) =>
        `${kapital(f.row.id)} berbeda dari cetakan lain (${f.other.id}) pada ${figure(f.cells.length)} sel: ${listed(
          f.cells.map(({ cell, stated, expected }) => `${cell} ${kutip(stated)}, di sana ${kutip(expected)}`),
          'id',
        )}.`,
      baris: (f) => `${kapital(f.row.id)}${beserta(f.below)} tidak ada di cetakan lain (${f.other.id}).`,
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
      baris: (f) => `${capital(f.row.en)}${withRows(f.below)} is not in the other print (${f.other.en}).`,
    },
  },
};
