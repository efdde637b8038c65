import { createStore } from '../../../src/pane/state/store';
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
  checklist: [],
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
  place: '',
  reviewer: '',
  number: '',
  entries: {},
};

test('what was not touched stays as the findings draft it', () => {
  expect(withEdits(draft, noEdits)).toMatchObject({ ...draft, signed: { place: '', reviewer: '' } });
});

test('a result, notes of several lines and the facts at the head are taken over', () => {
  const edits = createStore(noEdits);
  editEntry(edits, 'T-C.33', { judgement: 'sesuai' });
  editEntry(edits, 'T-C.33', { notes: ' Sudah dibahas. \n\nF11 dibetulkan.\n' });
  edits.set({ agency: 'Dinas Sosial Kota', year: '2027', place: 'Bandung, 3 Maret 2026 ', reviewer: 'Ani' });
  const { agency, year, entries, signed } = withEdits(draft, edits.get());
  expect([agency, year]).toEqual(['Dinas Sosial Kota', 2027]);
  expect(signed).toEqual({ place: 'Bandung, 3 Maret 2026', reviewer: 'Ani', number: '' });
  expect(entries.map(({ judgement, notes }) => [judgement, notes])).toEqual([
    ['sesuai', ['Sudah dibahas.', 'F11 dibetulkan.']],
    ['tidak-ditemukan', ['Tidak ada.']],
  ]);
});

test('notes that were emptied stay empty, and a table can be drafted anew', () => {
  const edits = createStore(noEdits);
  editEntry(edits, 'T-C.33', { notes: '' });
  expect(withEdits(draft, edits.get()).entries[0]?.notes).toEqual([]);
  forgetEntry(edits, 'T-C.33');
  expect(withEdits(draft, edits.get()).entries[0]?.notes).toEqual(['F11: salah.']);
});

test('an agency that was emptied leaves a line to write on, a year that is none is not written', () => {
  const { agency, name, year } = withEdits(draft, { ...noEdits, agency: ' ', year: '20' });
  expect([agency, name, year]).toEqual([null, 'Dinas Sosial', null]);
  expect(['', '2026', '1999'].every(isYear)).toBe(true);
  expect(['20', '20266', 'dua'].some(isYear)).toBe(false);
});
