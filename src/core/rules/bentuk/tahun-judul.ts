import { headingCellOf } from '../../facts/headings';
import { parseRange, rangeAddress } from '../../grid/a1';
import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { yearsIn } from '../../recognise/words';
import { defineRule, type Draft, messagesOf } from '../rule';
import { tahunJudulText } from './tahun-judul.text';
import { type YearClaim, yearClaims } from './year-claims';

const say = messagesOf('tahun-judul', tahunJudulText);

/** Years over a table that contradict each other: against n and n+1 of the form, or in a series of years. */
export const tahunJudul = defineRule({
  id: 'tahun-judul',
  family: 'bentuk',
  severity: 'peringatan',
  text: tahunJudulText,
  check: (read) => [...contradictions(read), ...seriesYears(read)],
});

function contradictions(read: ReadTable): Draft[] {
  const claims = yearClaims(read);
  const planned = plannedYear(claims);
  if (planned === null) return [];
  const wrong = claims.filter(({ year, offset }) => year !== planned + offset);
  const headings = wrong.filter(({ title }) => !title);
  const titles = wrong.filter(({ title }) => title);
  const agreed = claims.filter((claim) => !wrong.includes(claim));
  return [...wrongHeadings(headings, agreed, planned), ...wrongTitle(read, titles, agreed, planned)];
}

/** The year n that most of them speak for; where two are even, the one the title is for. */
function plannedYear(claims: readonly YearClaim[]): number | null {
  const votes = new Map<number, number>();
  const counted = new Set<string>();
  for (const { cell, title, year, offset } of claims) {
    // The same heading printed over several columns is one voice.
    const key = `${cell.text} ${String(offset)}`;
    if (counted.has(key)) continue;
    counted.add(key);
    votes.set(year - offset, (votes.get(year - offset) ?? 0) + (title ? 1.1 : 1));
  }
  let best: number | null = null;
  for (const [year, weight] of votes) if (best === null || weight > (votes.get(best) ?? 0)) best = year;
  return best;
}

function wrongHeadings(wrong: readonly YearClaim[], agreed: readonly YearClaim[], planned: number): Draft[] {
  const [first] = wrong;
  if (!first) return [];
  const figures = { heading: first.cell.text, stated: first.year, expected: planned + first.offset };
  const others = new Set([...wrong.slice(1), ...agreed].map(({ cell }) => cell.cell));
  others.delete(first.cell.cell);
  return [
    {
      cell: first.cell.cell,
      message: wrong.length === 1 ? say.satu(figures) : say.banyak({ ...figures, count: wrong.length }),
      stated: first.year,
      computed: planned + first.offset,
      related: [...others],
    },
  ];
}

/** People also write the planned year itself over T-C.29: worth knowing only. */
function wrongTitle(
  read: ReadTable,
  wrong: readonly YearClaim[],
  agreed: readonly YearClaim[],
  planned: number,
): Draft[] {
  const [first] = wrong;
  if (!first || !agreed.some(({ title }) => !title)) return [];
  const lookingBack = read.layout.kind === 'T-C.29' && first.year === planned;
  return [
    {
      cell: first.cell.cell,
      ...(lookingBack ? { severity: 'catatan' as const } : {}),
      message: say.judul({ stated: first.year, expected: planned + first.offset }),
      stated: first.year,
      computed: planned + first.offset,
      related: [...new Set(agreed.filter(({ title }) => !title).map(({ cell }) => cell.cell))],
    },
  ];
}
interface Dated {
  readonly column: TableColumn;
  readonly year: number;
}

/** Years over repeated columns: each series goes up by one, and a projection begins where realisasi ends. */
function seriesYears(read: ReadTable): Draft[] {
  const series = new Map<string, Dated[]>();
  for (const column of read.table.columns) {
    // As printed: a period is what the column stands for.
    const year = column.period === null ? null : (yearIn(column.heading) ?? column.period);
    if (year === null || year < 1990) continue;
    const known = series.get(column.role);
    if (known) known.push({ column, year });
    else series.set(column.role, [{ column, year }]);
  }
  const headingOf = (column: TableColumn): string => headingCellOf(read, column);
  const told = new Set<string>();
  const drafts: Draft[] = [];
  for (const dated of series.values()) {
    const found = brokenStep(dated);
    if (!found) continue;
    const cell = headingOf(found.column);
    if (told.has(cell)) continue;
    told.add(cell);
    drafts.push({
      cell,
      message: say.deret(found),
      stated: found.stated,
      computed: found.expected,
      related: dated.map(({ column }) => headingOf(column)).filter((other) => other !== cell),
    });
  }
  return [...drafts, ...earlyProjection(series, headingOf)];
}

/** The only year that a heading names. */
function yearIn(heading: string): number | null {
  const years = new Set(yearsIn(heading));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** The first year that is not one more than the year before it; all in steps of two or more are a choice. */
function brokenStep(
  dated: readonly Dated[],
): { column: TableColumn; stated: number; before: number; expected: number } | null {
  if (dated.length < 2) return null;
  const steps = dated.slice(1).map(({ year }, at) => year - (dated[at]?.year ?? year));
  const even = steps.every((step) => step === steps[0]);
  if (even && (steps[0] ?? 0) > 0) return null;
  const at = steps.findIndex((step) => step !== 1);
  const wrong = dated[at + 1];
  const before = dated[at];
  if (!wrong || !before) return null;
  return { column: wrong.column, stated: wrong.year, before: before.year, expected: before.year + 1 };
}

function earlyProjection(
  series: ReadonlyMap<string, readonly Dated[]>,
  headingOf: (column: TableColumn) => string,
): Draft[] {
  const realised = series.get('realisasi') ?? [];
  const projected = series.get('proyeksi') ?? [];
  const last = Math.max(...realised.map(({ year }) => year));
  const early = projected.filter(({ year }) => year <= last);
  const [first] = early;
  const end = early.at(-1);
  if (!first || !end) return [];
  const [from, to] = [parseRange(headingOf(first.column)), parseRange(headingOf(end.column))];
  if (!from || !to) return [];
  return [
    {
      cell: rangeAddress({
        top: Math.min(from.top, to.top),
        left: from.left,
        bottom: to.bottom,
        right: to.right,
      }),
      message: say.proyeksi({
        stated: early.map(({ year }) => String(year)).join(', '),
        last,
      }),
      stated: first.year,
      computed: last + 1,
      related: realised.map(({ column }) => headingOf(column)),
    },
  ];
}
