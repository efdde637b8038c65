import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { check } from '../../../src/core/engine/check';
import type { Report } from '../../../src/core/engine/report';
import { annotateWorkbook } from '../../../src/hosts/file/annotate/annotate-workbook';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { python } from '../../support/judges/python';
import { savedByLibreOffice } from '../../support/judges/recalculate';

const SAMPLE = join(__dirname, '../../../assets/contoh/t-c-33-dengan-kesalahan.xlsx');

/** What is somebody's own, alike to what is ours: a comment, a fill, a conditional format, a name, a sheet. */
const MAKE = `
import sys, openpyxl
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import PatternFill
from openpyxl.workbook.defined_name import DefinedName
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.active
fill = PatternFill('solid', start_color='FFFFC7CE', end_color='FFFFC7CE')
sheet['A5'].comment = Comment('GALAT · dari rapat', 'Bu Ani')
sheet['F11'].comment = Comment('Sudah dibahas', 'Pak Budi')
sheet['B10'].fill = fill
sheet.conditional_formatting.add('F8:F20', FormulaRule(formula=['F8<>""'], fill=fill))
last = book.create_sheet('Catatan')
last['A1'] = 'lain'
book.defined_names.append(DefinedName('Lokal', localSheetId=1, attr_text="'Catatan'!$A$1"))
book.save(sys.argv[2])
`;

/** Opens a workbook, runs a line on it (book, ours: our summary), and saves it. */
const CHANGE = `
import sys, openpyxl
from openpyxl.comments import Comment
book = openpyxl.load_workbook(sys.argv[1])
ours = book['Periksa Renja']
sheet = book.worksheets[0]
notes = {c.coordinate: c for r in sheet.iter_rows() for c in r if c.comment}
exec(sys.argv[3])
book.save(sys.argv[2])
`;

const LOOK = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
def cells(text): return sorted(str(text).split())
print(json.dumps({
  'sheets': book.sheetnames,
  'comments': {c.coordinate: [c.comment.text.replace('\\r\\n', '\\n'), c.comment.author] for r in sheet.iter_rows() for c in r if c.comment},
  'marks': sorted([cells(a.sqref) for a in sheet.conditional_formatting for r in a.rules if 'periksa-renja' in str(r.formula)]),
  'formats': [[cells(a.sqref), list(r.formula)] for a in sheet.conditional_formatting for r in a.rules if 'periksa-renja' not in str(r.formula)],
  'fill': sheet['B10'].fill.fgColor.rgb,
  'names': {s.title: [n for n in book.defined_names.localnames(at) if not n.startswith('_')] for at, s in enumerate(book)},
}))
`;

interface Look {
  readonly sheets: readonly string[];
  readonly comments: Readonly<Record<string, readonly [text: string, author: string]>>;
  readonly marks: readonly (readonly string[])[];
  readonly formats: readonly unknown[];
  readonly fill: string;
  readonly names: Readonly<Record<string, readonly string[]>>;
}

const folder = mkdtempSync(join(tmpdir(), 'renja-anotasi-ulang-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [from, to] = [join(folder, 'dari.xlsx'), join(folder, 'ke.xlsx')];

function changed(bytes: Uint8Array, line: string): Uint8Array {
  writeFileSync(from, bytes);
  python(CHANGE, from, to, line);
  return Uint8Array.from(readFileSync(to));
}

function lookAt(bytes: Uint8Array): Look {
  writeFileSync(from, bytes);
  return JSON.parse(python(LOOK, from)) as Look;
}

async function annotate(bytes: Uint8Array, only: (report: Report) => Report = (all) => all): Promise<Look> {
  return lookAt(await annotatedBytes(bytes, only));
}

async function annotatedBytes(bytes: Uint8Array, only: (report: Report) => Report): Promise<Uint8Array> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  const result = annotateWorkbook(bytes, only(check(read.workbook.sheets, {})), 'id');
  if (!result.ok) throw new Error(result.error.message.en);
  return result.bytes;
}

let before: Uint8Array = new Uint8Array();
let copy: Uint8Array = new Uint8Array();
let once: Look;
beforeAll(async () => {
  python(MAKE, SAMPLE, from);
  before = Uint8Array.from(readFileSync(from));
  copy = await annotatedBytes(before, (all) => all);
  once = lookAt(copy);
});

test('the first copy has marks, comments and a summary to replace', () => {
  expect(once.sheets).toEqual(['Tabel 3.1', 'Catatan', 'Periksa Renja']);
  expect(once.marks.length).toBeGreaterThan(1);
  expect(once.comments['F11']?.[0]).toMatch(/^Sudah dibahas\n\n● GALAT · /);
  expect(Object.values(once.comments).filter(([, by]) => by === 'Periksa Renja').length).toBeGreaterThan(2);
});

test('whoever saved the copy since, a second one has each of ours once', async () => {
  const saved = [changed(copy, 'pass'), ...savedByLibreOffice([copy])];
  for (const bytes of saved) {
    const twice = await annotate(bytes);
    expect(twice.sheets).toEqual(once.sheets);
    // LibreOffice leaves the authors out, everybody's.
    const texts = ({ comments }: Look): unknown =>
      Object.entries(comments).map(([cell, [text]]) => [cell, text]);
    expect(texts(twice)).toEqual(texts(once));
    expect(twice.marks).toEqual(once.marks);
    expect(twice.names['Periksa Renja']).toEqual(['Periksa_Renja']);
    expect([twice.fill, twice.formats.length, twice.names['Catatan']]).toEqual(['FFFFC7CE', 1, ['Lokal']]);
  }
});

test('when nothing is found any more, only what is not ours is left', async () => {
  const none = (report: Report): Report => ({ ...report, findings: [] });
  const [clean, old] = [await annotate(copy, none), lookAt(before)];
  expect(clean.comments).toEqual(old.comments);
  expect([clean.marks, clean.formats, clean.fill]).toEqual([[], old.formats, old.fill]);
  expect(clean.sheets).toEqual(once.sheets);
});

test('what somebody wrote into our comments stays, above, between and below', async () => {
  const bytes = changed(
    copy,
    `
for note in notes.values():
    if note.comment.author != 'Periksa Renja': continue
    said = note.comment.text.split('\\n')
    note.comment = Comment('Atas\\n\\n' + '\\n'.join(said[:2] + ['Tengah'] + said[2:]) + '\\nBawah', 'Periksa Renja')
`,
  );
  const ours = Object.entries(once.comments).filter(([, [, by]]) => by === 'Periksa Renja');
  const twice = await annotate(bytes);
  for (const [cell, [text]] of ours) {
    const told = twice.comments[cell]?.[0] ?? '';
    expect(told).toMatch(/^Atas\nTengah\nBawah\n\n[●▲○] /);
    expect(told.endsWith(text)).toBe(true);
  }
  const thrice = await annotate(bytes, (report) => ({ ...report, findings: [] }));
  for (const [cell] of ours) expect(thrice.comments[cell]?.[0]).toBe('Atas\nTengah\nBawah');
});

test.each([
  ['written in', "ours['J12'] = 'sudah'", ['Periksa Renja', 'Periksa Renja (2)']],
  ['renamed', "ours.title = 'Temuan lama'", ['Temuan lama', 'Periksa Renja']],
  ['commented on', "ours['A1'].comment = Comment('lihat', 'Ani')", ['Periksa Renja', 'Periksa Renja (2)']],
  ['copied', "book.copy_worksheet(ours).title = 'Salinan'", ['Salinan', 'Periksa Renja']],
])('a summary that was %s is somebody’s own and stays', async (_, line, sheets) => {
  const twice = await annotate(changed(copy, line));
  expect(twice.sheets.slice(2)).toEqual(sheets);
});

test('a summary that was put first goes, and names keep their sheets', async () => {
  const parts = unzipSync(copy);
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const own = /<sheet [^>]*name="Periksa Renja"[^>]*>/.exec(workbook)?.[0] ?? '';
  const moved = workbook
    .replace(own, '')
    .replace('<sheets>', `<sheets>${own}`)
    .replace(
      /localSheetId="(\d)"/g,
      (_, place: string) => `localSheetId="${String((Number(place) + 1) % 3)}"`,
    )
    .replace(/activeTab="\d"/, 'activeTab="2"');
  expect(moved).toContain('activeTab="2"');
  const bytes = zipSync({ ...parts, 'xl/workbook.xml': strToU8(moved) });
  const first = lookAt(bytes);
  expect([first.sheets[0], first.names]).toEqual(['Periksa Renja', once.names]);
  // The findings are those of the sheets behind it.
  const twice = await annotatedBytes(bytes, (all) => all);
  expect(lookAt(twice)).toMatchObject({ sheets: once.sheets, names: once.names });
  expect(strFromU8(unzipSync(twice)['xl/workbook.xml'] ?? new Uint8Array())).toContain('activeTab="1"');
});
