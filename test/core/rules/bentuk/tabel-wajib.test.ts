import type { TableKind } from '../../../../src/core/layouts/layout';
import { tabelWajib } from '../../../../src/core/rules/bentuk/tabel-wajib';
import { draftInWords } from '../../../support/draft-in-words';
import { contextOf } from '../../../support/headed-table';
import { tableFromText } from '../../../support/table-from-text';

const NAME: Partial<Record<TableKind, string>> = {
  'T-C.23': 'indikator',
  'T-C.30': 'indikator',
  'T-C.31': 'programRkpd',
};
const tableOf = (kind: TableKind) =>
  tableFromText(`| ${NAME[kind] ?? 'program'} |\n| A |`, { kind, sheet: kind }).read;
const found = (...kinds: TableKind[]) => tabelWajib.checkAll(contextOf(kinds.map(tableOf))).map(draftInWords);

test('all five, or the current form in place of T-C.33', () => {
  expect(found('T-C.29', 'T-C.30', 'T-C.31', 'T-C.32', 'T-C.33')).toEqual([]);
  expect(found('T-C.29', 'T-C.30', 'T-C.31', 'T-C.32', 'SIPD-Renja')).toEqual([]);
});

test('one table of a Renja, or tables of other forms, are no whole document', () => {
  expect(found('T-C.33')).toEqual([]);
  expect(found('T-C.33', 'T-C.23', 'T-C.27')).toEqual([]);
});

test('what is missing is told once, on the first table of the document', () => {
  const [finding, ...others] = found('T-C.27', 'T-C.29', 'T-C.33');
  expect(others).toEqual([]);
  expect(finding?.table.layout.kind).toBe('T-C.29');
  expect(finding?.cell).toBe('A1');
  expect(finding?.message.id).toMatch(/^Buku kerja ini tidak memuat T-C\.30, T-C\.31 dan T-C\.32;/);
  expect(finding?.message.en).toMatch(/^This workbook does not have T-C\.30, T-C\.31 and T-C\.32;/);
});

test('workbooks that are checked together are judged one by one', () => {
  const tables = [tableOf('T-C.29'), tableOf('T-C.33')];
  const [first] = tables;
  const apart = { ...contextOf(tables), workbookOf: (table: unknown) => (table === first ? 'a' : 'b') };
  expect(tabelWajib.checkAll(apart)).toEqual([]);
});
