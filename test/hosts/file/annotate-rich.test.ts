import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { check } from '../../../src/core/engine/check';
import { annotateWorkbook } from '../../../src/hosts/file/annotate/annotate-workbook';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { python } from '../../support/judges/python';

/** A workbook as offices have them: charts, comments, conditional formats, white headings on dark, print settings. */
const MAKE = `
import sys, openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import DataBarRule
from openpyxl.styles import Font, PatternFill
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.active
sheet.title = "T'abel & <3>"
sheet['A5'].comment = Comment('Catatan lama & <lain>', 'Bu Ani', width=200, height=80)
sheet['F11'].comment = Comment('Sudah dibahas', 'Pak Budi')
for row in sheet.iter_rows():
    for cell in row:
        if cell.row in (5, 11, 15):
            cell.font = Font(color='FFFFFFFF', bold=True)
            cell.fill = PatternFill('solid', fgColor='FF1F3864')
chart = BarChart()
chart.add_data(Reference(sheet, min_col=6, min_row=8, max_row=12))
sheet.add_chart(chart, 'L5')
sheet.conditional_formatting.add('F8:F20', DataBarRule('num', 0, 'max', None, color='FF638EC6'))
sheet.print_title_rows = '5:7'
sheet.oddFooter.center.text = 'Halaman &P'
other = book.create_sheet('Lain')
other['A1'] = '=1+1'
other['B2'].comment = Comment('lain', 'x')
book.save(sys.argv[2])
`;

const LOOK = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def looks(rule): return [rule.dxf.fill and rule.dxf.fill.bgColor.rgb, rule.dxf.font and rule.dxf.font.color.rgb]
print(json.dumps({
  'sheets': book.sheetnames,
  'comments': {s.title: {c.coordinate: [c.comment.text, c.comment.author] for r in s.iter_rows() for c in r if c.comment} for s in book},
  'charts': [len(s._charts) for s in book],
  'marks': [[str(area.sqref), rule.priority, *looks(rule)] for area in book.worksheets[0].conditional_formatting for rule in area.rules if 'periksa-renja' in str(rule.formula)],
  'others': [[rule.type, rule.priority] for area in book.worksheets[0].conditional_formatting for rule in area.rules if 'periksa-renja' not in str(rule.formula)],
  'titles': book.worksheets[0].print_title_rows,
  'links': [c.hyperlink.location for r in book.worksheets[-1].iter_rows() for c in r if c.hyperlink],
}))
`;

interface Look {
  readonly sheets: readonly string[];
  readonly comments: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>>;
  readonly charts: readonly number[];
  readonly marks: readonly (readonly [string, number, string | null, string | null])[];
  readonly others: readonly (readonly [string, number])[];
  readonly titles: string;
  readonly links: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'renja-anotasi-'));
afterAll(() => rmSync(folder, { recursive: true }));

function lookAt(bytes: Uint8Array): Look {
  const path = join(folder, 'lihat.xlsx');
  writeFileSync(path, bytes);
  return JSON.parse(python(LOOK, path)) as Look;
}

async function annotate(bytes: Uint8Array): Promise<Uint8Array> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  const result = annotateWorkbook(bytes, check(read.workbook.sheets, {}), 'id');
  if (!result.ok) throw new Error(result.error.message.en);
  return result.bytes;
}

let before: Uint8Array = new Uint8Array();
let after: Uint8Array = new Uint8Array();
beforeAll(async () => {
  const path = join(folder, 'kaya.xlsx');
  python(MAKE, join(__dirname, '../../../assets/contoh/t-c-33-dengan-kesalahan.xlsx'), path);
  before = Uint8Array.from(readFileSync(path));
  after = await annotate(before);
});

test('comments that were there stay, with their authors, and ours stand below them', () => {
  const [old, now] = [lookAt(before), lookAt(after)];
  for (const [sheet, comments] of Object.entries(old.comments)) {
    for (const [cell, [text, author]] of Object.entries(comments)) {
      const [told = '', by] = now.comments[sheet]?.[cell] ?? [];
      expect([cell, told.startsWith(text), by]).toEqual([cell, true, author]);
    }
  }
  const shared = now.comments[old.sheets[0] ?? '']?.['F11']?.[0];
  expect(shared).toMatch(/^Sudah dibahas\n\n● GALAT · /);
  const added = Object.entries(now.comments[old.sheets[0] ?? ''] ?? {}).filter(
    ([, [, by]]) => by === 'Periksa Renja',
  );
  expect(added.length).toBeGreaterThan(2);
  for (const [, [text]] of added) expect(text).toMatch(/^(● GALAT|▲ PERINGATAN|○ CATATAN) · /);
});

test('charts, print settings and conditional formats stay, byte for byte where they have parts of their own', () => {
  const [old, now] = [lookAt(before), lookAt(after)];
  expect(now.charts.slice(0, old.charts.length)).toEqual(old.charts);
  expect(now.titles).toBe(old.titles);
  const [oldParts, newParts] = [unzipSync(before), unzipSync(after)];
  for (const [part, bytes] of Object.entries(oldParts)) {
    if (/chart|drawing\d|theme|docProps|sheet2/.test(part) && !part.endsWith('.vml'))
      expect([part, Buffer.from(newParts[part] ?? []).equals(Buffer.from(bytes))]).toEqual([part, true]);
  }
  const sheet = new TextDecoder().decode(newParts['xl/worksheets/sheet1.xml']);
  expect(sheet).toContain('<conditionalFormatting');
  expect(sheet.match(/<legacyDrawing/g)).toHaveLength(1);
});

test('white text on dark becomes readable where it is marked, and the marks come before all other formats', () => {
  const { marks, others } = lookAt(after);
  expect(marks.some(([, , fill]) => fill === 'FFFFC7CE')).toBe(true);
  const dark = marks.filter(([, , fill, font]) => fill === null && font === 'FF000000');
  expect(dark.flatMap(([cells]) => cells.split(' ')).length).toBeGreaterThan(1);
  expect(others.map(([type]) => type)).toEqual(['dataBar']);
  const last = Math.max(...marks.map(([, priority]) => priority));
  for (const [, priority] of others) expect(priority).toBeGreaterThan(last);
});

test('links lead to the cells, whatever the sheet is called', () => {
  const { links } = lookAt(after);
  expect(links.length).toBeGreaterThan(2);
  for (const link of links) expect(link).toMatch(/^'T''abel & <3>'![A-Z]+\d+(?::[A-Z]+\d+)?$/);
});
