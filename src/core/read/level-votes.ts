import type { RecognisedTable } from '../recognise/recognised-table';
import { isUnder } from './kode-relation';
import { KEGIATAN, PLAN_LEVELS, PROGRAM, SUBKEGIATAN, depthOf } from './plan-level';
import { type RawRow, readColumns } from './raw-rows';
import {
  type Mark,
  type Tally,
  WORD,
  codeMark,
  isHeading,
  marksOfNumbers,
  nestCodes,
  nestNumbers,
  tally,
} from './row-marks';
import { isCapitals, levelByWord } from './row-words';

/** How strongly a row is said to be of each level (index = depth), and by what. */
export interface Votes {
  readonly weights: number[];
  by: 'kode' | 'penomoran' | 'kata' | 'letak' | null;
}

const NO_MARKS: readonly Mark[] = [];

/** A vote that alone settles a row. */
export const SETTLED = 0.6;
const OFFICIAL = 3;
/** Nothing else together outweighs an official code: all rows of a depth share one vote. */
const OFFICIAL_VOTES: readonly Votes[] = PLAN_LEVELS.map((_, depth) => ({
  weights: PLAN_LEVELS.map((__, at) => (at === depth ? OFFICIAL : 0)),
  by: 'kode',
}));

/** Place, or a heading in capitals alone in its row. */
const PLACE = 1.2;
/** "Below the program" is all that a number says where no word names the level. */
const BELOW = 0.95;

/** Votes for every row of the plan (level still null), by code, numbering, wording and place. */
export function levelVotes(table: RecognisedTable, rows: readonly RawRow[]): Map<RawRow, Votes> {
  const plan = rows.filter((row) => row.level === null);
  const official = usesOfficialCodes(plan);
  const votes = new Map<RawRow, Votes>();
  const anchors = new Map<RawRow, number>();
  const programs = programWords(plan);
  for (const row of plan) {
    const fixed = official ? depthOf(row.kode?.level ?? null) : longCode(row);
    votes.set(row, OFFICIAL_VOTES[fixed] ?? { weights: [0, 0, 0, 0, 0], by: null });
    const anchor = anchorOf(row, official, programs);
    if (anchor >= 0) anchors.set(row, anchor);
  }
  const codeMarks = tally(plan, anchors, (row) => {
    const mark = codeMark(row, official);
    return mark === '' ? NO_MARKS : [mark];
  });
  nestCodes(codeMarks, plan.length);
  for (const row of plan) {
    const said = codeMarks.get(codeMark(row, official))?.level ?? -1;
    if (said >= 0 && !anchors.has(row)) anchors.set(row, said);
  }
  const numberMarks = tally(plan, anchors, marksOfNumbers);
  nestNumbers(numberMarks, plan, anchors);
  const context = { official, programs, codeMarks, numberMarks, sides: placesOf(table) };
  for (const row of plan) cast(row, votes.get(row), context);
  followCodes(plan, votes);
  return votes;
}

interface Context {
  readonly official: boolean;
  readonly programs: ReadonlySet<RawRow>;
  readonly codeMarks: ReadonlyMap<Mark, Tally>;
  readonly numberMarks: ReadonlyMap<Mark, Tally>;
  /** Cell of the name's columns at which the kegiatan's own column begins (T-C.32); null where there is none. */
  readonly sides: number | null;
}

function cast(row: RawRow, votes: Votes | undefined, context: Context): void {
  if (!votes || OFFICIAL_VOTES.includes(votes)) return;
  const vote = (depth: number, weight: number, by: Votes['by']): void => {
    votes.weights[depth] = (votes.weights[depth] ?? 0) + weight;
    votes.by ??= by;
  };
  const coded = context.codeMarks.get(codeMark(row, context.official));
  if (coded && coded.level >= 0) vote(coded.level, coded.weight, 'kode');
  for (const mark of marksOfNumbers(row)) {
    const numbered = context.numberMarks.get(mark);
    if (!numbered) continue;
    if (numbered.level >= 0) vote(numbered.level, numbered.weight, 'penomoran');
    else if (numbered.below) {
      vote(KEGIATAN, BELOW, 'penomoran');
      vote(SUBKEGIATAN, BELOW, 'penomoran');
    }
  }
  const word = depthOf(levelByWord(row.nama));
  if (word >= 0) vote(word, WORD, 'kata');
  else if (context.programs.has(row)) vote(PROGRAM, WORD, 'kata');
  else if (isHeading(row)) vote(0, PLACE, 'kata');
  if (context.sides !== null) vote(row.place < context.sides ? PROGRAM : KEGIATAN, PLACE, 'letak');
}

/** Takes the levels from the codes where every row of the plan has one of Permendagri 90; says whether it could. */
export function settleByCodes(rows: readonly RawRow[]): boolean {
  for (const row of rows) if (row.level === null && !row.kode?.level) return false;
  for (const row of rows) row.level ??= row.kode?.level ?? null;
  return true;
}

/** Codes of Permendagri 90 say their level, unless most codes of the table are of another scheme. */
function usesOfficialCodes(rows: readonly RawRow[]): boolean {
  let official = 0;
  let others = 0;
  for (const row of rows) {
    if (row.kode?.scheme === '90') official += 1;
    else if (row.kode) others += 1;
  }
  return official >= others;
}

/** "1.06.04.2.01": no other scheme has this shape, so it is sure among local codes too. */
function longCode(row: RawRow): number {
  const kode = row.kode;
  return kode?.scheme === '90' && kode.segments.length >= 5 ? depthOf(kode.level) : -1;
}

function anchorOf(row: RawRow, official: boolean, programs: ReadonlySet<RawRow>): number {
  const byCode = official ? depthOf(row.kode?.level ?? null) : longCode(row);
  if (byCode >= 0) return byCode;
  const byWord = depthOf(levelByWord(row.nama));
  if (byWord >= 0) return byWord;
  if (programs.has(row)) return PROGRAM;
  return isHeading(row) ? 0 : -1;
}

/** Where no name begins with "Program", the few names in capitals that carry figures are the programs. */
function programWords(rows: readonly RawRow[]): ReadonlySet<RawRow> {
  const capitals = rows.filter((row) => isCapitals(row.nama) && !isHeading(row));
  const none: ReadonlySet<RawRow> = new Set();
  if (rows.some((row) => levelByWord(row.nama) === 'program')) return none;
  return capitals.length > 0 && capitals.length <= 0.4 * rows.length ? new Set(capitals) : none;
}

/** T-C.32 may give kegiatan a column of their own, beside that of the programs. */
function placesOf(table: RecognisedTable): number | null {
  const { names } = readColumns(table);
  const [program, kegiatan] = names;
  if (!program || kegiatan?.role !== 'kegiatan') return null;
  return program.right - program.left + 1;
}

/** Rows that only their code's kinship explains: under the program above, or over the kegiatan below. */
function followCodes(rows: readonly RawRow[], votes: ReadonlyMap<RawRow, Votes>): void {
  let program: RawRow | null = null;
  rows.forEach((row, at) => {
    const own = votes.get(row);
    if (!own) return;
    let depth = settledDepth(own);
    if (depth < 0 && row.kode) {
      const next = rows[at + 1];
      const below = next ? settledDepth(votes.get(next)) : -1;
      if (next?.kode && below > PROGRAM && isUnder(next.kode, row.kode)) depth = below - 1;
      else if (program?.kode && isUnder(row.kode, program.kode)) depth = KEGIATAN;
      if (depth >= 0) {
        own.weights[depth] = (own.weights[depth] ?? 0) + 1;
        own.by ??= 'kode';
      }
    }
    if (depth === PROGRAM) program = row;
  });
}

/** The level that the votes settle on, or -1: none is strong enough, or two are as strong. */
export function settledDepth(votes: Votes | undefined): number {
  if (!votes) return -1;
  let best = -1;
  let most = 0;
  let second = 0;
  for (let depth = 0; depth < PLAN_LEVELS.length; depth++) {
    const weight = votes.weights[depth] ?? 0;
    if (weight > most) {
      second = most;
      most = weight;
      best = depth;
    } else if (weight > second) second = weight;
  }
  return most >= SETTLED && most > second ? best : -1;
}
