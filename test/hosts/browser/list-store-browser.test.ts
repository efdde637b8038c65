/** @jest-environment ./test/pane/environment.js */
import { BroadcastChannel as NodeChannel } from 'node:worker_threads';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { createBrowserListStore } from '../../../src/hosts/browser/list-store-browser';
import { createListShelf } from '../../../src/hosts/nomenclature/list-shelf';
import { readListFile } from '../../../src/hosts/nomenclature/read-list-file';
import { shippedList } from '../../../src/hosts/nomenclature/shipped-list';

const CSV = `kode;uraian
1;URUSAN PEMERINTAHAN WAJIB
1.06;URUSAN PEMERINTAHAN BIDANG SOSIAL
1.06.01;PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH
1.06.01.2.01;Perencanaan, Penganggaran, dan Evaluasi Kinerja
1.06.01.2.01.0001;Penyusunan Dokumen Perencanaan
`;

async function list(name = 'Kepmendagri 2024') {
  const bytes = new TextEncoder().encode(CSV);
  const read = await readListFile({
    file: 'a.csv',
    bytes,
    name,
    year: 2025,
    pemda: 'kabkot',
    complete: true,
  });
  if (!read.ok) throw new Error(read.message.en);
  return read.imported.list;
}

beforeEach(() => {
  indexedDB = new IDBFactory();
});

test('a list is there again when the store is opened anew, with all that was said of it', async () => {
  const given = await list();
  expect(await createBrowserListStore().save(given)).toEqual({ ok: true });
  const { lists, broken, refused } = await createBrowserListStore().read();
  expect({ broken, refused }).toEqual({ broken: [], refused: undefined });
  expect(lists.map(({ meta, entries }) => ({ meta, entries }))).toEqual([
    { meta: given.meta, entries: given.entries },
  ]);
});

test('a list of the same name replaces the one before; removing takes it away once', async () => {
  const store = createBrowserListStore();
  await store.save(await list());
  await store.save(await list());
  expect((await store.read()).lists).toHaveLength(1);
  expect(await store.remove('kepmendagri-2024')).toBe(true);
  expect(await store.remove('kepmendagri-2024')).toBe(false);
  expect((await store.read()).lists).toEqual([]);
});

test('where the browser refuses storage it is said, and the list of the program is still used', async () => {
  const refusing = {
    open: () => {
      throw new DOMException('no', 'SecurityError');
    },
  };
  Object.assign(globalThis, { indexedDB: refusing });
  const store = createBrowserListStore();
  const saved = await store.save(await list());
  expect(saved.ok ? '' : saved.message.id).toContain(
    'peramban menolak penyimpanan di komputer ini (SecurityError)',
  );
  expect(await store.remove('x')).toBe(false);
  const shelf = createListShelf([shippedList()], store);
  await shelf.ready();
  expect(shelf.refused()?.en).toContain('SecurityError');
  expect(shelf.lists()).toEqual([shippedList()]);
});

test('an imported list stands in for one of its id that comes with the program, until it is removed', async () => {
  const shelf = createListShelf([shippedList()], createBrowserListStore());
  expect(await shelf.remove('bawaan')).toBe(false);
  expect((await shelf.save(await list('bawaan'))).ok).toBe(true);
  expect([shelf.lists().length, shelf.lists()[0] === shippedList(), shelf.isOwn('bawaan')]).toEqual([
    1,
    false,
    false,
  ]);
  expect(await shelf.remove('bawaan')).toBe(true);
  expect([shelf.lists()[0] === shippedList(), shelf.isOwn('bawaan')]).toEqual([true, true]);
});

test('another page hears that the lists changed', async () => {
  class Channel extends NodeChannel {
    constructor(name: string) {
      super(name);
      this.unref();
    }
  }
  Object.assign(globalThis, { BroadcastChannel: Channel });
  const one = createListShelf([], createBrowserListStore());
  const other = createBrowserListStore();
  await one.ready();
  const heard = new Promise<void>((done) => createBrowserListStore().watch?.(done));
  await other.save(await list());
  await heard;
  await one.ready();
  expect(one.lists()).toHaveLength(1);
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
});
