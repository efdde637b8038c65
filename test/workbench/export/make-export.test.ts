import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createDesks } from '../../../src/pane/state/pane-context';
import { openBook } from '../../../src/workbench/book/book';
import type { BookWire } from '../../../src/workbench/book/messages';
import { makeExport } from '../../../src/workbench/export/make-export';
import type { OpenBook } from '../../../src/workbench/state/library';
import { createSaveMark } from '../../../src/workbench/state/save-mark';
import { WITH_MISTAKES } from '../../e2e/workbooks';
import { localWire } from '../book/local-book';

interface Mortal {
  readonly open: OpenBook;
  readonly halt: () => void;
  readonly die: () => void;
}

/** A book whose worker can be made to stand still, and then to die. */
async function openMortal(): Promise<Mortal> {
  const inner = localWire();
  let die: () => void = () => undefined;
  let halted = false;
  const wire: BookWire = {
    ...inner,
    post: (message) => {
      if (!halted) inner.post(message);
    },
    listen: (hear, broken) => {
      die = () => broken('out of memory');
      inner.listen(hear, broken);
    },
  };
  const bytes = new Uint8Array(readFileSync(path.resolve(__dirname, '../../..', WITH_MISTAKES)));
  const opened = await openBook({ name: 'renja.xlsx', bytes }, { start: () => wire });
  if (!opened.ok) throw new Error(opened.error.message.en);
  const { book } = opened;
  return {
    open: { key: 1, book, desks: createDesks(book.host, book.engine), saved: createSaveMark(false, null) },
    halt: () => {
      halted = true;
    },
    die: () => die(),
  };
}

test('a report follows the settings of the pane and the language of the user', async () => {
  const { open } = await openMortal();
  await open.desks.settings.change((settings) => ({ ...settings, agency: 'Dinas Contoh' }));
  const made = await makeExport('laporan', open, 'en', null);
  if (!made.ok) throw new Error(made.why.en);
  const page = made.bytes instanceof Blob ? '' : new TextDecoder().decode(made.bytes);
  expect(made.name).toBe('renja-report.html');
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('Dinas Contoh');
});

test.each(['salinan', 'buku', 'laporan'] as const)(
  'a worker that died gives a sentence (%s)',
  async (what) => {
    const { open, halt, die } = await openMortal();
    halt();
    const making = makeExport(what, open, 'id', null);
    die();
    const made = await making;
    expect(made.ok ? '' : made.why.id).toMatch(/^Buku kerja ini tidak menjawab lagi \(out of memory\)\./);
  },
);
