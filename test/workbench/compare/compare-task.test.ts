import { readFileSync } from 'node:fs';
import path from 'node:path';
import { comparisonSchema } from '../../../src/report/compare/comparison-schema';
import type { CompareAsk } from '../../../src/workbench/book/tasks/tasks';
import { CORRECT, WITH_MISTAKES } from '../../e2e/workbooks';
import { openLocalBook } from '../book/local-book';

const bytesOf = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(path.resolve(__dirname, '../../..', file)));

const ask = (other: CompareAsk['other']): CompareAsk => ({
  settings: {},
  language: 'id',
  other,
  left: null,
  right: null,
});

test('a book compares itself with another file, by the settings of each', async () => {
  const book = await openLocalBook(bytesOf(WITH_MISTAKES));
  const other = { name: 'akhir.xlsx', bytes: bytesOf(CORRECT), settings: {} };
  const reply = await book.make('compare', ask(other));
  if (!reply.ok) throw new Error(reply.error.message.en);
  const comparison = comparisonSchema.parse(reply.comparison);
  expect([comparison.left.file, comparison.right.file]).toEqual(['berkas.xlsx', 'akhir.xlsx']);
  expect(comparison.differences).toHaveLength(5);
  expect(reply.left.map(({ kind, range }) => [kind, range])).toEqual([['T-C.33', 'A5:J24']]);

  const overruled = { ...other, settings: { tables: [{ sheet: 'Tabel 3.1', kind: 'none' as const }] } };
  const none = await book.make('compare', ask(overruled));
  expect(none).toMatchObject({ ok: true, right: [], comparison: null });
});

test('what was changed since is compared as it is now; a broken file is a sentence', async () => {
  const book = await openLocalBook(bytesOf(WITH_MISTAKES));
  const other = { name: 'akhir.xlsx', bytes: bytesOf(CORRECT), settings: {} };
  await book.host.apply([{ sheet: 'Tabel 3.1', cell: 'F11', value: 980_000_000 }], { id: 'x', en: 'x' });
  const reply = await book.make('compare', ask(other));
  expect(reply.ok && reply.comparison?.differences).toHaveLength(4);
  const broken = await book.make('compare', ask({ ...other, bytes: new Uint8Array([1, 2]) }));
  expect(broken.ok ? '' : broken.error.message.id).toMatch(/^Berkas ini .*\.$/s);
});
