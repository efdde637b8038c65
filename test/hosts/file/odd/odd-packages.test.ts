import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { check } from '../../../../src/core/engine/check';
import type { Report } from '../../../../src/core/engine/report';
import { computeWorkbook } from '../../../../src/core/compute/compute-workbook';
import { tidy } from '../../../../src/core/templates/tidy';
import { annotateWorkbook } from '../../../../src/hosts/file/annotate/annotate-workbook';
import { fitToName } from '../../../../src/hosts/file/package/file-ending';
import { patchWorkbook } from '../../../../src/hosts/file/patch/patch-workbook';
import { type FileWorkbook, readWorkbook } from '../../../../src/hosts/file/read-workbook';
import { addSheets } from '../../../../src/hosts/file/write/add-sheets';
import { openByOpenpyxl, openedByOpenpyxl } from '../../../support/judges/open-by-openpyxl';
import { grownBy, packageFaults } from '../../../support/judges/package-judge';
import { openedByLibreOffice } from '../../../support/judges/recalculate';
import { judgeBySchemas } from '../../../support/judges/schemas';
import { validated } from '../../../support/judges/validator';
import { withShared } from '../../../support/shared';
import { type MadePackage, madePackages } from './made-packages';
import type { OddPackage } from './odd-packages';
import { FOUND } from './plain-package';

/** Each odd package is checked, annotated, computed and tidied as the plain one is, and what comes out is judged. */

/** ODD_PACKAGES=FOLDER writes the packages there, with what each must come to, for other instruments. */
const FOLDER = process.env['ODD_PACKAGES'];

async function wanting(want: OddPackage['want']): Promise<readonly MadePackage[]> {
  return (await madePackages()).filter((one) => one.want === want);
}

async function reading(bytes: Uint8Array): Promise<FileWorkbook> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  return read.workbook;
}

const findingsOf = ({ findings }: Report): readonly string[] =>
  findings.map(({ rule, severity, sheet, cell }) => `${severity} ${rule} ${sheet}!${cell}`).sort();

interface Outputs {
  readonly workbook: FileWorkbook;
  readonly report: Report;
  readonly annotated: Uint8Array;
  readonly all: readonly Uint8Array[];
}

const written = new Map<Uint8Array, Promise<Outputs>>();

/** Everything the project writes of a package; a refusal throws. Made once, for all who judge it. */
function outputsOf({ bytes, ending = '.xlsx' }: MadePackage): Promise<Outputs> {
  const made = written.get(bytes) ?? makeOutputs(bytes, ending);
  written.set(bytes, made);
  return made;
}

async function makeOutputs(bytes: Uint8Array, ending: string): Promise<Outputs> {
  const workbook = await reading(bytes);
  const { sheets } = workbook;
  const report = check(sheets, {});
  const annotated = annotateWorkbook(bytes, report, 'id');
  if (!annotated.ok) throw new Error(annotated.error.message.en);
  const edits = computeWorkbook(sheets, {}, { mode: 'ganti', texts: 'semua' }).flatMap(
    ({ plan }) => plan.edits,
  );
  const computed = patchWorkbook(bytes, edits);
  if (!computed.ok) throw new Error(computed.problem.message.en);
  const plans = report.tables.flatMap(({ table }) => {
    const tidied = tidy(table, {});
    return tidied.ok ? [tidied.plan] : [];
  });
  const tidied = addSheets(bytes, plans);
  if (!tidied.ok) throw new Error(tidied.error.message.en);
  const name = `x${ending === '.xltx' ? '.xlsx' : ending}`;
  const all = [annotated.bytes, computed.value.bytes, tidied.bytes].map((one) => {
    const fitted = fitToName(one, name);
    if (!fitted.ok) throw new Error(fitted.error.message.en);
    return fitted.bytes;
  });
  return { workbook, report, annotated: annotated.bytes, all };
}

const valuesOf = ({ sheets }: FileWorkbook): ReadonlyMap<string, unknown> =>
  new Map(sheets.map(({ sheet, values, formulas }) => [sheet, { values, formulas }]));

test('there are at least sixty, each with its own name', async () => {
  const names = (await madePackages()).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(60);
  if (FOLDER === undefined) return;
  mkdirSync(FOLDER, { recursive: true });
  const expected: Record<string, { readonly want: string }> = {};
  for (const [at, { name, ending = '.xlsx', want, bytes }] of (await madePackages()).entries()) {
    const file = `${String(at + 1).padStart(2, '0')}-${name.replace(/[^\p{L}\d]+/gu, '-')}${ending}`;
    writeFileSync(join(FOLDER, file), bytes);
    if (want !== 'whole') expected[file] = { want };
  }
  writeFileSync(join(FOLDER, 'expect.json'), JSON.stringify(expected, null, 1));
  expect(existsSync(FOLDER)).toBe(true);
});

test('is read like the plain one, and handed back with nothing lost, nothing broken and nothing growing', async () => {
  const packages = await wanting('whole');
  const [plain] = packages;
  if (!plain) throw new Error('no packages');
  const wanted = findingsOf(check((await reading(plain.bytes)).sheets, {}));
  expect(wanted.length).toBeGreaterThan(4);
  // Conversations and comments are hung there: without a finding nothing would be tried.
  expect(wanted).toContain(`galat jumlah-induk Tabel 3.1!${FOUND}`);
  const wrong: string[] = [];
  const written: { readonly name: string; readonly bytes: Uint8Array; readonly original: Uint8Array }[] = [];
  for (const one of packages) {
    const { name, bytes } = one;
    try {
      const { workbook, report, annotated, all } = await outputsOf(one);
      if (findingsOf(report).join('\n') !== wanted.join('\n')) wrong.push(`${name}: other findings`);
      const again = annotateWorkbook(annotated, report, 'id');
      if (!again.ok) throw new Error(again.error.message.en);
      const [once, twice] = [grownBy(annotated), grownBy(again.bytes)];
      if (JSON.stringify(once) !== JSON.stringify(twice))
        wrong.push(`${name}: grows ${JSON.stringify(once)} ${JSON.stringify(twice)}`);
      const copy = await reading(annotated);
      if (findingsOf(check(copy.sheets, {})).join('\n') !== wanted.join('\n'))
        wrong.push(`${name}: the copy checks otherwise`);
      const before = new Set(packageFaults(bytes));
      for (const out of all) {
        wrong.push(
          ...packageFaults(out)
            .filter((fault) => !before.has(fault))
            .map((fault) => `${name}: ${fault}`),
        );
        written.push({ name, bytes: out, original: bytes });
      }
      for (const out of [all[0], all[2]]) {
        const values = out ? valuesOf(await reading(out)) : new Map();
        for (const [sheet, cells] of valuesOf(workbook))
          if (JSON.stringify(values.get(sheet)) !== JSON.stringify(cells))
            wrong.push(`${name}: ${sheet} lost cells`);
      }
    } catch (fault) {
      wrong.push(`${name}: ${fault instanceof Error ? fault.message : String(fault)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(written).toHaveLength(3 * packages.length);
});

/** Original and annotated copy of every package: annotating adds all there is to add (styles, a sheet, comments, boxes). */
test('passes the validator of the Open XML SDK where the package itself did', async () => {
  const packages = await wanting('whole');
  const annotated = await Promise.all(
    packages.map(async (one) => (await outputsOf(one)).all[0] ?? one.bytes),
  );
  const after = await validated(annotated);
  const faulty = packages.filter((_, at) => (after[at]?.length ?? 0) > 0);
  // Most are without a fault, so only the others' originals are asked about.
  const before = new Map(
    (await validated(faulty.map(({ bytes }) => bytes))).map((errors, at) => [
      faulty[at]?.name,
      new Set(errors.map(told)),
    ]),
  );
  const wrong = packages.flatMap(({ name }, at) =>
    (after[at] ?? [])
      .filter((error) => !before.get(name)?.has(told(error)))
      .map((error) => `${name}: ${error}`),
  );
  expect(wrong).toEqual([]);
});

/** The places of a fault move where something is added; what it says does not. */
const told = (error: string): string => error.replace(/ \{.*$/, '');

test('openpyxl opens what was written wherever it opens the package', async () => {
  const packages = await wanting('whole');
  const originals = openedByOpenpyxl(packages.map(({ bytes }) => bytes));
  const opened = packages.filter((_, at) => isFilled(originals[at]));
  expect(opened.length).toBeGreaterThan(45);
  const outputs = await Promise.all(opened.map(outputsOf));
  expect(openByOpenpyxl(outputs.flatMap(({ all }) => all)).every(isFilled)).toBe(true);
});

const isFilled = (cells: number | null | undefined): boolean => (cells ?? 0) > 100;

test('LibreOffice opens what was written wherever it opens the package', async () => {
  const packages = await wanting('whole');
  const saved = openedByLibreOffice(packages.map(({ bytes }) => bytes));
  const originals = openedByOpenpyxl(saved.map((bytes) => bytes ?? new Uint8Array()));
  const outputs = (await Promise.all(packages.map(outputsOf))).flatMap(({ all }, at) =>
    isFilled(originals[at]) ? all.map((bytes) => ({ name: packages[at]?.name, bytes })) : [],
  );
  expect(outputs.length).toBeGreaterThan(3 * 60);
  const opened = openedByLibreOffice(outputs.map(({ bytes }) => bytes));
  const cells = openedByOpenpyxl(opened.map((bytes) => bytes ?? new Uint8Array()));
  expect(outputs.filter((_, at) => !isFilled(cells[at])).map(({ name }) => name)).toEqual([]);
});

withShared('ooxml-xsd', 'by the schemas of the standard', (schemas) => {
  test('every part that was changed or added is valid where the package itself is', async () => {
    const packages = await wanting('whole');
    const outputs = await Promise.all(packages.map(outputsOf));
    const before = packages.map(({ bytes }) => unzipSync(bytes));
    const written = outputs.flatMap(({ all }, at) => all.map((bytes) => ({ at, bytes })));
    const isNew = (at: number, part: string, content: Uint8Array): boolean => {
      const old = before[written[at]?.at ?? -1]?.[part];
      return !old || Buffer.compare(old, content) !== 0;
    };
    const { faults, parts } = await judgeBySchemas(
      schemas,
      written.map(({ bytes }) => bytes),
      isNew,
    );
    const theirs = await judgeBySchemas(
      schemas,
      packages.map(({ bytes }) => bytes),
    );
    const known = new Set(theirs.faults.map(({ at, part, what }) => `${String(at)} ${part} ${bare(what)}`));
    const own = faults.flatMap(({ at, part, what }) => {
      const from = written[at]?.at ?? -1;
      return known.has(`${String(from)} ${part} ${bare(what)}`)
        ? []
        : [`${packages[from]?.name ?? ''}: ${part} ${what}`];
    });
    expect(own).toEqual([]);
    expect(parts.get('sml.xsd')).toBeGreaterThan(5 * packages.length);
  });
});

/** Without the place, which moves where something is added. */
const bare = (what: string): string => what.replace(/^.*?:\d+: /, '');

test('what is damaged in part is checked, and what was lost is named', async () => {
  for (const { name, bytes } of await wanting('read')) {
    const { sheets, damaged } = await reading(bytes);
    expect([name, damaged.map(({ sheet }) => sheet)]).toEqual([name, ['Lain']]);
    expect(check(sheets, {}).tables).toHaveLength(1);
  }
});

test('what nobody can tell the meaning of is refused with a sentence, by everything', async () => {
  for (const { name, bytes } of await wanting('refused')) {
    const sentence = { ok: false, error: { message: { id: expect.stringMatching(/\.$/) } } };
    expect([name, await readWorkbook(bytes)]).toMatchObject([name, sentence]);
    if (name.startsWith('texts')) continue;
    expect(annotateWorkbook(bytes, check([], {}), 'id')).toMatchObject(sentence);
    expect(patchWorkbook(bytes, [])).toMatchObject({ ok: false });
    expect(addSheets(bytes, [])).toMatchObject(sentence);
  }
});
