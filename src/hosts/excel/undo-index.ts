import { z } from 'zod';
import type { UndoToken } from '../host';

/** What is known of the kept changes without reading them, oldest first. */
export interface IndexEntry extends UndoToken {
  readonly bytes: number;
}

export const INDEX_KEY = 'periksa-renja/perubahan';

/** Of the last changes so many are kept, and no more than this weighs in the workbook. */
const MOST_CHANGES = 10;
const MOST_BYTES = 6_000_000;

const index = z.array(
  z.object({
    id: z.string(),
    label: z.object({ id: z.string(), en: z.string() }),
    cells: z.number(),
    bytes: z.number(),
  }),
);

/** What a setting holds; an index nobody can read counts as none. */
export function indexFrom(text: unknown): readonly IndexEntry[] {
  if (typeof text !== 'string') return [];
  try {
    const parsed = index.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** The index with a new change, and the old ones it pushes out. */
export function withChange(
  entries: readonly IndexEntry[],
  added: IndexEntry,
): { readonly kept: readonly IndexEntry[]; readonly dropped: readonly IndexEntry[] } {
  const kept: IndexEntry[] = [];
  let bytes = 0;
  for (const entry of [...entries, added].reverse()) {
    bytes += entry.bytes;
    if (kept.length === MOST_CHANGES || (bytes > MOST_BYTES && kept.length > 0)) break;
    kept.unshift(entry);
  }
  return { kept, dropped: entries.filter((entry) => !kept.includes(entry)) };
}
