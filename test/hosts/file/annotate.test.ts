import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { check } from '../../../src/core/engine/check';
import type { Report } from '../../../src/core/engine/report';
import type { CellGrid } from '../../../src/core/grid/cell-grid';
import { annotateWorkbook } from '../../../src/hosts/file/annotate/annotate-workbook';
import { readArchive } from '../../../src/hosts/file/patch/zip-archive';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { forms } from '../../support/corpus/forms';
import { writeXlsx } from '../../support/corpus/xlsx-file';
import { openByOpenpyxl } from '../../support/judges/open-by-openpyxl';
import { recalculate } from '../../support/judges/recalculate';
import { sharedWorkbooks } from '../../support/shared';

const SAMPLES = join(__dirname, '../../../assets/contoh');

async function sheetsOf(bytes: Uint8Array): Promise<readonly CellGrid[]> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  return read.workbook.sheets;
}

interface Annotated {
  readonly name: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly report: Report;
  readonly sheet: string;
}

async function annotated(name: string, before: Uint8Array): Promise<Annotated> {
  const report = check(await sheetsOf(before), {});
  const untouched = Uint8Array.from(before);
  const result = annotateWorkbook(before, report, 'id');
  if (!result.ok) throw new Error(`${name}: ${result.error.message.en}`);
  if (!Buffer.from(untouched).equals(before)) throw new Error(`${name}: the original was written to`);
  return { name, before, after: result.bytes, report, sheet: result.sheet };
}

const samples = readdirSync(SAMPLES)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => join(SAMPLES, name));
const real = sharedWorkbooks('real documents are annotated');

/** Every form the project knows, the samples, and the real documents where they are at hand. */
async function workbooks(): Promise<readonly Annotated[]> {
  const made = Object.entries(forms()).map(
    ([name, { sheets }]) => [name, writeXlsx(sheets.map(({ sheet }) => sheet))] as const,
  );
  const files = [...samples, ...real].map((file) => [basename(file), readFileSync(file)] as const);
  return Promise.all([...made, ...files].map(([name, bytes]) => annotated(name, bytes)));
}

let all: readonly Annotated[] = [];
beforeAll(async () => {
  all = await workbooks();
});

test('entries that need no change are copied byte for byte, and none is lost', () => {
  for (const { name, before, after, report } of all) {
    const [old, now] = [readArchive(before), readArchive(after)];
    const entries = new Map(now.entries.map((entry) => [entry.name, entry.bytes]));
    const changed = old.entries.flatMap((entry) => {
      const bytes = entries.get(entry.name);
      return bytes && Buffer.from(bytes).equals(Buffer.from(entry.bytes)) ? [] : [entry.name];
    });
    const sheets = new Set(report.findings.map(({ sheet }) => sheet)).size;
    const lists =
      /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/;
    const others = changed.filter((part) => !lists.test(part));
    expect([name, others.filter((part) => !/^xl\/worksheets\/[^/]+\.xml$/.test(part))]).toEqual([name, []]);
    expect(others.length).toBeLessThanOrEqual(sheets);
  }
});

test('every sheet reads as it did: values, formulas, formats, merges, hidden rows', async () => {
  for (const { name, before, after, sheet } of all) {
    const [old, now] = [await sheetsOf(before), await sheetsOf(after)];
    expect([name, now.slice(0, -1).map(filled)]).toEqual([name, old.map(filled)]);
    expect(now.at(-1)?.sheet).toBe(sheet);
  }
});

test('in a changed worksheet only our conditional formats and the name of the drawing are new', () => {
  for (const { name, before, after } of all) {
    const [old, now] = [unzipSync(before), unzipSync(after)];
    for (const [part, bytes] of Object.entries(old)) {
      if (!/^xl\/worksheets\/[^/]+\.xml$/.test(part)) continue;
      expect([name, part, bare(text(now[part])) === text(bytes)]).toEqual([name, part, true]);
    }
  }
});

test('a copy of the copy is the copy: sheet, marks and comments take the place of the earlier ones', async () => {
  let marked = 0;
  for (const { name, after, sheet } of all) {
    const [once, twice] = [unzipSync(after), unzipSync((await annotated(name, after)).after)];
    expect([name, Object.keys(twice).sort()]).toEqual([name, Object.keys(once).sort()]);
    for (const part of Object.keys(once)) {
      // What the summary looks like is entered into the list of styles anew.
      if (part === 'xl/styles.xml') continue;
      const [first = '', second = ''] = [once[part], twice[part]].map((bytes) => plain(part, text(bytes)));
      expect([name, part, second === first]).toEqual([name, part, true]);
      marked += /periksa-renja/.test(first) ? 1 : 0;
    }
    expect((await sheetsOf(after)).at(-1)?.sheet).toBe(sheet);
  }
  expect(marked).toBeGreaterThan(10);
});

test('the copy has the findings of the original: what was added is no table and no mistake', async () => {
  for (const { name, after, report } of all) {
    const again = check(await sheetsOf(after), {});
    expect([name, again.tables.map(({ table }) => table.table.id)]).toEqual([
      name,
      report.tables.map(({ table }) => table.table.id),
    ]);
    expect(again.findings).toEqual(report.findings);
  }
});

test('openpyxl and LibreOffice open every copy and see the same cells', async () => {
  const copies = all.map(({ after }) => after);
  const counts = openByOpenpyxl(copies);
  const opened = await recalculate(copies.slice(-8));
  expect(counts.every((count) => count > 0)).toBe(true);
  expect(opened.map((sheets) => sheets.at(-1)?.sheet)).toEqual(all.slice(-8).map(({ sheet }) => sheet));
});

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

/** Without the numbers of cell styles; of lists of parts the order does not matter. */
function plain(part: string, xml: string): string {
  if (/\.rels$|Content_Types/.test(part)) return (xml.match(/<[^>]+>/g) ?? []).sort().join('');
  return part.startsWith('xl/worksheets/') ? xml.replace(/ s="\d+"/g, '') : xml;
}

/** A worksheet without what annotating adds. */
function bare(xml: string): string {
  return xml
    .replace(/<legacyDrawing xmlns:r=[^>]*\/>/g, '')
    .replace(
      /<(\w+:)?conditionalFormatting sqref="[^"]*"><(\w+:)?cfRule [^>]*><(\w+:)?formula>&quot;periksa-renja&quot;&lt;&gt;&quot;&quot;<.*?<\/(\w+:)?conditionalFormatting>/g,
      '',
    );
}

/** A grid without the formats of cells that hold nothing. */
function filled(grid: CellGrid): unknown {
  const trimmed = grid.values.map((row, r) =>
    row.map((value, c) =>
      value === null ? null : [value, grid.formulas[r]?.[c] ?? null, grid.formats[r]?.[c] ?? null],
    ),
  );
  const short = trimmed.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  return {
    sheet: grid.sheet,
    visibility: grid.visibility,
    cells: short.slice(0, short.findLastIndex((row) => row.length > 0) + 1),
    merges: grid.merges,
    hidden: [grid.hiddenRows, grid.hiddenColumns],
  };
}
