import { figure } from '../../language/figures';
import type { RuleText } from '../rule';

interface Block {
  readonly stated: string;
  readonly count: number;
}

interface IsianContohMessages {
  readonly sel: Block;
  readonly judul: { readonly stated: string };
}

export const isianContohText: RuleText<IsianContohMessages> = {
  id: {
    title: 'Isian contoh tertinggal',
    why: 'Contoh isian dari templat menandai sel yang belum diisi; di dokumen jadi ia terbaca sebagai isi.',
    example: '«(diisi)» di kolom lokasi, «[nama perangkat daerah]» di judul.',
    messages: {
      sel: (f) =>
        f.count === 1
          ? `Sel ini masih berisi contoh isian «${f.stated}».`
          : `${figure(f.count)} sel di kolom ini masih berisi contoh isian «${f.stated}».`,
      judul: (f) => `Judul masih memuat bagian yang belum diisi: «${f.stated}».`,
    },
  },
  en: {
    title: 'Placeholder left in',
    why: 'A placeholder of the template marks a cell that was not filled in; in a finished document it reads as content.',
    example: '“(diisi)” under lokasi, “[nama perangkat daerah]” in the title.',
    messages: {
      sel: (f) =>
        f.count === 1
          ? `This cell still holds the placeholder “${f.stated}”.`
          : `${figure(f.count)} cells of this column still hold the placeholder “${f.stated}”.`,
      judul: (f) => `The title still has a part that was not filled in: “${f.stated}”.`,
    },
  },
};
