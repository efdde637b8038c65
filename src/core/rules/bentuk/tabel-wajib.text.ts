import { listed } from '../../language/listed';
import type { RuleText } from '../rule';

interface TabelWajibMessages {
  readonly message: { readonly missing: readonly string[] };
}

export const tabelWajibText: RuleText<TabelWajibMessages> = {
  id: {
    title: 'Tabel wajib tidak ada',
    why: 'Renja memuat kelima tabel T-C.29 sampai T-C.33 (Permendagri 86/2017); yang tidak ada perlu dijelaskan.',
    example: 'Buku kerja dengan T-C.29, T-C.31 dan T-C.33 tanpa T-C.30 dan T-C.32.',
    messages: {
      message: (f) =>
        `Buku kerja ini tidak memuat ${listed(f.missing, 'id', { most: 6 })}; bila tabelnya di berkas lain, abaikan catatan ini.`,
    },
  },
  en: {
    title: 'Required table missing',
    why: 'A Renja has the five tables T-C.29 to T-C.33 (Permendagri 86/2017); a missing one wants a reason.',
    example: 'A workbook with T-C.29, T-C.31 and T-C.33 but without T-C.30 and T-C.32.',
    messages: {
      message: (f) =>
        `This workbook does not have ${listed(f.missing, 'en', { most: 6 })}; if the table is in another file, never mind.`,
    },
  },
};
