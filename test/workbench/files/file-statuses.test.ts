/** @jest-environment jsdom */
import { createStatusDesk } from '../../../src/workbench/files/file-statuses';

afterEach(() => {
  localStorage.clear();
});

test('status and note of a file are there again when the page is opened anew', () => {
  createStatusDesk(() => 1).put('Renja.xlsx', { status: 'dikembalikan' });
  createStatusDesk(() => 2).put('renja.xlsx', { note: 'T-C.30 menyusul' });
  expect(createStatusDesk().get().notes).toEqual({
    'renja.xlsx': { status: 'dikembalikan', note: 'T-C.30 menyusul', at: 2 },
  });
});

test('a colleague opens what was exported; of two statuses the later one holds', () => {
  const mine = createStatusDesk(() => 5);
  mine.put('a.xlsx', { status: 'diterima' });
  mine.put('b.xlsx', { status: 'diperiksa' });
  mine.put('lain.xlsx', { note: 'tidak ikut' });
  const sent = mine.exported(['a.xlsx', 'b.xlsx']);
  localStorage.clear();
  let time = 1;
  const theirs = createStatusDesk(() => time);
  theirs.put('a.xlsx', { note: 'lebih lama' });
  time = 9;
  theirs.put('b.xlsx', { status: 'dikembalikan' });
  expect(theirs.takeOver(sent)).toBe(1);
  const { notes } = theirs.get();
  expect([notes['a.xlsx']?.status, notes['b.xlsx']?.status]).toEqual(['diterima', 'dikembalikan']);
  expect(notes['lain.xlsx']).toBeUndefined();
});

test.each(['', '{', '[]', '{"schema":"lain"}', '{"schema":"periksa-renja/status/1","files":3}'])(
  'what is no such file changes nothing (%s)',
  (text) => {
    const desk = createStatusDesk();
    expect(desk.takeOver(text)).toBeNull();
    expect(desk.get().notes).toEqual({});
  },
);

test('a status that nobody knows is none, and what is no note is left out', () => {
  const desk = createStatusDesk();
  const files = [
    { file: 'a.xlsx', status: 'hilang', note: 'x', at: 3 },
    { file: 'b.xlsx', note: 7, at: 3 },
    { status: 'diterima' },
  ];
  expect(desk.takeOver(JSON.stringify({ schema: 'periksa-renja/status/1', files }))).toBe(1);
  expect(desk.get().notes).toEqual({ 'a.xlsx': { status: null, note: 'x', at: 3 } });
});
