import { NO_SUM, SUM, segmentSums } from './segment-sums';
import { type Block, type Candidate, type Odds, explained, traitOdds } from './trait-odds';

/** A kegiatan with more sub kegiatan than this is not looked for. */
const LONGEST = 60;
const ROUNDS = 4;
/** Rows to learn from. */
const SAMPLE = 3000;

const NUMBER = 0.5;
const CHILDLESS = -1;
const CERTAIN = 50;
/** Leaning of a row whose name is known as a sub kegiatan's: no mere wording leans as far. */
const KNOWN_SUB = -4;

/** Whether the rows below programs are of two levels, and which of them are kegiatan. */
export interface Split {
  readonly kegiatan: readonly (readonly boolean[])[];
  readonly twoLevels: boolean;
}

/**
 * Looks for the kegiatan among the rows below each program: the first row is one; each is followed by its sub kegiatan,
 * whose amounts add up to its own (or it has none); and all look alike in what they leave empty. What "alike" means is
 * learnt from the table itself, from the first rows of the programs. `bias` is what is known beforehand: above 0 for
 * sub kegiatan, below for a table that ends with kegiatan.
 */
export function searchKegiatan(blocks: readonly Block[], bias: number): Split {
  const sample = sampleOf(blocks);
  let split: readonly (readonly boolean[])[] = sample.map((block) =>
    block.rows.map((row, at) => at === 0 || row.leaning > 2),
  );
  let odds = traitOdds(sample, split);
  let score = -Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const cuts = sample.map((block) => bestCut(block, odds));
    const found = cuts.map((cut) => cut.kegiatan);
    score = cuts.reduce((sum, cut) => sum + cut.score, 0) + explained(sample, found);
    const settled = found.every((flags, at) => flags.every((flag, place) => flag === split[at]?.[place]));
    split = found;
    if (settled) break;
    odds = traitOdds(sample, split);
  }
  const certain = sample.some((block) => block.rows.some((row) => row.leaning === -Infinity));
  const flat = sample.reduce((sum, block) => sum + flatScore(block), 0);
  const useful = split.some((flags) => flags.some((flag) => !flag));
  if (useful && (certain || score + bias > flat)) {
    return {
      kegiatan: blocks.map((block, at) => {
        const cut = split[at] ?? bestCut(block, odds).kegiatan;
        return isFlat(block, cut) ? block.rows.map(() => true) : cut;
      }),
      twoLevels: true,
    };
  }
  return { kegiatan: blocks.map((block) => block.rows.map(() => true)), twoLevels: false };
}

/**
 * A table may begin with an old part that ends with kegiatan, without a row between the years: there a program is the
 * sum of all rows below it, and of no kegiatan that are cut from them.
 */
function isFlat(block: Block, cut: readonly boolean[]): boolean {
  if (block.rows.length < 2 || block.rows.some((row) => row.leaning === -Infinity)) return false;
  const flat = block.rows.map(() => true);
  return addsUp(block, flat) && !addsUp(block, cut);
}

/** Whether the kegiatan add up to what their program states, in every column in which it states something. */
function addsUp({ rows, amounts }: Block, kegiatan: readonly boolean[]): boolean {
  const stated = amounts.flatMap((amount, at) => (amount === null || amount <= 0 ? [] : [{ amount, at }]));
  const sumAt = (at: number): number =>
    rows.reduce((sum, row, place) => sum + (kegiatan[place] ? (row.features.amounts[at] ?? 0) : 0), 0);
  return stated.length > 0 && stated.every(({ amount, at }) => sumAt(at) === amount);
}

/** The first blocks, enough of them to learn from: a long table goes on as it began. */
function sampleOf(blocks: readonly Block[]): readonly Block[] {
  let rows = 0;
  const end = blocks.findIndex((block) => (rows += block.rows.length) > SAMPLE);
  return end < 0 ? blocks : blocks.slice(0, end + 1);
}

interface Cut {
  readonly kegiatan: readonly boolean[];
  /** What sums and numbers say for the cut; what traits say is not in it. */
  readonly score: number;
}

/** The best way to cut a block into kegiatan with their sub kegiatan, by dynamic programming over its rows. */
function bestCut(block: Block, odds: Odds): Cut {
  const { rows } = block;
  const count = rows.length;
  const leanings = rows.map((row) => leaningOf(row, odds));
  const best = new Float64Array(count + 1).fill(-Infinity);
  const hard = new Float64Array(count + 1);
  const from = new Int32Array(count + 1);
  best[0] = 0;
  for (let start = 0; start < count; start++) {
    const before = best[start] ?? -Infinity;
    if (before === -Infinity) continue;
    const head = leanings[start] ?? 0;
    // A first row that is known as a sub kegiatan has lost its kegiatan: it opens the cut all the same.
    const opening = start === 0 ? Math.max(head, 0) : head;
    let soft = opening / 2;
    let numbers = 0;
    const sums = segmentSums(rows[start]?.features.amounts ?? []);
    for (let end = start + 1; end <= Math.min(count, start + LONGEST); end++) {
      if (end > start + 1) {
        const row = rows[end - 1];
        soft -= (leanings[end - 1] ?? 0) / 2;
        numbers += numberFit(row?.features.number ?? 0, end - 1 - start);
        sums.add(row?.features.amounts ?? []);
      }
      const said = sums.score(end - start - 1) + numbers + (end === start + 1 ? CHILDLESS : 0);
      const total = before + soft + said;
      if (total > (best[end] ?? -Infinity)) {
        best[end] = total;
        hard[end] = (hard[start] ?? 0) + said;
        from[end] = start;
      }
    }
  }
  const kegiatan = rows.map(() => false);
  for (let at = count; at > 0; at = from[at] ?? 0) kegiatan[from[at] ?? 0] = true;
  return { kegiatan, score: hard[count] ?? 0 };
}

function leaningOf(row: Candidate, odds: Odds): number {
  if (row.leaning === Infinity) return CERTAIN;
  if (row.leaning === -Infinity) return -CERTAIN;
  let sum = row.leaning;
  row.features.traits.forEach((value, trait) => {
    sum += odds[trait]?.[value] ?? 0;
  });
  return sum;
}

/** Sub kegiatan are numbered from 1 below each kegiatan, where they are numbered at all. */
function numberFit(number: number, expected: number): number {
  if (number === 0) return 0;
  return number === expected ? NUMBER : -NUMBER;
}

/** What sums, numbers and known names say for a block whose rows are all kegiatan. */
function flatScore(block: Block): number {
  let score = 0;
  block.rows.forEach((row, at) => {
    if (row.leaning <= KNOWN_SUB) score += row.leaning;
    score += numberFit(row.features.number, at + 1);
  });
  block.amounts.forEach((stated, at) => {
    const amounts = block.rows.map((row) => row.features.amounts[at] ?? null);
    if (stated === null || amounts.every((amount) => amount === null)) return;
    const sum = amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
    score += sum === stated && stated > 0 ? SUM : NO_SUM;
  });
  return score;
}
