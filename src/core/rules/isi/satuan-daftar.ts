import { cellOf, MOST_RELATED, rowNoun } from '../../facts/names';
import { isMoney } from '../../facts/column-pairs';
import { sameUnit } from '../../facts/units';
import { compareName } from '../../nomenclature/compare-name';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { noOfficialList } from '../kode/why-no-list';
import { BERKODE, defineRule, type Draft, messagesOf } from '../rule';
import { satuanDaftarText } from './satuan-daftar.text';

const say = messagesOf('satuan-daftar', satuanDaftarText);

/** More rows than this write another unit than the list by habit: one note tells them. */
const SINGLE_AT_MOST = 3;

/** The unit of a sub kegiatan's target against the one that the official list gives it. */
export const satuanDaftar = defineRule({
  id: 'satuan-daftar',
  family: 'isi',
  severity: 'catatan',
  kinds: BERKODE,
  unable: noOfficialList,
  text: satuanDaftarText,
  check: (read, context) => {
    const chosen = context.nomenclature(read);
    const column = unitColumn(read);
    if (!chosen || !column) return [];
    const others = read.rows.flatMap((row): Other[] => {
      if (row.level !== 'subkegiatan' || !row.kode) return [];
      const entry = chosen.list.byCode(row.kode.clean, chosen.pemda)?.entry;
      // Under another name the code is another's, and so would be its unit.
      if (!entry?.satuan || compareName(row.nama, entry.name).agreement === 'berbeda') return [];
      const stated = statedUnit(read, row, column);
      if (stated === null || sameUnit(stated.unit, entry.satuan)) return [];
      return [{ ...stated, named: row, official: entry.satuan }];
    });
    return draftsOf(read, column, others, chosen.list.meta.name);
  },
});

interface Stated {
  readonly row: TableRow;
  readonly unit: string;
}

interface Other extends Stated {
  readonly named: TableRow;
  readonly official: string;
}

/** A column of units, else the target of the year, else the first of several years. */
function unitColumn(read: ReadTable): TableColumn | undefined {
  const { columns } = read.table;
  return (
    columns.find(({ data }) => data === 'satuan') ??
    columns.find((column) => /^target(?:Tahun)?$/.test(column.layout.role) && !isMoney(read, column))
  );
}

/** The unit of the row, or of its first output row; a row of several indicators has several units, and none is the list's. */
function statedUnit(read: ReadTable, row: TableRow, column: TableColumn): Stated | null {
  const stated = [row, ...row.lanjutan].flatMap((one): Stated[] => {
    const unit = unitIn(read, one, column);
    return unit === '' ? [] : [{ row: one, unit }];
  });
  const [first, ...more] = stated;
  return first && more.length === 0 ? first : null;
}

function unitIn(read: ReadTable, row: TableRow, column: TableColumn): string {
  if (column.data === 'satuan') return read.text(row, column);
  const amount = read.amount(row, column);
  return amount.is === 'angka' && !amount.persen ? amount.satuan : '';
}

function draftsOf(read: ReadTable, column: TableColumn, others: readonly Other[], list: string): Draft[] {
  const [first, ...rest] = others;
  if (!first) return [];
  const draft = (other: Other, count: number, related: readonly string[]): Draft => ({
    cell: cellOf(read, other.row, column),
    message: say.sel({
      row: rowNoun(other.named),
      stated: other.unit,
      official: other.official,
      list,
      count,
    }),
    stated: other.unit,
    computed: other.official,
    related,
  });
  if (others.length <= SINGLE_AT_MOST) return others.map((other) => draft(other, 1, []));
  const cells = rest.slice(0, MOST_RELATED).map(({ row }) => cellOf(read, row, column));
  return [draft(first, others.length, cells)];
}
