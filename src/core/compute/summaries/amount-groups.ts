import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { belanjaKinds, rowsOf, TOP_KINDS } from '../../facts/belanja';
import { footBelanja, isPlan } from '../../facts/totals';
import type { Planner } from '../planner';
import type { summaryWords } from './summary-words';

/** Rows of a table that a line of a summary adds up. */
export interface AmountGroup {
  readonly kode: string;
  readonly nama: string;
  readonly rows: readonly TableRow[];
}

type Words = (typeof summaryWords)['id'];

/** Every row of a level, each a line; where the table stands in several urusan or years, in the order of the sheet. */
export function levelGroups(read: ReadTable, level: 'program' | 'kegiatan'): readonly AmountGroup[] {
  return read.rows
    .filter((row) => row.level === level)
    .map((row) => ({ kode: row.kode?.clean ?? '', nama: row.nama, rows: [row] }));
}

/** Programs every agency has (Permendagri 90/2019 …01; before it the five general ones), against those of its urusan. */
export function supportGroups(read: ReadTable, words: Words): readonly AmountGroup[] {
  const programs = read.rows.filter((row) => row.level === 'program');
  const support = programs.filter(isSupport);
  if (programs.length === 0) return [];
  return [
    { kode: '', nama: words.penunjang, rows: support },
    { kode: '', nama: words.urusan, rows: programs.filter((row) => !support.includes(row)) },
  ];
}

const GENERAL =
  /penunjang\s+urusan|pelayanan\s+administrasi\s+perkantoran|sarana\s+dan\s+prasarana\s+aparatur|disiplin\s+aparatur|kapasitas\s+sumber\s*daya\s+aparatur|pelaporan\s+capaian\s+kinerja/i;

function isSupport({ kode, nama }: TableRow): boolean {
  if (kode?.scheme === '90' && kode.segments.length === 3) return Number(kode.segments[2]) === 1;
  return GENERAL.test(nama);
}

/** The lowest rows with an amount, by their fund source; one without takes that of the row above it. */
export function fundGroups(planner: Planner, pagu: TableColumn, words: Words): readonly AmountGroup[] {
  const { read } = planner;
  const fund = read.column('sumberDana');
  if (!fund) return [];
  const groups = new Map<string, { nama: string; rows: TableRow[] }>();
  for (const row of lowestWithAmount(planner, pagu)) {
    let text = '';
    for (let up: TableRow | null = row; up && text === ''; up = up.parent) text = read.text(up, fund);
    const nama = text === '' ? words.noFund : text;
    const key = nama.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { nama, rows: [row] });
  }
  return [...groups.values()].map((group) => ({ kode: '', ...group }));
}

/** Rows of the plan without children, or the rows that continue them where those carry the amounts. */
function lowestWithAmount(planner: Planner, pagu: TableColumn): readonly TableRow[] {
  return planner.read.rows.flatMap((row) => {
    if (!isPlan(row) || row.children.length > 0) return [];
    if (planner.operand(row, pagu).is !== 'kosong') return [row];
    const more = row.lanjutan.filter((one) => planner.operand(one, pagu).is === 'angka');
    return more.length > 0 ? more : [row];
  });
}

/** All belanja rows of each kind; of operasi its parts where it is not stated itself; amounts that are not split last. */
export function belanjaGroups(planner: Planner, pagu: TableColumn, words: Words): readonly AmountGroup[] {
  const { read } = planner;
  const foot = footBelanja(read);
  const kinds = belanjaKinds(read);
  const rows = new Map<string, TableRow[]>(TOP_KINDS.map((kind) => [kind, []]));
  const unsplit: TableRow[] = [];
  for (const row of read.rows) {
    if (!isPlan(row) || row.children.length > 0) continue;
    const belanja = row.belanja.filter((one) => !foot.has(one));
    if (belanja.every((one) => planner.operand(one, pagu).is === 'kosong')) {
      unsplit.push(row);
      continue;
    }
    const [operasi] = rowsOf(read, belanja, ['operasi']);
    const stated =
      operasi && planner.operand(operasi, pagu).is !== 'kosong'
        ? [operasi]
        : rowsOf(read, belanja, ['parts']);
    rows.get('operasi')?.push(...stated);
    for (const one of rowsOf(read, belanja, ['others'])) rows.get(kinds[one.index] ?? '')?.push(one);
  }
  const groups = [...rows].filter(([, list]) => list.length > 0);
  if (groups.length === 0) return [];
  return [
    ...groups.map(([kind, list]) => ({ kode: '', nama: `Belanja ${kind}`, rows: list })),
    ...(unsplit.length > 0 ? [{ kode: '', nama: words.unsplit, rows: unsplit }] : []),
  ];
}
