import type { Language } from '../../core/language/language';
import { kindName } from '../../core/layouts/kind-name';
import type { TableKind } from '../../core/layouts/layout';
import type { PaguTotals } from '../../core/silang/pagu-totals';
import type { PublicPair } from '../schema';
import type { FileSummary, TableSummary } from '../summary/file-summary';
import type { Filling, ReviewedLevel, TableReview } from '../summary/table-review';

/** One table as a reader sees it: its parts on several sheets taken together. */
export interface Chapter {
  /** "T-C.33 «Tabel 4.1»". */
  readonly label: string;
  readonly kind: TableKind;
  readonly year: number | null;
  readonly change: boolean;
  readonly doubted: boolean;
  readonly levels: Readonly<Record<ReviewedLevel, number>>;
  readonly pagu: PaguTotals | null;
  readonly misnamed: readonly string[];
  readonly filling: readonly Filling[];
  readonly columns: number;
  readonly missing: readonly string[];
}

/**
 * Tables of one kind and year are parts of one chapter (an agency draws one for each of its bidang), unless they are two
 * prints of the same.
 */
export function chaptersOf({ tables, file }: FileSummary, language: Language): readonly Chapter[] {
  const chapters: TableSummary[][] = [];
  for (const table of tables) {
    const chapter = chapters.find((parts) => isPartOf(table, parts, file.pairs ?? []));
    if (chapter) chapter.push(table);
    else chapters.push([table]);
  }
  return chapters.flatMap((parts) => chapterOf(parts, language));
}

function isPartOf(
  { table }: TableSummary,
  parts: readonly TableSummary[],
  pairs: readonly PublicPair[],
): boolean {
  return parts.every(({ table: part }) => {
    if (part.kind !== table.kind || part.change !== table.change) return false;
    if (part.planYear !== table.planYear && table.continues === undefined) return false;
    return !pairs.some(
      ({ relation, here, there }) =>
        relation === 'cetakan' &&
        [here.table, there.table].includes(part.id) &&
        [here.table, there.table].includes(table.id),
    );
  });
}

function chapterOf(parts: readonly TableSummary[], language: Language): readonly Chapter[] {
  const [first] = parts;
  if (!first) return [];
  const { table } = first;
  const reviews = parts.map(({ review }) => review);
  const sheets = [...new Set(parts.map(({ table: { sheet } }) => `«${sheet}»`))];
  const level = (name: ReviewedLevel): number => sum(reviews.map(({ levels }) => levels[name]));
  return [
    {
      label: `${kindName(table.kind, language)} ${sheets.length > 2 ? `${sheets[0] ?? ''} … ${sheets.at(-1) ?? ''}` : sheets.join(', ')}`,
      kind: table.kind,
      year: table.planYear,
      change: table.change === true,
      doubted: parts.some(({ table: { doubt } }) => doubt !== undefined),
      levels: { program: level('program'), kegiatan: level('kegiatan'), subkegiatan: level('subkegiatan') },
      pagu: paguOf(reviews),
      misnamed: reviews.flatMap(({ misnamed }) => misnamed),
      filling: first.review.filling.map((one, at) =>
        fillingOf(
          one,
          reviews.map(({ filling }) => filling[at]),
        ),
      ),
      columns: first.review.columns,
      missing: first.review.missing,
    },
  ];
}

function paguOf(reviews: readonly TableReview[]): PaguTotals | null {
  const known = reviews.flatMap(({ pagu }) => pagu ?? []);
  if (known.length === 0) return null;
  return {
    total: sum(known.map(({ total }) => total)),
    penunjang: sum(known.map(({ penunjang }) => penunjang)),
    urusan: sum(known.map(({ urusan }) => urusan)),
  };
}

function fillingOf(first: Filling, parts: readonly (Filling | undefined)[]): Filling {
  return {
    ...first,
    rows: sum(parts.map((part) => part?.rows ?? 0)),
    empty: sum(parts.map((part) => part?.empty ?? 0)),
    cells: parts.flatMap((part) => part?.cells ?? []).slice(0, first.cells.length || 5),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
