import { columnIndex, parseRange } from './grid/a1';
import type { Bilingual } from './language/language';
import { layoutOf, layouts } from './layouts/index';
import type { Layout, TableKind } from './layouts/layout';
import type { Settings } from './settings';

/** A setting that can hold nowhere, or nowhere in a workbook: a reviewer would believe that it does. */
export interface OddSetting {
  /** Where it stands in the settings: "tables.0.at". */
  readonly where: string;
  /** What it says. */
  readonly value: string;
  readonly why: Bilingual;
}

const LAST_ROW = 1_048_576;

const why = {
  cell: { id: 'itu bukan alamat sel', en: 'that is no address of a cell' },
  range: { id: 'itu bukan alamat rentang', en: 'that is no address of a range' },
  column: { id: 'itu bukan kolom Excel (A sampai XFD)', en: 'that is no column of Excel (A to XFD)' },
  rows: {
    id: 'baris pertama harus mendahului yang terakhir, dan Excel tidak punya baris di atas 1.048.576',
    en: 'the first row must come before the last, and Excel has no row beyond 1,048,576',
  },
  role: { id: 'bentuk tabel itu tidak mempunyai kolom tersebut', en: 'the form has no such column' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What no workbook can have: addresses that are none, rows out of order, columns that no form has. */
export function oddSettings({ tables = [], accepted = [], unread = [] }: Settings): readonly OddSetting[] {
  const odd: OddSetting[] = [];
  const refuse = (is: boolean, where: string, value: string, reason: Bilingual): void => {
    if (is) odd.push({ where, value, why: reason });
  };
  tables.forEach(({ at, kind, columns = {}, headerRows, dataRows }, nth) => {
    const where = `tables.${String(nth)}`;
    if (at !== undefined) refuse(parseRange(at) === null, `${where}.at`, at, why.cell);
    for (const [role, letters] of Object.entries(columns)) {
      refuse(!isRole(role, kind), `${where}.columns`, role, why.role);
      refuse(!isSpan(letters), `${where}.columns.${role}`, letters, why.column);
    }
    for (const [name, rows] of Object.entries({ headerRows, dataRows }))
      if (rows) refuse(rows[0] > rows[1] || rows[1] > LAST_ROW, `${where}.${name}`, rows.join('–'), why.rows);
  });
  accepted.forEach(({ cell }, nth) => {
    refuse(parseRange(cell) === null, `accepted.${String(nth)}.cell`, cell, why.cell);
  });
  unread.forEach(({ range }, nth) => {
    if (typeof range === 'string')
      refuse(parseRange(range) === null, `unread.${String(nth)}.range`, range, why.range);
  });
  return odd;
}

function isSpan(letters: string): boolean {
  const ends = letters.split(':').map((end) => columnIndex(end.trim()));
  return ends.length <= 2 && ends.every((end) => end !== null);
}

function isRole(role: string, kind: TableKind | 'none' | undefined): boolean {
  if (kind === 'none') return true;
  const forms: readonly Layout[] =
    kind === undefined ? layouts : [layoutOf(kind), layoutOf(kind, { change: true })];
  const whole = role.replace(/(?:K|Rp)$/, '');
  return forms.some(({ columns }) => columns.some((column) => column.role === role || column.role === whole));
}
