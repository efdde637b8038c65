import type { TableNomenclature } from '../../facts/official-list';
import { memo, memoPer } from '../../memo';
import type { Nomenclature } from '../../nomenclature/nomenclature';
import type { ReadTable, TableRow } from '../../read/read-table';
import {
  type CodeVerdict,
  firstLooks,
  type Judge,
  preferred,
  proposedOf,
  type Unsettled,
} from './name-verdicts';

/** A list that holds fewer of a table's codes is not the one it was written by. */
const FITS = 0.9;
/** Nearest names are dear to look up; a table full of foreign names gets no proposals for all of them. */
const MOST_LOOKED_UP = 30;
/** So near to each other two likenesses say nothing. */
const TIE = 0.02;

/** In the order of the rows. */
export function codeVerdicts(chosen: TableNomenclature, read: ReadTable): readonly CodeVerdict[] {
  return verdictsBy(judgeOf(chosen), read);
}

/** Rows whose code is not in the list, and their name under no one other code. */
export function foreignRows(chosen: TableNomenclature, read: ReadTable): readonly TableRow[] {
  return firstLooks(read, judgeOf(chosen)).foreign;
}

const judges = memo((_: TableNomenclature['list']): Judge[] => []);

/** The same object for choices that judge alike, so that what was judged by one holds for the other. */
function judgeOf({ list, pemda, others, asked, held, named }: TableNomenclature): Judge {
  const fits = asked > 0 && held >= FITS * asked && named >= (FITS - 0.2) * held;
  const known = judges(list);
  const same = known.find(
    (one) =>
      one.pemda === pemda &&
      one.fits === fits &&
      one.others.length === others.length &&
      one.others.every((other, at) => other === others[at]),
  );
  if (same) return same;
  const judge = { list, pemda, others, fits };
  known.push(judge);
  return judge;
}

/** The first names that are not settled are looked up; a name under one code counts once. */
const verdictsBy = memoPer((judge: Judge, read: ReadTable): readonly CodeVerdict[] => {
  const lookedUp = new Set<string>();
  return firstLooks(read, judge).others.map((look) => {
    if (look.is !== 'unsettled') return look;
    if (judge.fits && lookedUp.size < MOST_LOOKED_UP) lookedUp.add(look.text);
    return verdictOn(look, read, lookedUp.has(look.text) ? nearestTo(look) : []);
  });
});

type Near = ReturnType<Nomenclature['nearest']>;

/** By level, name and what is sought: a name that stands in a table a hundred times is looked up once. */
const nearestNames = memo((_: Judge) => new Map<string, Near>());

function nearestTo({ row, code, slip, judge }: Unsettled): Near {
  const { list, pemda } = judge;
  const about = { pemda, level: code.level, ...(slip ? { limit: 1 } : { limit: 4, atLeast: 0.85 }) };
  const known = nearestNames(judge);
  const key = `${code.level} ${String(slip)} ${row.nama}`;
  let near = known.get(key);
  if (!near) known.set(key, (near = list.nearest(row.nama, about)));
  return near;
}

function verdictOn(
  { row, code, entry, slip, similarity, judge }: Unsettled,
  read: ReadTable,
  near: Near,
): CodeVerdict {
  const { list } = judge;
  const official = entry.name;
  if (slip) {
    const [nearest] = near;
    const rival = nearest && nearest.entry !== entry && nearest.similarity >= similarity - TIE;
    return { is: 'ejaan', row, official, rival: rival ? proposedOf(nearest.entry, code, read, list) : null };
  }
  const proposed = preferred(
    near.map((one) => one.entry),
    row,
    code,
  ).map((one) => proposedOf(one, code, read, list));
  return { is: 'nama-lain', row, official, proposed: proposed.slice(0, 3), certain: false };
}
