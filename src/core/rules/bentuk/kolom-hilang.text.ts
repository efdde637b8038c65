import { listed } from '../../language/listed';
import type { RuleText } from '../rule';

interface KolomHilangMessages {
  readonly message: { readonly names: readonly string[]; readonly kind: string };
}

const quoted = (names: readonly string[]): string =>
  listed(
    names.map((name) => `“${name}”`),
    'en',
  );

export const kolomHilangText: RuleText<KolomHilangMessages> = {
  id: {
    title: 'Kolom tidak ada',
    why: 'Tabel yang kolomnya tidak lengkap bukan lagi bentuk resmi dan dikembalikan saat verifikasi (lampiran Permendagri 86/2017).',
    example: 'T-C.33 tanpa kolom «Catatan Penting».',
    messages: {
      message: (f) =>
        `Kolom ${listed(
          f.names.map((name) => `«${name}»`),
          'id',
        )} tidak ditemukan, padahal ada pada bentuk ${f.kind}.`,
    },
  },
  en: {
    title: 'Column missing',
    why: 'A table without all its columns is no longer the official form and is sent back (annex of Permendagri 86/2017).',
    example: 'A T-C.33 without the column “Catatan Penting”.',
    messages: {
      message: (f) =>
        `${f.names.length === 1 ? 'The column' : 'The columns'} ${quoted(f.names)} of the form ${f.kind} cannot be found.`,
    },
  },
};
