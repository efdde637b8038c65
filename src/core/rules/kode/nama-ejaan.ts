import { compareName } from '../../nomenclature/compare-name';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { cellOf } from '../../facts/names';
import { BERKODE, defineRule, type Draft, messagesOf } from '../rule';
import type { Fix } from '../finding';
import { fixLabel } from '../fixes';
import { codeVerdicts } from './code-verdicts';
import type { Proposed } from './name-verdicts';
import { noOfficialList } from './why-no-list';
import { namaEjaanText } from './nama-ejaan.text';

const say = messagesOf('nama-ejaan', namaEjaanText);

/** Names that are the official one but for a slip, with its wording; the same slip in several rows is one finding. */
export const namaEjaan = defineRule({
  id: 'nama-ejaan',
  family: 'kode',
  severity: 'catatan',
  kinds: BERKODE,
  unable: noOfficialList,
  text: namaEjaanText,
  // A name that the official list mends is not told again because another table writes it otherwise.
  supersedes: ['silang-sub-kegiatan'],
  check: (read, context) => {
    const column = read.table.columns.find(({ data }) => data === 'nama');
    const chosen = context.nomenclature(read);
    if (!column || !chosen) return [];
    const slips = new Map<string, Slip>();
    for (const verdict of codeVerdicts(chosen, read)) {
      if (verdict.is !== 'ejaan') continue;
      const key = `${verdict.row.kode?.clean ?? ''} ${verdict.row.nama}`;
      const known = slips.get(key);
      if (known) known.rows.push(verdict.row);
      else slips.set(key, { official: verdict.official, rival: verdict.rival, rows: [verdict.row] });
    }
    const list = chosen.list.meta.name;
    return [...slips.values()].flatMap((slip) => draftOf(read, column, slip, list));
  },
});

interface Slip {
  readonly official: string;
  readonly rival: Proposed | null;
  readonly rows: TableRow[];
}

function draftOf(
  read: ReadTable,
  column: TableColumn,
  { official, rival, rows }: Slip,
  list: string,
): readonly Draft[] {
  const [first, ...rest] = rows;
  if (!first) return [];
  const name = inCaseOf(first.nama, official);
  return [
    {
      cell: cellOf(read, first, column),
      message: say.message({
        kode: first.kode?.clean ?? '',
        nama: first.nama,
        official: name,
        list,
        count: rows.length,
        rival,
      }),
      stated: first.nama,
      computed: name,
      related: rest.map((row) => cellOf(read, row, column)),
      fixes: rival ? [] : nameFix(read, column, rows, name),
    },
  ];
}

function inCaseOf(stated: string, official: string): string {
  return stated === stated.toUpperCase() ? official.toUpperCase() : official;
}

/** Only where the cell holds the name alone: a row number or a fund tag beside it must not be lost. */
function nameFix(
  read: ReadTable,
  column: TableColumn,
  rows: readonly TableRow[],
  name: string,
): readonly Fix[] {
  const alone = rows.every(
    (row) =>
      column.left === column.right &&
      read.cell(row.row, column.left) === row.nama &&
      !/[([]/.test(row.nama) &&
      compareName(row.nama, name).agreement !== 'berbeda',
  );
  if (!alone) return [];
  return [
    {
      label: fixLabel.write(`«${name}»`),
      edits: rows.map((row) => ({ sheet: read.table.sheet, cell: cellOf(read, row, column), value: name })),
    },
  ];
}
