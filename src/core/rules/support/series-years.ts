import { parseRange, rangeAddress } from '../../grid/a1';
import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { yearsIn } from '../../recognise/words';
import type { Draft } from '../rule';
import type { Say } from '../message';

interface Texts {
  readonly deret: { stated: number; before: number; expected: number };
  readonly proyeksi: { stated: string; last: number };
}
interface Dated {
  readonly column: TableColumn;
  readonly year: number;
}

/** Years over repeated columns: each series goes up by one, and a projection begins where realisasi ends. */
export function seriesYears(
  read: ReadTable,
  say: Say<Texts>,
  headingOf: (column: TableColumn) => string,
): Draft[] {
  const series = new Map<string, Dated[]>();
  for (const column of read.table.columns) {
    // As printed: a period is what the column stands for.
    const year = column.period === null ? null : (yearIn(column.heading) ?? column.period);
    if (year === null || year < 1990) continue;
    const known = series.get(column.role);
    if (known) known.push({ column, year });
    else series.set(column.role, [{ column, year }]);
  }
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
  return [...drafts, ...earlyProjection(series, say, headingOf)];
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
  say: Say<Texts>,
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
