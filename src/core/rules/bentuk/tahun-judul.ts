import type { ReadTable } from '../../read/read-table';
import { defineRule } from '../define-rule';
import { messagesOf } from '../message';
import type { Draft } from '../rule';
import { headingCellOf } from '../support/heading-cells';
import { seriesYears } from '../support/series-years';
import { type YearClaim, yearClaims } from '../support/year-claims';
import { tahunJudulText } from './tahun-judul.text';

const say = messagesOf('tahun-judul', tahunJudulText);

/** Years over a table that contradict each other: against n and n+1 of the form, or in a series of years. */
export const tahunJudul = defineRule({
  id: 'tahun-judul',
  family: 'bentuk',
  severity: 'peringatan',
  text: tahunJudulText,
  check: (read) => [
    ...contradictions(read),
    ...seriesYears(read, say, (column) => headingCellOf(read, column)),
  ],
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
