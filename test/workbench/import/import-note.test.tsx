/** @jest-environment ./test/pane/environment.js */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { bookOfRaw } from '../../../src/hosts/import/book-of-raw';
import { workbookOf } from '../../../src/hosts/import/workbook-of';
import { ImportNote } from '../../../src/workbench/import/ImportNote';
import { openLocalBook } from '../book/local-book';

afterEach(cleanup);

const imported = bookOfRaw('pdf', {
  tables: [
    {
      name: 'Renja',
      titleLines: [],
      values: [
        ['Kode', 'Pagu'],
        ['1.06', '1.000'],
      ],
      merges: [],
      origins: [],
      doubts: [0, 1].map((row) => ({
        row,
        column: 1,
        why: 'terpotong',
        message: { id: 'terpotong', en: 'cut' },
      })),
    },
  ],
  pages: 46,
  notes: [{ code: 'pindaian', message: { id: 'hasil pindai', en: 'a scan' }, place: { page: 7 } }],
  typed: true,
});

const given = { name: 'renja.pdf', bytes: () => Promise.resolve(new Uint8Array()) };

test('says what was taken, leads to what is doubted, and goes on to tidying', async () => {
  const { host } = await openLocalBook(workbookOf(imported));
  const shown: string[] = [];
  host.onReveal((sheet, address) => shown.push(`${sheet}!${address}`));
  const tidied = jest.fn();
  render(
    <FluentProvider theme={webLightTheme}>
      <ImportNote given={given} book={{ name: 'renja.xlsx', host }} imported={imported} onTidy={tidied} />
    </FluentProvider>,
  );
  expect(screen.getByText('1 tabel dari 46 halaman')).not.toBeNull();
  expect(screen.getByRole('button', { name: 'hasil pindai (hal. 7)' })).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '2 sel terpotong di cetakan' }));
  fireEvent.click(screen.getByRole('button', { name: '2 sel terpotong di cetakan' }));
  await waitFor(() => expect(shown).toEqual(['Renja!B1', 'Renja!B2']));
  fireEvent.click(screen.getByRole('button', { name: 'Rapikan …' }));
  expect(tidied).toHaveBeenCalledTimes(1);
});
