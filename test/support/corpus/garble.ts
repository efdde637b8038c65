import type { Random } from './random';

const SLIPS: readonly [RegExp, string][] = [
  [/Indikator/, 'Indiktor'],
  [/Realisasi/, 'Realiasi'],
  [/Kegiatan/, 'Kegitan'],
  [/Perangkat/, 'Perangakt'],
  [/Pemerintahan/, 'Pemerintahaan'],
  [/Renstra/, 'Rensta'],
  [/Indikatif/, 'Indikatip'],
  [/Prakiraan/, 'Perkiraan'],
  [/Kebutuhan/, 'Kebutuan'],
  [/Lokasi/, 'Loksi'],
  [/Urusan/, 'Uusan'],
  [/Catatan/, 'Catatn'],
  [/Program/, 'Progam'],
];

/** Letters of a word between first and last may be lost, doubled or exchanged; digits (years, numbers) never are. */
function oneLetter(text: string, random: Random): string {
  const places = [...text.matchAll(/(?<=\p{L})\p{L}(?=\p{L})/gu)].map((match) => match.index);
  if (places.length < 4) return text;
  const at = random.pick(places);
  const letter = text[at] ?? '';
  return random.pick([
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at),
    text.slice(0, at) + (text[at + 1] ?? '') + letter + text.slice(at + 2),
  ]);
}

function betweenWords(text: string, random: Random, sign: string): string {
  const spaces = [...text.matchAll(/ /g)].map((match) => match.index);
  if (!spaces.length) return text;
  const at = random.pick(spaces);
  return text.slice(0, at) + sign + text.slice(at + 1);
}

function insideWord(text: string, random: Random): string {
  const places = [...text.matchAll(/(?<=\p{L}{3})\p{L}(?=\p{L}{2})/gu)].map((match) => match.index);
  if (!places.length) return text;
  const at = random.pick(places);
  return `${text.slice(0, at)}\n${text.slice(at)}`;
}

/** A heading as hurried hands type it: one or two slips, the words still recognisable. */
export function garble(text: string, random: Random): string {
  const short = text.length < 6;
  const changes: ((text: string) => string)[] = [
    (t) => `${t} :`,
    (t) => `${t} `,
    (t) => ` ${t}`,
    (t) => betweenWords(t, random, '  '),
    (t) => betweenWords(t, random, '\u00a0'),
    (t) => betweenWords(t, random, '\n'),
  ];
  if (!short) {
    changes.push(
      (t) => oneLetter(t, random),
      (t) => oneLetter(t, random),
      (t) => betweenWords(t, random, ''),
      (t) => insideWord(t, random),
      (t) =>
        random.pick(
          SLIPS.filter(([word]) => word.test(t))
            .map(([word, slip]) => t.replace(word, slip))
            .concat(oneLetter(t, random)),
        ),
      (t) => t.toUpperCase(),
      (t) => t.toLowerCase(),
    );
  }
  const once = random.pick(changes)(text);
  return random.chance(0.25) ? random.pick(changes)(once) : once;
}
