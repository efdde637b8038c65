/** @jest-environment ./test/pane/environment.js */
import { SETTINGS_KEY } from '../../../src/pane/state/settings-desk';
import { createDesks } from '../../../src/pane/state/pane-context';
import { settingsOf, settingsRemembered } from '../../../src/workbench/state/book-settings';
import { fileMark, rememberSettings } from '../../../src/workbench/state/remembered-settings';
import { buildXlsx } from '../../support/xlsx-builder';
import { openLocalBook } from '../book/local-book';

beforeEach(() => localStorage.clear());

test('what was set for a file is known while it is closed, by its name and size', async () => {
  rememberSettings(fileMark('renja.xlsx', 12), JSON.stringify({ rules: { 'kode-asing': 'diam' } }));
  expect(await settingsRemembered('renja.xlsx', 12)).toEqual({ rules: { 'kode-asing': 'diam' } });
  expect(await settingsRemembered('renja.xlsx', 13)).toEqual({});
});

test('what somebody else wrote there is no settings', async () => {
  rememberSettings(fileMark('renja.xlsx', 12), '{"rules":5}');
  expect(await settingsRemembered('renja.xlsx', 12)).toEqual({});
});

test('an open workbook whose pane was never shown still has its settings', async () => {
  const book = await openLocalBook(buildXlsx({ sheets: [{ name: 'A', rows: [[1]] }] }));
  await book.host.keep(SETTINGS_KEY, JSON.stringify({ year: 2027 }));
  const desks = createDesks(book.host, book.engine);
  expect(desks.settings.get().settings).toEqual({});
  expect(await settingsOf({ desks })).toEqual({ year: 2027 });
});
