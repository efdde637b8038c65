/** @jest-environment ./test/pane/environment.js */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { ProbePage } from '../../src/pane/probe/ProbePage';
import { PlainPage } from '../../src/pane/parts/PlainPage';

afterEach(cleanup);

test('the probe is started, shown as one text, and copied', async () => {
  let copied = '';
  const clipboard = { writeText: (text: string) => ((copied = text), Promise.resolve()) };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  const calls = [
    { name: 'daftar lembar', run: () => Promise.resolve('3 lembar') },
    { name: 'terapkan', run: () => Promise.reject(new Error('lembar-terkunci: dilindungi')) },
  ];
  render(
    <PlainPage>
      <ProbePage head={['Periksa Renja']} calls={calls} />
    </PlainPage>,
  );
  fireEvent.click(screen.getByRole('button', { name: /Mulai/ }));
  await screen.findByText(/Selesai/);
  fireEvent.click(screen.getByRole('button', { name: /Salin/ }));
  await screen.findByText(/Tersalin/);
  expect(copied).toMatch(
    /^Periksa Renja\n\n 1 daftar lembar +\d+ md ya +3 lembar\n 2 terapkan +\d+ md TIDAK lembar-terkunci/,
  );
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(copied);
});
