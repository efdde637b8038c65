import { check } from '../../../src/core/engine/check';
import { annotateWorkbook } from '../../../src/hosts/file/annotate/annotate-workbook';
import { openFileHost } from '../../../src/hosts/file/file-host';
import { patchWorkbook } from '../../../src/hosts/file/patch/patch-workbook';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { addSheets } from '../../../src/hosts/file/write/add-sheets';
import { templatePlan } from '../../../src/core/templates/template-plan';
import { oddPackage } from './odd/made-packages';

/** What is worth saying of a workbook that is handed back is said, by everything that writes one. */

const SIGNED = 'Tanda tangan digital berkas ini tidak berlaku lagi, karena isinya berubah.';
const PLAN = templatePlan('T-C.33', { year: 2027 });

async function annotated(odd: string): Promise<readonly string[]> {
  const bytes = await oddPackage(odd);
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  const made = annotateWorkbook(bytes, check(read.workbook.sheets, {}), 'id');
  if (!made.ok) throw new Error(made.error.message.en);
  return made.notes.map(({ id }) => id);
}

test('a finding at a cell with a conversation is counted, and where it is told instead', async () => {
  expect(await annotated('a conversation at a finding')).toEqual([
    expect.stringMatching(
      /^\d temuan berada di sel yang memuat percakapan \(komentar berutas\): ditandai dan dimuat di lembar ringkasan, tetapi tidak ditulis sebagai komentar\.$/,
    ),
  ]);
  expect(await annotated('a conversation elsewhere')).toEqual([]);
});

test('a signature that ends is told by whatever changed the file, and only then', async () => {
  const bytes = await oddPackage('a signature');
  expect(await annotated('a signature')).toEqual([SIGNED]);
  const patched = patchWorkbook(bytes, [{ sheet: 'Lain', cell: 'A1', value: 'x' }]);
  expect(patched.ok && patched.value.notes.map(({ id }) => id)).toContain(SIGNED);
  const untouched = patchWorkbook(bytes, []);
  expect(untouched.ok && untouched.value.notes).toEqual([]);
  const added = addSheets(bytes, [PLAN]);
  expect(added.ok && added.notes.map(({ id }) => id)).toEqual([SIGNED]);
  expect(await annotated('plain')).toEqual([]);
});

test('the workbench says so of a file that it would save changed, and no longer where all was undone', async () => {
  const opened = await openFileHost(await oddPackage('a signature'));
  if (!opened.ok) throw new Error(opened.error.message.en);
  const { host } = opened;
  expect(host.notes()).toEqual([]);
  const change = await host.apply([{ sheet: 'Lain', cell: 'A1', value: 'x' }], { id: 'Ubah', en: 'Change' });
  expect(host.notes().map(({ id }) => id)).toEqual([SIGNED]);
  if (change.ok) await host.undo(change.value);
  expect(host.notes()).toEqual([]);
});
