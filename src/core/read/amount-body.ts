import type { Amount } from './amount';
import { type Figure, parseFigure } from './figure';

const SCALE: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
};

/** A figure with what stands behind it; `body` begins with a digit (or a comma and a digit). */
export function ofBody(body: string, text: string, rupiah: boolean): Amount {
  const listed = listedValues(body);
  if (listed) return { is: 'majemuk', values: listed, text };
  const run = /^[\d., ]+/.exec(body)?.[0] ?? '';
  const behind = body.slice(run.length);
  const persen = behind.startsWith('%');
  const unit = behind.replace(/^%\s?/, '');
  if (/^[,.]?\s?$/.test(unit) || /^[\p{L}(²³/'"-]/u.test(unit)) {
    const parts = run
      .trim()
      .replace(/[.,]\s*$/, (end) => (persen ? end : ''))
      .split(' ');
    const figure = parts.length === 1 ? parseFigure(parts[0] ?? '', persen) : brokenUp(parts, unit, persen);
    const values = parts.length === 1 ? severalValues(body) : null;
    if (values && isTorn(body)) return TORN;
    if (values) return { is: 'majemuk', values, text };
    return finished(figure, persen, unit, rupiah);
  }
  const values = severalValues(body);
  return values ? { is: 'majemuk', values, text } : { is: 'teks', text };
}

function finished(figure: Figure, persen: boolean, unit: string, rupiah: boolean): Amount {
  if (figure.is === 'ambigu') return { is: 'ambigu', readings: figure.readings, persen };
  if (figure.is === 'rusak') return { is: 'rusak', meant: figure.meant, persen, why: figure.why };
  const scale = /^(ribu|rb|juta|jt|miliar|milyar|triliun)\b\.?\s?/i.exec(unit);
  const factor = scale ? (SCALE[(scale[1] ?? '').toLowerCase()] ?? 1) : 1;
  const satuan = unit
    .slice(scale?.[0].length ?? 0)
    .replace(/^[-/'"]\s?/, '')
    .replace(/[\s,;:.–—-]+$/, '');
  const value = factor === 1 ? figure.value : Math.round(figure.value * factor);
  if (/\p{L}{2}.*\s[-–—]+$/su.test(unit))
    return { is: 'rusak', meant: value, persen, why: 'tanda-di-belakang' };
  const amount = { value, satuan, persen: persen || /^persen\b/i.test(satuan), rupiah, text: true };
  if (factor === 1) return { is: 'angka', ...amount };
  return { is: 'angka', ...amount, step: factor * 10 ** -decimalsOf(figure.value) };
}

/** Digits with spaces between them: "36 0", "391, 30", "1 200 000", "5 5". */
function brokenUp(parts: readonly string[], unit: string, persen: boolean): Figure {
  const [first = '', second = ''] = parts;
  const figures = parts.every((part) => /^\d+$/.test(part));
  const hasUnit = /\p{L}/u.test(unit);
  if (hasUnit && parts.length === 2 && first === second) {
    const once = parseFigure(first, persen);
    return { is: 'rusak', meant: once.is === 'angka' ? once.value : null, why: 'terpecah' };
  }
  if (figures && first.length <= 3 && parts.slice(1).every((part) => part.length === 3)) {
    return { is: 'rusak', meant: Number(parts.join('')), why: 'pemisah-kacau' };
  }
  const joined = parseFigure(parts.join(''), persen);
  const clear = figures
    ? parts.length === 2 && first.length > 1 && second.length === 1
    : joined.is === 'angka';
  return { is: 'rusak', meant: clear && joined.is === 'angka' ? joined.value : null, why: 'terpecah' };
}

const TORN: Amount = { is: 'rusak', meant: null, persen: false, why: 'terpecah' };

/** "40 Orang/1 2 Sekolah": digits torn apart in a member behind the first; years and lists are none. */
function isTorn(body: string): boolean {
  return /(?:[/;,&+]|\bdan)\s*\d{1,3} \d{1,2}\s*(?=\p{L})/u.test(body);
}

/** "1. 82 Nilai 2. 83 Nilai": a list, whose numbers are no figures; null for anything else. */
function listedValues(body: string): readonly number[] | null {
  if (!/^1\s?[.)]\s.*\s2\s?[.)]\s/.test(body)) return null;
  const items = body.split(/(?:^|\s)\d{1,2}\s?[.)]\s+/);
  return valuesOf(items.flatMap((item) => /\d[\d.,]*/.exec(item) ?? []));
}

/**
 * "30 tagana dan 45 relawan" → 30 and 45; null where one figure stands alone. Digits inside a word ("M2", "K3") and
 * what stands in brackets behind the first figure belong to the unit.
 */
function severalValues(body: string): readonly number[] | null {
  const open = body.replace(/\([^()]*\)/g, ' ').replace(/\brp\.?(?=\d)/gi, ' ');
  const runs = open.match(/(?<![\p{L}\d.,])\d[\d.,]*/gu) ?? [];
  if (runs.length < 2) return null;
  return valuesOf(runs);
}

function valuesOf(runs: readonly string[]): readonly number[] {
  const figures = runs.map((run) => parseFigure(run, false));
  return figures.flatMap((figure) => (figure.is === 'angka' ? [figure.value] : []));
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
