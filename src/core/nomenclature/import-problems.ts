import type { ImportProblemKind, ProblemFacts } from './problem-facts';
import { problemSentenceEn } from './sentences-en';
import { problemSentenceId } from './sentences-id';

export type { ImportProblemKind };

/** One sentence in both languages. */
export interface BilingualText {
  readonly id: string;
  readonly en: string;
}

export interface ImportProblem extends Omit<ProblemFacts, 'row' | 'firstRow'> {
  /** 1-based sheet row (csv: record), as a person counts. */
  readonly row: number;
  readonly firstRow?: number;
  readonly message: BilingualText;
}

export interface ImportProblems {
  add(facts: ProblemFacts): void;
  /** How many of each kind, all counted. */
  counts(): Readonly<Record<ImportProblemKind, number>>;
  /** In the order of the sheet, at most `KEPT_EACH` of a kind: a broken file of 100,000 rows must not drown. */
  list(): readonly ImportProblem[];
}

const KEPT_EACH = 500;

export function gatherProblems(): ImportProblems {
  const counts: Record<ImportProblemKind, number> = {
    'kode-rusak': 0,
    'kode-kosong': 0,
    'nama-kosong': 0,
    'level-beda': 0,
    'pemda-asing': 0,
    'ganda-sama': 0,
    'ganda-beda': 0,
    yatim: 0,
  };
  const kept: ProblemFacts[] = [];
  return {
    add(facts) {
      counts[facts.kind]++;
      if (counts[facts.kind] <= KEPT_EACH) kept.push(facts);
    },
    counts: () => ({ ...counts }),
    list: () =>
      kept
        .map((facts) => {
          const { firstRow, ...rest } = facts;
          const problem = {
            ...rest,
            row: facts.row + 1,
            ...(firstRow !== undefined && { firstRow: firstRow + 1 }),
          };
          return { ...problem, message: { id: problemSentenceId(problem), en: problemSentenceEn(problem) } };
        })
        .sort((a, b) => a.row - b.row),
  };
}
