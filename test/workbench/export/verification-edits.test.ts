import { createStore } from '../../../src/pane/state/store';
import { EMPTY_FIELDS } from '../../../src/report/papers/paper-fields';
import type { Verification } from '../../../src/report/verification/verification';
import {
  editEntry,
  forgetEntry,
  isYear,
  type VerificationEdits,
  withEdits,
} from '../../../src/workbench/export/verification-edits';

const draft: Verification = {
  name: 'Dinas Sosial',
  agency: 'Dinas Sosial',
  file: 'renja.xlsx',
  year: 2026,
  unread: [],
  lists: [],
  checklist: [],
  region: null,
  readiness: 'perlu perbaikan',
  round: null,
  fields: EMPTY_FIELDS,
  entries: [
    {
      kind: 'T-C.33',
      title: 'Rumusan',
      places: ['«T» A1:J9'],
      judgement: 'perlu-perbaikan',
      notes: ['F11: salah.'],
    },
    { kind: 'T-C.30', title: 'Analisis', places: [], judgement: 'tidak-ditemukan', notes: ['Tidak ada.'] },
  ],
};

const noEdits: VerificationEdits = {
  agency: null,
  year: null,
  entries: {},
};

test('what was not touched stays as the findings draft it', () => {
  expect(withEdits(draft, noEdits, EMPTY_FIELDS)).toEqual(draft);
});

test('a result, notes of several lines and the facts at the head are taken over', () => {
  const edits = createStore(noEdits);
  editEntry(edits, 'T-C.33', { judgement: 'sesuai' });
  editEntry(edits, 'T-C.33', { notes: ' Sudah dibahas. \n\nF11 dibetulkan.\n' });
  edits.set({ agency: 'Dinas Sosial Kota', year: '2027' });
  const signed = { ...EMPTY_FIELDS, place: 'Bandung, 3 Maret 2026' };
  const { agency, year, entries, fields } = withEdits(draft, edits.get(), signed);
  expect([agency, year]).toEqual(['Dinas Sosial Kota', 2027]);
  expect(fields).toEqual(signed);
  expect(entries.map(({ judgement, notes }) => [judgement, notes])).toEqual([
    ['sesuai', ['Sudah dibahas.', 'F11 dibetulkan.']],
    ['tidak-ditemukan', ['Tidak ada.']],
  ]);
});

test('notes that were emptied stay empty, and a table can be drafted anew', () => {
  const edits = createStore(noEdits);
  editEntry(edits, 'T-C.33', { notes: '' });
  expect(withEdits(draft, edits.get(), EMPTY_FIELDS).entries[0]?.notes).toEqual([]);
  forgetEntry(edits, 'T-C.33');
  expect(withEdits(draft, edits.get(), EMPTY_FIELDS).entries[0]?.notes).toEqual(['F11: salah.']);
});

test('an agency that was emptied leaves a line to write on, a year that is none is not written', () => {
  const { agency, name, year } = withEdits(draft, { ...noEdits, agency: ' ', year: '20' }, EMPTY_FIELDS);
  expect([agency, name, year]).toEqual([null, 'Dinas Sosial', null]);
  expect(['', '2026', '1999'].every(isYear)).toBe(true);
  expect(['20', '20266', 'dua'].some(isYear)).toBe(false);
});
