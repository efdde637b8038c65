import type { Bilingual } from '../../language/language';

/** A message of the figures of one finding, a whole sentence; one in each language. */
export type Message<F> = (figures: F) => string;

/** The same message in both languages: say(id['x'].message, en['x'].message, figures). */
export function say<F>(id: Message<F>, en: Message<F>, figures: F): Bilingual {
  return { id: id(figures), en: en(figures) };
}

/** "a", "a dan b", "a, b dan c"; of more than `most` the first ones and how many more. */
export function listed(
  items: readonly string[],
  and: string,
  more: (rest: number) => string,
  most = 4,
): string {
  const shown = items.length > most ? [...items.slice(0, most - 1), more(items.length - most + 1)] : items;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${and} ${last}`;
}
