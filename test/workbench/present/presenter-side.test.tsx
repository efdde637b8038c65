/** @jest-environment ./test/pane/environment.js */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import 'fake-indexeddb/auto';
import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { createDesks } from '../../../src/pane/state/pane-context';
import { LanguageContext } from '../../../src/pane/text/language';
import { PresenterSide } from '../../../src/workbench/present/PresenterSide';
import { fakeWorkbook, installExcelFake } from '../../support/excel-fake';
import { sheetsOf, WITH_MISTAKES } from '../../e2e/workbooks';
import { createLocalEngine } from '../../pane/local-engine';

let uninstall: () => void = () => undefined;

afterEach(() => {
  cleanup();
  uninstall();
});

test('before a room a finding shows what stands there and what will, is mended, and comes back by undoing', async () => {
  const excel = fakeWorkbook(await sheetsOf(WITH_MISTAKES));
  uninstall = installExcelFake(globalThis, excel);
  const desks = createDesks(createExcelHost(), createLocalEngine());
  const end = jest.fn();
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value="id">
        <PresenterSide desks={desks} onEnd={end} />
      </LanguageContext>
    </FluentProvider>,
  );
  desks.begin();
  await screen.findByText('temuan 1 dari 7', {}, { timeout: 10_000 });
  fireEvent.keyDown(document, { key: 'ArrowDown' });
  await screen.findByText('F11 · galat');
  await screen.findByText('908.000.000', { selector: 'td' });
  const apply = screen.getByRole<HTMLButtonElement>('button', { name: 'Terapkan' });
  await waitFor(() => {
    expect(apply.disabled).toBe(false);
  });
  fireEvent.click(apply);
  const undo = await screen.findByRole('button', { name: /^Batalkan: / });
  const held = () => {
    const [sheet] = excel.model.sheets;
    return sheet?.cells.formula(10, 5) ?? sheet?.cells.value(10, 5);
  };
  expect(held()).toBe('SUM(F12)');
  fireEvent.click(undo);
  await waitFor(() => {
    expect(held()).toBe(908_000_000);
  });
  fireEvent.keyDown(document, { key: 'Escape' });
  expect(end).toHaveBeenCalled();
});
