/** @jest-environment ./test/pane/environment.js */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { UncertainNote } from '../../src/workbench/parts/UncertainNote';
import { buildXlsx } from '../support/xlsx-builder';
import { got, openLocalBook } from './book/local-book';

afterEach(cleanup);

test('figures that only Excel can compute are told after a change, each leading to its cell, and no longer after it is undone', async () => {
  const { host } = await openLocalBook(
    buildXlsx({ sheets: [{ name: 'Tabel', rows: [[1, { value: 1, formula: 'OFFSET(A1,0,0)' }]] }] }),
  );
  const shown: string[] = [];
  host.onReveal((sheet, address) => shown.push(`${sheet}!${address}`));
  render(
    <FluentProvider theme={webLightTheme}>
      <UncertainNote host={host} />
    </FluentProvider>,
  );
  expect(screen.queryByRole('button')).toBeNull();
  const token = await act(async () =>
    got(await host.apply([{ sheet: 'Tabel', cell: 'A1', value: 2 }], { id: 'Ubah', en: 'Change' })),
  );
  fireEvent.click(await screen.findByRole('button', { name: /^▸?1 rumus belum dihitung ulang/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Tabel!B1' }));
  await act(async () => got(await host.undo(token)));
  expect(shown).toEqual(['Tabel!B1']);
  await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
});
