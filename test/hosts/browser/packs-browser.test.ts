import { createOwnLists } from '../../../src/hosts/browser/packs-browser';
import { createListShelf } from '../../../src/hosts/nomenclature/list-shelf';

const entries = [{ code: '1.06', level: 'bidang', name: 'Sosial', pemda: 'kabkot' }] as const;
const PACK = 'sipd-2026-01-23';

test('a list is fetched when something is first asked of it, and only that one', async () => {
  const fetched: string[] = [];
  const shelf = createListShelf(
    createOwnLists((address) => {
      fetched.push(address);
      return Promise.resolve(entries);
    }),
  );
  const list = () => shelf.lists().find(({ meta }) => meta.id === PACK);
  await shelf.ready();
  expect([await shelf.settle(), fetched.length]).toEqual([false, 0]);
  const before = list();
  expect(before?.byCode('1.06')).toBeNull();
  expect([await shelf.settle(), fetched.length, list() === before]).toEqual([true, 1, false]);
  expect(list()?.byCode('1.06')?.entry.name).toBe('Sosial');
  expect([await shelf.settle(), shelf.refused()]).toEqual([false, null]);
});

test('a list that cannot be fetched is told, and tried again', async () => {
  let there = false;
  const shelf = createListShelf(
    createOwnLists(() => (there ? Promise.resolve(entries) : Promise.reject(new Error('offline')))),
  );
  const ask = () =>
    shelf
      .lists()
      .find(({ meta }) => meta.id === PACK)
      ?.byCode('1.06');
  ask();
  expect([await shelf.settle(), shelf.refused()?.en]).toEqual([
    false,
    expect.stringContaining('ekspor SIPD'),
  ]);
  there = true;
  ask();
  expect([await shelf.settle(), shelf.refused()]).toEqual([true, null]);
  expect(ask()?.entry.name).toBe('Sosial');
});
