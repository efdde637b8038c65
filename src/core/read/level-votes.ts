import type { RecognisedTable, TableColumn } from '../recognise/recognised-table';
import { isUnder } from './kode-relation';
import { KEGIATAN, PLAN_LEVELS, PROGRAM, SUBKEGIATAN, depthOf } from './plan-level';
import type { RawRow } from './raw-rows';
import { readColumns } from './read-columns';
import {
  type Mark,
  NO_MARKS,
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

/** A vote that alone settles a row. */
const SETTLED = 0.6;

/** Place, or a heading in capitals alone in its row. */
const PLACE = 1.2;
/** "Below the program" is all that a number says where no word names the level. */
const BELOW = 0.95;

/** What speaks for the level of each row of the plan. */
export interface PlanVotes {
  readonly plan: readonly RawRow[];
  /** By place in `plan`: depth by official code, -1 where a row has none. */
  readonly byCode: Int8Array;
  /** Votes for the rows without one; nothing outweighs an official code, so there is nothing to vote on. */
  readonly votes: ReadonlyMap<RawRow, Votes>;
}

/** Votes for the rows of the plan (level still null), by code, numbering, wording and place. */
export function levelVotes(table: RecognisedTable, rows: readonly RawRow[]): PlanVotes {
  const plan = rows.filter((row) => row.level === null);
  const official = usesOfficialCodes(plan);
  const byCode = new Int8Array(plan.length);
  const anchors = new Int8Array(plan.length);
  const programs = programWords(plan);
  const votes = new Map<RawRow, Votes>();
  plan.forEach((row, at) => {
    const depth = official ? depthOf(row.kode?.level ?? null) : longCode(row);
    byCode[at] = depth;
    anchors[at] = depth;
    if (depth >= 0) return;
    votes.set(row, { weights: [0, 0, 0, 0, 0], by: null });
    anchors[at] = anchorOf(row, programs);
  });
  const codeMarks = tally(plan, anchors, (row, at) => {
    const mark = isCoded(byCode, at) ? '' : codeMark(row, official);
    return mark === '' ? NO_MARKS : [mark];
  });
  const numbered = underNumbers(plan, anchors);
  if (numbered && !codeMarks.has('k1')) codeMarks.set('k1', numbered);
  nestCodes(codeMarks, plan.length);
  plan.forEach((row, at) => {
    if (anchors[at] === -1) anchors[at] = codeMarks.get(codeMark(row, official))?.level ?? -1;
  });
  const numberMarks = tally(plan, anchors, marksOfNumbers);
  nestNumbers(numberMarks, plan, anchors);
  const context = { official, programs, codeMarks, numberMarks, places: placesOf(table) };
  for (const [row, own] of votes) cast(row, own, context);
  followCodes(plan, byCode, votes);
  return { plan, byCode, votes };
}

/**
 * Programs numbered «01», «02» in the code's column over codes «01.01»: the number is the first segment of their codes.
 */
function underNumbers(plan: readonly RawRow[], anchors: Int8Array): Tally | null {
  let programs = 0;
  let own = 0;
  let coded = 0;
  let number = '';
  plan.forEach((row, at) => {
    if (anchors[at] === PROGRAM && row.kode === null && row.kodeNumber !== '') {
      programs++;
      number = row.kodeNumber;
    } else if (row.kode) {
      coded++;
      if (number !== '' && Number(row.kode.segments[0]) === Number(number)) own++;
    }
  });
  if (programs === 0 || coded === 0 || own < MOST_OF_THEM * coded) return null;
  return {
    mark: 'k1',
    rows: programs,
    anchored: programs,
    counts: [],
    level: PROGRAM,
    weight: WORD,
    below: false,
  };
}

const MOST_OF_THEM = 0.8;

function isCoded(byCode: Int8Array, at: number): boolean {
  return (byCode[at] ?? -1) >= 0;
}

interface Context {
  readonly official: boolean;
  readonly programs: ReadonlySet<RawRow>;
  readonly codeMarks: ReadonlyMap<Mark, Tally>;
  readonly numberMarks: ReadonlyMap<Mark, Tally>;
  /** By cell of the name's columns: the level whose names stand there; none where they stand there together. */
  readonly places: readonly number[];
}

function cast(row: RawRow, votes: Votes, context: Context): void {
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
  const placed = context.places[row.place];
  if (placed !== undefined) vote(placed, PLACE, 'letak');
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
  if (kode?.scheme !== '90') return -1;
  // «1.17 Urusan Perpustakaan»: two segments are a bidang urusan in every scheme.
  const isBidang = kode.segments.length === 2 && ['urusan', 'bidang'].includes(levelByWord(row.nama) ?? '');
  return kode.segments.length >= 5 || isBidang ? depthOf(kode.level) : -1;
}

function anchorOf(row: RawRow, programs: ReadonlySet<RawRow>): number {
  const byWord = depthOf(levelByWord(row.nama));
  if (byWord >= 0) return byWord;
  if (programs.has(row)) return PROGRAM;
  return isHeading(row) ? 0 : -1;
}

/** Where no name begins with "Program", the few names in capitals that carry figures are the programs. */
function programWords(rows: readonly RawRow[]): ReadonlySet<RawRow> {
  const none: ReadonlySet<RawRow> = new Set();
  if (rows.some((row) => levelByWord(row.nama) === 'program')) return none;
  const capitals = rows.filter((row) => isCapitals(row.nama) && !isHeading(row));
  return capitals.length > 0 && capitals.length <= 0.4 * rows.length ? new Set(capitals) : none;
}

/** Names may have a column for each level, and T-C.32 gives kegiatan one of their own beside that of the programs. */
function placesOf(table: RecognisedTable): readonly number[] {
  const { names } = readColumns(table);
  const [program, kegiatan] = names;
  if (program?.levels) return program.levels.map((level) => depthOf(level));
  if (!program || kegiatan?.role !== 'kegiatan') return [];
  const cellsOf = ({ left, right }: TableColumn, depth: number): number[] =>
    new Array<number>(right - left + 1).fill(depth);
  return [...cellsOf(program, PROGRAM), ...cellsOf(kegiatan, KEGIATAN)];
}

/** Rows that only their code's kinship explains: under the program above, or over the kegiatan below. */
function followCodes(plan: readonly RawRow[], byCode: Int8Array, votes: ReadonlyMap<RawRow, Votes>): void {
  const depthAt = (at: number): number => {
    const coded = byCode[at] ?? -1;
    const row = plan[at];
    return coded >= 0 || !row ? coded : settledDepth(votes.get(row));
  };
  let program: RawRow | null = null;
  plan.forEach((row, at) => {
    let depth = depthAt(at);
    const own = depth < 0 && row.kode ? votes.get(row) : undefined;
    if (own && row.kode) {
      const next = plan[at + 1];
      const below = depthAt(at + 1);
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
