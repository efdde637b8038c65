import type { Severity } from '../../core/rules/finding';
import type { PublicTable } from '../schema';

/** What is known of a file or a table at a glance. "Looked and found none" is another thing than "not looked". */
export const STATES = [
  'tidak-terbaca',
  'bergalat',
  'belum-dikenali',
  'diragukan',
  'berperingatan',
  'bersih',
  'belum-diperiksa',
] as const;
export type State = (typeof STATES)[number];

/** Never told by its colour alone: a sign and a word for each. */
export const stateSigns: Readonly<Record<State, string>> = {
  'tidak-terbaca': '✕',
  bergalat: '●',
  'belum-dikenali': '◇',
  diragukan: '?',
  berperingatan: '▲',
  bersih: '✓',
  'belum-diperiksa': '…',
};

/** Below this a person should look whether a table was read as what it is; those of the corpus lie above. A reading that contradicts itself is doubted however sure its heading was. */
const DOUBTFUL = 0.9;

export function isDoubtful({ confidence, doubt }: Pick<PublicTable, 'confidence' | 'doubt'>): boolean {
  return confidence < DOUBTFUL || doubt !== undefined;
}

/** As little of a file, or of one of its sheets, as its state needs. */
export interface Stated {
  readonly error?: unknown;
  readonly tables: readonly Pick<PublicTable, 'confidence' | 'doubt'>[];
  readonly findings: readonly { readonly severity: Severity }[];
  readonly unread?: readonly unknown[] | undefined;
}

/** The worst that there is to say of a file; null stands for one that was not looked at yet. */
export function stateOfFile(file: Stated | null): State {
  if (!file) return 'belum-diperiksa';
  if (file.error !== undefined) return 'tidak-terbaca';
  const found = (severity: Severity): boolean => file.findings.some((one) => one.severity === severity);
  if (found('galat')) return 'bergalat';
  if (file.tables.length === 0 || (file.unread ?? []).length > 0) return 'belum-dikenali';
  if (file.tables.some(isDoubtful)) return 'diragukan';
  return found('peringatan') ? 'berperingatan' : 'bersih';
}
