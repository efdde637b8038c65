import { figure, rupiah } from '../core/language/figures';
import type { Language } from '../core/language/language';
import { oneSafeLine } from './safe-text';
import type { PublicPair } from './schema';
import { plain, wrap, type Paint } from './terminal';
import { words } from './words';

/** Pairs of tables that were held against each other: one block each, what could not be compared last. */
export function pairLines(
  pairs: readonly PublicPair[],
  { language, width, paint = plain }: { language: Language; width: number; paint?: Paint },
): string[] {
  if (pairs.length === 0) return [];
  const word = words[language];
  const compared = pairs.filter(({ notCompared }) => notCompared === null);
  const others = pairs.filter(({ notCompared }) => notCompared !== null);
  const say = (text: string, indent: number): string[] =>
    wrap(text, width - indent).map((line) => ' '.repeat(indent) + line);
  return [
    '',
    `  ${paint(word.pairs, 'bold')}`,
    ...compared.flatMap((pair) => [
      ...say(pairHeading(pair, language), 4),
      ...pairFacts(pair, language).flatMap((fact) => say(fact, 6)),
    ]),
    ...others.flatMap((pair) =>
      say(`${pairHeading(pair, language)}: ${oneSafeLine(pair.notCompared ?? '')}`, 4).map((line) =>
        paint(line, 'dim'),
      ),
    ),
  ];
}

export function pairHeading({ here, there, year }: PublicPair, language: Language): string {
  const side = ({ file, kind, sheet }: PublicPair['here']): string =>
    oneSafeLine(`${kind} «${sheet}»${file === undefined ? '' : ` (${file})`}`);
  return `${side(here)} ↔ ${side(there)}${year === null ? '' : ` · ${words[language].year} ${String(year)}`}`;
}

export function pairFacts(pair: PublicPair, language: Language): string[] {
  const word = words[language];
  const { relation, matched, onlyHere, onlyThere, pagu, target, totals, counts } = pair;
  if (relation === 'usulan-rencana') return [word.proposals(matched, onlyHere)];
  const facts = [word.matched(figure(matched), figure(onlyHere), figure(onlyThere))];
  if (pagu) {
    const name = relation === 'cetakan' ? word.rows : 'pagu';
    facts.push(word.differing(name, figure(pagu.differing), figure(pagu.compared)));
  }
  if (target) facts.push(word.differing('target', figure(target.differing), figure(target.compared)));
  const lines = [facts.join(' · ')];
  const levels = (['program', 'kegiatan', 'subkegiatan'] as const)
    .filter((level) => counts.here[level] !== counts.there[level])
    .map(
      (level) =>
        `${word.levels[level] ?? level} ${figure(counts.here[level])} / ${figure(counts.there[level])}`,
    );
  if (levels.length > 0 && relation !== 'evaluasi-rencana') lines.push(levels.join(' · '));
  if (totals && totals.here.total !== totals.there.total) {
    const parts = (['total', 'penunjang', 'urusan'] as const)
      .filter((part) => totals.here[part] !== totals.there[part])
      .map((part) => `${part} ${rupiah(totals.here[part])} / ${rupiah(totals.there[part])}`);
    lines.push(parts.join(' · '));
  }
  return lines;
}
