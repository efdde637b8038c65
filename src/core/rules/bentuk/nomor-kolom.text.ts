import { listed } from '../../language/listed';
import { figure } from '../../language/figures';
import type { RuleText } from '../rule';

interface Numbered {
  readonly column: string;
  readonly stated: string;
  readonly expected: string;
}

interface NomorKolomMessages {
  readonly salah: { readonly columns: readonly Numbered[] };
  readonly kurang: { readonly found: number; readonly of: number };
  readonly rumus: { readonly stated: string; readonly expected: string };
  readonly tidakAda: { readonly kind: string };
  readonly urutan: { readonly names: readonly string[] };
}

const quoted = (names: readonly string[]): string =>
  listed(
    names.map((name) => `“${name}”`),
    'en',
  );

export const nomorKolomText: RuleText<NomorKolomMessages> = {
  id: {
    title: 'Baris nomor kolom',
    why: 'Baris nomor di bawah judul adalah bagian dari bentuk; rumus seperti 8=(7/6) merujuk kepadanya (lampiran Permendagri 86/2017).',
    example: '«(2)» tercetak di kolom ketujuh; mestinya «(7)».',
    messages: {
      salah: (f) =>
        `Nomor kolom tidak sesuai bentuknya: ${listed(
          f.columns.map(
            ({ column, stated, expected }) =>
              `kolom ${column} ${stated === '' ? 'tanpa nomor' : `tertulis «${stated}»`}, mestinya ${expected}`,
          ),
          'id',
        )}.`,
      kurang: (f) => `Baris nomor kolom hanya memuat ${figure(f.found)} dari ${figure(f.of)} nomor.`,
      rumus: (f) => `Rumus kolom tertulis «${f.stated}», mestinya ${f.expected}.`,
      tidakAda: (f) =>
        `Tabel ini tidak memuat baris nomor kolom yang pada bentuk ${f.kind} berdiri di bawah judul kolom.`,
      urutan: (f) =>
        `Urutan kolom lain dari bentuk resminya: ${listed(
          f.names.map((name) => `«${name}»`),
          'id',
        )} bertukar tempat.`,
    },
  },
  en: {
    title: 'Column-number row',
    why: 'The numbers under the heading are part of the form; formulas such as 8=(7/6) refer to them (annex of Permendagri 86/2017).',
    example: '“(2)” printed in the seventh column; it should be “(7)”.',
    messages: {
      salah: (f) =>
        `Column numbers are not those of the form: ${listed(
          f.columns.map(
            ({ column, stated, expected }) =>
              `column ${column} ${stated === '' ? 'has none' : `says “${stated}”`}, it should be ${expected}`,
          ),
          'en',
        )}.`,
      kurang: (f) => `The column-number row has ${figure(f.found)} of its ${figure(f.of)} numbers only.`,
      rumus: (f) => `The formula of the column says “${f.stated}”, it should be ${f.expected}.`,
      tidakAda: (f) =>
        `This table has no column-number row, which stands under the heading in the form ${f.kind}.`,
      urutan: (f) =>
        `The columns stand in another order than in the form: ${quoted(f.names)} changed places.`,
    },
  },
};
