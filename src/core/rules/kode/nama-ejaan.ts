import { compareName } from '../../nomenclature/compare-name';
import type { ReadTable, TableRow } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import type { Fix } from '../finding';
import type { Draft, TableRule } from '../rule';
import { cellOf } from '../support/cells';
import { type CodeVerdict, codeVerdicts, type Proposed } from '../support/code-verdicts';
import { BERKODE } from '../support/kinds';
import { oncePer } from '../support/once-per';
import { noOfficialList } from '../support/official-list';
import { say } from '../support/rule-text';
import { nomenklatur as en } from '../text/en/nomenklatur';
import { nomenklatur as id } from '../text/id/nomenklatur';

export interface NamaEjaanFigures {
  readonly kode: string;
  readonly nama: string;
  readonly official: string;
  readonly list: string;
  readonly count: number;
  /** Another code whose name is as near; null where there is none. */
  readonly rival: Proposed | null;
}

const text = { id: id['nama-ejaan'], en: en['nama-ejaan'] };

/** Names that are the official one but for a slip, with its wording; the same slip in several rows is one finding. */
export const namaEjaan: TableRule = {
  id: 'nama-ejaan',
  family: 'kode',
  severity: 'catatan',
  kinds: BERKODE,
  unable: noOfficialList,
  check: (read, context) => {
    const column = read.table.columns.find(({ data }) => data === 'nama');
    const chosen = context.nomenclature(read);
    if (!column || !chosen) return [];
    const slips = new Map<string, Slip>();
    for (const verdict of codeVerdicts(chosen)(read).flatMap(slipsAmong)) {
      const key = `${verdict.row.kode?.clean ?? ''} ${verdict.row.nama}`;
      const known = slips.get(key);
      if (known) known.rows.push(verdict.row);
      else slips.set(key, { official: verdict.official, rival: verdict.rival, rows: [verdict.row] });
    }
    const list = chosen.list.meta.name;
    return [...slips.values()].flatMap((slip) => draftOf(read, column, slip, list));
  },
};

const slipsAmong = oncePer((verdicts: readonly CodeVerdict[]) =>
  verdicts.filter((verdict) => verdict.is === 'ejaan'),
);

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
      message: say(text.id.message, text.en.message, {
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
      label: say(text.id.perbaiki, text.en.perbaiki, { name }),
      edits: rows.map((row) => ({ sheet: read.table.sheet, cell: cellOf(read, row, column), value: name })),
    },
  ];
}
