import { figure } from '../../language/figures';
import type { RuleText } from '../rule';

interface SumberDanaAsingMessages {
  readonly sel: { readonly stated: string; readonly count: number; readonly near: string | null };
}

export const sumberDanaAsingText: RuleText<SumberDanaAsingMessages> = {
  id: {
    title: 'Sumber dana tidak dikenal',
    why: 'Nama sumber dana yang tidak baku tidak dapat dikelompokkan saat pagu dijumlah menurut sumbernya.',
    example: '«DUA» di kolom sumber dana; yang dimaksud DAU.',
    messages: {
      sel: (f) =>
        `«${f.stated}» bukan sumber dana yang dikenal${f.count > 1 ? ` (${figure(f.count)} sel)` : ''}${f.near === null ? '; yang lazim antara lain APBD, DAU, DAK, DBH, PAD dan bantuan keuangan' : `; barangkali yang dimaksud ${f.near}`}.`,
    },
  },
  en: {
    title: 'Fund source unknown',
    why: 'A fund source under another name is lost when pagu is added up by source.',
    example: '“DUA” under fund source; DAU is meant.',
    messages: {
      sel: (f) =>
        `“${f.stated}” is no known fund source${f.count > 1 ? ` (${figure(f.count)} cells)` : ''}${f.near === null ? '; usual ones are APBD, DAU, DAK, DBH, PAD and bantuan keuangan' : `; probably ${f.near} is meant`}.`,
    },
  },
};
