import { parseRange } from '../../../core/grid/a1';
import type { Language } from '../../../core/language/language';
import { compareWords } from '../../../report/compare/compare-words';
import type { PublicDifference } from '../../../report/compare/comparison-schema';
import { saidText } from '../../../report/compare/difference-text';
import type { CellTag, CellTags } from '../../sheet/model/cell-tags';
import type { CompareText } from '../../text/compare-id';

export type SideName = 'left' | 'right';

/** Name of the side in the words of a comparison. */
export function sideWord(side: SideName, language: Language): string {
  return compareWords[language].sides[side === 'left' ? 'kiri' : 'kanan'];
}

/** The cells of one side that differ, each with what the other side says. */
export function differenceTags(
  differences: readonly PublicDifference[],
  side: SideName,
  language: Language,
  text: CompareText['beside'],
): CellTags {
  const tags = new Map<number, Map<number, CellTag>>();
  const other = side === 'left' ? 'right' : 'left';
  for (const difference of differences) {
    const place = placeOf(difference, side);
    if (!place) continue;
    const row = tags.get(place.top) ?? new Map<number, CellTag>();
    tags.set(place.top, row);
    const isAlone = difference[other] === null;
    const only = text.only(sideWord(side, language));
    const told = saidText(difference, difference[other], language);
    const said = isAlone ? only : text.differsFrom(sideWord(other, language), told);
    const known = row.get(place.left);
    row.set(place.left, {
      alone: known?.alone ?? isAlone,
      said: known ? `${known.said}; ${said}` : said,
    });
  }
  return tags;
}

/** The cell of one side, 0-based; null where the side has no such row. */
export function placeOf(
  difference: PublicDifference,
  side: SideName,
): { readonly top: number; readonly left: number } | null {
  const said = difference[side];
  return said && parseRange(said.cell);
}
