import type { BrokenAmount } from './amount';

/** What one run of digits, dots and commas says: dot = thousands, comma = decimals. */
export type Figure =
  | { readonly is: 'angka'; readonly value: number }
  | { readonly is: 'rusak'; readonly meant: number | null; readonly why: BrokenAmount }
  | { readonly is: 'ambigu'; readonly readings: readonly [number, number] };

const confused = (meant: number | null): Figure => ({ is: 'rusak', meant, why: 'pemisah-kacau' });
const plain = (digits: string): Figure => ({ is: 'angka', value: Number(digits) });

/**
 * Reads digits with dots and commas ("681.019.900,00", "0,026", "6.58"). Exactly three digits after one dot are
 * thousands; exactly three after one comma read two ways, unless the figure is a percent or begins with 0.
 */
export function parseFigure(run: string, persen: boolean): Figure {
  const figure = run.replace(/[.,]+$/, '');
  const dots = count(figure, '.');
  const commas = count(figure, ',');
  if (dots === 0 && commas === 0) return plain(figure);
  if (commas === 0) return withDots(figure, dots, persen);
  if (dots === 0) return withCommas(figure, commas, persen);
  return withBoth(figure, commas);
}

function withDots(figure: string, dots: number, persen: boolean): Figure {
  const groups = figure.split('.');
  const [head = '', tail = ''] = groups;
  const joined = groups.join('');
  if (dots === 1 && tail.length !== 3) return plain(figure);
  if (dots === 1 && (head === '0' || head === '')) return plain(figure);
  if (dots === 1 && persen) return { is: 'ambigu', readings: [Number(figure), Number(joined)] };
  if (areThousands(groups)) return plain(joined);
  if (dots === 1) return { is: 'ambigu', readings: [Number(figure), Number(joined)] };
  // "1.200.000.00": the last dot stands where the decimal comma should.
  const last = groups.at(-1) ?? '';
  const whole = groups.slice(0, -1);
  if (last.length <= 2 && areThousands(whole)) return confused(Number(`${whole.join('')}.${last}`));
  return confused(null);
}

function withCommas(figure: string, commas: number, persen: boolean): Figure {
  const groups = figure.split(',');
  if (commas > 1) return confused(areThousands(groups) ? Number(groups.join('')) : null);
  const [head = '', tail = ''] = groups;
  const decimal = Number(`${head || '0'}.${tail}`);
  const twoWays = tail.length === 3 && head.length <= 3 && head !== '' && head !== '0' && !persen;
  return twoWays
    ? { is: 'ambigu', readings: [decimal, Number(head + tail)] }
    : { is: 'angka', value: decimal };
}

function withBoth(figure: string, commas: number): Figure {
  const comma = figure.lastIndexOf(',');
  const dot = figure.lastIndexOf('.');
  if (comma > dot) {
    const groups = figure.slice(0, comma).split('.');
    const value = Number(`${groups.join('')}.${figure.slice(comma + 1)}`);
    if (commas > 1) return confused(null);
    return areThousands(groups) ? { is: 'angka', value } : confused(null);
  }
  // "1,983,000.00": thousands and decimals the English way round.
  const groups = figure.slice(0, figure.indexOf('.')).split(',');
  const english = count(figure, '.') === 1 && areThousands(groups);
  return confused(english ? Number(figure.replaceAll(',', '')) : null);
}

function areThousands(groups: readonly string[]): boolean {
  return groups.every((group, at) =>
    at === 0 ? group.length >= 1 && group.length <= 3 : group.length === 3,
  );
}

function count(text: string, sign: string): number {
  let found = 0;
  for (const char of text) if (char === sign) found += 1;
  return found;
}
