import type { Bilingual, Language } from './language';

const AND = { id: 'dan', en: 'and' } as const;
const MORE = { id: 'lainnya', en: 'more' } as const;

interface ListOptions {
  /** Instead of "dan" or "and". */
  readonly word?: string;
  /** Of more than this, the first ones are named and how many more there are. Default 4. */
  readonly most?: number;
}

/** "a", "a dan b", "a, b dan c"; "a, b, c dan 9 lainnya" where there are many. */
export function listed(
  items: readonly (string | Bilingual)[],
  language: Language,
  { word = AND[language], most = 4 }: ListOptions = {},
): string {
  const words = items.map((item) => (typeof item === 'string' ? item : item[language]));
  const rest = words.length - most + 1;
  const shown = rest > 1 ? [...words.slice(0, most - 1), `${String(rest)} ${MORE[language]}`] : words;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${word} ${last}`;
}
