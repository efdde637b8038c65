import type { Level } from '../layouts/layout';
import { KODE } from '../layouts/shared-headings';
import type { HeadingColumn } from './heading-column';
import { likeness, plainWords, wordsOf } from './words';
import { weights } from './weights';

const CODE_HEADINGS = KODE.map(wordsOf);

/** What one level alone is called in a heading. */
const LEVEL_NAMES: Readonly<Record<string, Level>> = {
  urusan: 'urusan',
  'bidang urusan': 'bidang',
  program: 'program',
  kegiatan: 'kegiatan',
  'sub kegiatan': 'subkegiatan',
};

/** A code with a heading for each of its parts ("Kode" over "Urusan", "Bidang", "Program", …) is one column. */
export function joinCodeParts(columns: readonly HeadingColumn[]): readonly HeadingColumn[] {
  return joinRuns(columns, (last, next) => {
    const [head = ''] = last.texts;
    const goesOn = last.right === next.left - 1 && next.texts[0] === head && next.texts.length > 1;
    if (!goesOn || !readsLikeCode(head)) return null;
    return { ...last, right: next.right, texts: [head], whole: [head], heading: head };
  });
}

function readsLikeCode(text: string): boolean {
  const words = wordsOf(text);
  return CODE_HEADINGS.some((model) => likeness(model, words) >= weights.special.readsLike);
}

/** Names with a column for each level ("Program", "Kegiatan", "Sub Kegiatan") stand in one column of several cells. */
export function joinLevels(columns: readonly HeadingColumn[]): readonly HeadingColumn[] {
  return joinRuns(columns, (last, next) => {
    const [above, below] = [last.levels ?? levelsOf(last), levelsOf(next)];
    const sameGroup = groupOf(last) === groupOf(next);
    if (above.length === 0 || below.length === 0 || last.right !== next.left - 1 || !sameGroup) return null;
    const join = (one: string, other: string): string => `${one}/${other}`;
    const own = join(last.texts.at(-1) ?? '', next.texts.at(-1) ?? '');
    const texts = [...last.texts.slice(0, -1), own];
    return {
      ...last,
      right: next.right,
      texts,
      whole: texts,
      heading: texts.join(' › '),
      levels: [...above, ...below],
    };
  });
}

function levelsOf(column: HeadingColumn): readonly Level[] {
  const level = LEVEL_NAMES[plainWords(column.texts.at(-1) ?? '').replace(/^(?:nama|uraian) /, '')];
  return level === undefined || column.left !== column.right ? [] : [level];
}

function groupOf({ texts }: HeadingColumn): string {
  return texts.slice(0, -1).join(' › ');
}

function joinRuns(
  columns: readonly HeadingColumn[],
  join: (last: HeadingColumn, next: HeadingColumn) => HeadingColumn | null,
): readonly HeadingColumn[] {
  const joined: HeadingColumn[] = [];
  for (const column of columns) {
    const last = joined.at(-1);
    const both = last ? join(last, column) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(column);
  }
  return joined;
}
