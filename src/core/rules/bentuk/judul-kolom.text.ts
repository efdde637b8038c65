import { listed } from '../../language/listed';
import type { RuleText } from '../rule';

interface JudulKolomMessages {
  readonly tahun: { readonly headings: readonly string[] };
  readonly ejaan: { readonly stated: string; readonly word: string; readonly right: string };
  readonly spasi: { readonly stated: string; readonly right: string };
  readonly ulang: { readonly stated: string; readonly word: string };
  readonly kembar: { readonly stated: string; readonly right: string };
  readonly lain: { readonly stated: string; readonly right: string };
}

const quoted = (names: readonly string[]): string =>
  listed(
    names.map((name) => `“${name}”`),
    'en',
  );

export const judulKolomText: RuleText<JudulKolomMessages> = {
  id: {
    title: 'Judul kolom lain dari bentuknya',
    why: 'Judul kolom yang salah ketik atau tanpa tahun membuat isinya dapat ditafsirkan lain.',
    example: '«Capaian Analisis» untuk «Catatan Analisis»; «Perkiraan Maju» tanpa angka tahun.',
    messages: {
      tahun: (f) =>
        `Judul ${listed(
          f.headings.map((heading) => `«${heading}»`),
          'id',
        )} tidak menyebut angka tahunnya.`,
      ejaan: (f) => `Judul «${f.stated}»: «${f.word}» mestinya «${f.right}».`,
      spasi: (f) => `Judul «${f.stated}» terpecah spasi; mestinya «${f.right}».`,
      ulang: (f) => `Judul «${f.stated}» memuat kata «${f.word}» dua kali.`,
      kembar: (f) =>
        `Dua kolom berjudul sama, «${f.stated}»; pada bentuk resminya yang pertama «${f.right}».`,
      lain: (f) => `Judul kolom tertulis «${f.stated}», pada bentuk resminya «${f.right}».`,
    },
  },
  en: {
    title: 'Heading other than the official one',
    why: 'A heading with a slip of the pen or without its year can be read as another.',
    example: '“Capaian Analisis” for “Catatan Analisis”; “Perkiraan Maju” without a year.',
    messages: {
      tahun: (f) =>
        `${f.headings.length === 1 ? 'The heading' : 'The headings'} ${quoted(f.headings)} ${f.headings.length === 1 ? 'names' : 'name'} no year.`,
      ejaan: (f) => `The heading “${f.stated}”: “${f.word}” should be “${f.right}”.`,
      spasi: (f) => `The heading “${f.stated}” is split by spaces; it should be “${f.right}”.`,
      ulang: (f) => `The heading “${f.stated}” says “${f.word}” twice.`,
      kembar: (f) =>
        `Two columns have the same heading, “${f.stated}”; in the official form the first is “${f.right}”.`,
      lain: (f) => `The heading says “${f.stated}”, the official form “${f.right}”.`,
    },
  },
};
