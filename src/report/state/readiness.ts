import type { Language } from '../../core/language/language';
import type { PublicFile } from '../schema';
import { REQUIRED_TABLES } from '../summary/required-tables';
import { isDoubtful } from './file-state';

/** How far an agency's tables are, the furthest from ready first. */
export const READINESS = [
  'belum-dinilai',
  'perlu-perbaikan',
  'belum-lengkap',
  'siap-dengan-catatan',
  'siap',
] as const;
export type Readiness = (typeof READINESS)[number];

/** By the first step of `readinessRule` that holds. Null stands for a file that was not looked at yet. */
export function readinessOf(file: PublicFile | null): Readiness {
  if (!file || file.error || file.tables.length === 0) return 'belum-dinilai';
  if (file.findings.some(({ severity }) => severity === 'galat')) return 'perlu-perbaikan';
  if ((file.unread ?? []).length > 0 || file.tables.some(isDoubtful)) return 'belum-dinilai';
  if (missingTables(file).length > 0) return 'belum-lengkap';
  return file.findings.some(({ severity }) => severity === 'peringatan') ? 'siap-dengan-catatan' : 'siap';
}

/** Which of the five a Renja still lacks; a workbook with none of them is of another kind, and lacks none. */
export function missingTables({ tables }: PublicFile): readonly string[] {
  const lacking = REQUIRED_TABLES.filter(({ kinds }) => !tables.some(({ kind }) => kinds.includes(kind)));
  return lacking.length === REQUIRED_TABLES.length ? [] : lacking.map(({ kind }) => kind);
}

export const readinessWords: Readonly<Record<Language, Readonly<Record<Readiness, string>>>> = {
  id: {
    'belum-dinilai': 'belum dapat dinilai',
    'perlu-perbaikan': 'perlu perbaikan',
    'belum-lengkap': 'belum lengkap',
    'siap-dengan-catatan': 'siap dengan catatan',
    siap: 'siap',
  },
  en: {
    'belum-dinilai': 'cannot be judged yet',
    'perlu-perbaikan': 'needs mending',
    'belum-lengkap': 'incomplete',
    'siap-dengan-catatan': 'ready with remarks',
    siap: 'ready',
  },
};

/** The rule, printed wherever the level is: anyone can follow it with the counts beside it. */
export const readinessRule: Readonly<Record<Language, string>> = {
  id:
    'Tingkat kesiapan, menurut langkah pertama yang berlaku: (1) berkas tidak terbaca atau tidak ada tabel yang dikenali: belum dapat dinilai; ' +
    '(2) ada galat: perlu perbaikan; (3) ada bagian yang belum dikenali atau pembacaan yang diragukan: belum dapat dinilai; ' +
    '(4) ada dari T-C.29–T-C.33 yang tidak ditemukan: belum lengkap; (5) ada peringatan: siap dengan catatan; (6) selain itu: siap. ' +
    'Temuan yang diterima dengan alasan tidak dihitung.',
  en:
    'Level of readiness, by the first step that holds: (1) the file could not be read or no table was recognised: cannot be judged yet; ' +
    '(2) there are errors: needs mending; (3) a part was not recognised or a reading is doubted: cannot be judged yet; ' +
    '(4) one of T-C.29–T-C.33 was not found: incomplete; (5) there are warnings: ready with remarks; (6) otherwise: ready. ' +
    'Findings that were accepted with a reason do not count.',
};
