import { figure } from '../../language/figures';
import type { RuleText } from '../rule';

interface Block {
  readonly stated: string;
  readonly count: number;
}

interface AngkaTeksMessages {
  readonly kolom: Block;
}

export const angkaTeksText: RuleText<AngkaTeksMessages> = {
  id: {
    title: 'Angka tersimpan sebagai teks',
    why: 'Excel melewati teks saat menjumlah: rumus SUM atas kolom ini menghasilkan angka yang terlalu kecil tanpa peringatan.',
    example:
      '«Rp 1.200.000.000» sebagai teks; sebagai angka 1200000000 dengan format #,##0 tampak hampir sama dan dapat dijumlah.',
    messages: {
      kolom: (f) =>
        f.count === 1
          ? `«${f.stated}» tersimpan sebagai teks, sehingga tidak dapat dijumlah Excel.`
          : `${figure(f.count)} angka di kolom ini tersimpan sebagai teks (yang pertama «${f.stated}»), sehingga tidak dapat dijumlah Excel.`,
    },
  },
  en: {
    title: 'Figures kept as text',
    why: 'Excel passes over text when it adds: a SUM over this column gives too small a figure and says nothing.',
    example:
      '“Rp 1.200.000.000” as text; as the number 1200000000 with the format #,##0 it looks almost the same and can be added.',
    messages: {
      kolom: (f) =>
        f.count === 1
          ? `“${f.stated}” is kept as text, so Excel cannot add it.`
          : `${figure(f.count)} figures of this column are kept as text (the first is “${f.stated}”), so Excel cannot add them.`,
    },
  },
};
