import { unzipSync } from 'fflate';
import { check } from '../../src/core/engine/check';
import type { Report } from '../../src/core/engine/report';
import { computeWorkbook } from '../../src/core/compute/compute-workbook';
import type { CellGrid } from '../../src/core/grid/cell-grid';
import type { Bilingual } from '../../src/core/language/language';
import { type Settings, settingsSchema } from '../../src/core/settings';
import { tidy } from '../../src/core/templates/tidy';
import { annotateWorkbook } from '../../src/hosts/file/annotate/annotate-workbook';
import { patchWorkbook } from '../../src/hosts/file/patch/patch-workbook';
import { type FileWorkbook, readWorkbook } from '../../src/hosts/file/read-workbook';
import { addSheets } from '../../src/hosts/file/write/add-sheets';
import { readListFile } from '../../src/hosts/nomenclature/read-list-file';
import { publicFile } from '../../src/report/public-file';
import { fileSchema } from '../../src/report/schema';
import type { FuzzCase } from './cases';

/** What became of a case: how far it came, and what did not hold. */
export interface Outcome {
  readonly reached: 'refused' | 'read' | 'recognised';
  readonly broken: readonly string[];
}

/** Tries what must hold of a case; an exception is a mistake of ours and broken like the rest. `turn` says which of the costly ones. */
export async function tryCase(one: FuzzCase, turn: number): Promise<Outcome> {
  try {
    switch (one.kind) {
      case 'settings':
        return await tryWorkbook(one.bytes, settingsOf(one.text), turn);
      case 'list':
        return await tryList(one);
      default:
        return await tryWorkbook(one.bytes, {}, turn);
    }
  } catch (fault) {
    return {
      reached: 'read',
      broken: [`exception: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`],
    };
  }
}

function settingsOf(text: string): Settings {
  try {
    const parsed = settingsSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

async function tryList({ file, bytes }: FuzzCase & { readonly kind: 'list' }): Promise<Outcome> {
  const read = await readListFile({ file, bytes, name: 'Daftar', year: 2027, pemda: null, complete: false });
  if (!read.ok) return { reached: 'refused', broken: sentence('list', read.message) };
  return { reached: 'read', broken: [] };
}

async function tryWorkbook(bytes: Uint8Array, settings: Settings, turn: number): Promise<Outcome> {
  const read = await readWorkbook(bytes);
  if (!read.ok) return { reached: 'refused', broken: sentence('read', read.error.message) };
  const { workbook } = read;
  const report = checked(workbook, settings);
  const broken = [
    ...workbook.damaged.flatMap(({ message }) => sentence('damaged', message)),
    ...contract(report),
    ...(told(checked(workbook, settings)) === told(report) ? [] : ['check: not the same twice']),
  ];
  if (report.tables.length === 0) return { reached: 'read', broken };
  // One of the three a case: writing and reading again takes ten times as long as checking.
  const made = [
    () => annotating(bytes, report, settings),
    () => computing(bytes, workbook, settings),
    () => tidying(bytes, report),
  ][turn % 3];
  return { reached: 'recognised', broken: [...broken, ...((await made?.()) ?? [])] };
}

const checked = ({ sheets, damaged }: FileWorkbook, settings: Settings): Report =>
  check(sheets, settings, [], damaged);

/** All that a report says, in the public form. */
const told = (report: Report): string =>
  JSON.stringify(publicFile('x', report, { language: 'id', rows: true }));

function contract(report: Report): readonly string[] {
  // As it is written: JSON has no numbers that are none.
  const parsed = fileSchema.safeParse(JSON.parse(told(report)));
  return parsed.success
    ? []
    : [
        `contract: ${parsed.error.issues
          .map(({ path, message }) => `${path.join('.')} ${message}`)
          .slice(0, 2)
          .join('; ')}`,
      ];
}

/** A refusal says something, in both languages, and nothing that a reader cannot see. */
function sentence(what: string, { id, en }: Bilingual): readonly string[] {
  const isFine = (text: string): boolean => text.length > 10 && !/undefined|\[object|NaN/.test(text);
  return isFine(id) && isFine(en) ? [] : [`${what}: no sentence: ${id} / ${en}`];
}

async function reread(what: string, bytes: Uint8Array): Promise<FileWorkbook | string> {
  const read = await readWorkbook(bytes);
  return read.ok ? read.workbook : `${what}: what was written is refused: ${read.error.message.en}`;
}

const findingsOf = ({ findings }: Report): string =>
  findings.map(({ rule, severity, sheet, cell }) => `${severity} ${rule} ${sheet}!${cell}`).join('\n');

/** The copy checks as the original does, and annotating it again gives the same file. */
async function annotating(bytes: Uint8Array, report: Report, settings: Settings): Promise<readonly string[]> {
  const once = annotateWorkbook(bytes, report, 'id');
  if (!once.ok) return sentence('annotate', once.error.message);
  const copy = await reread('annotate', once.bytes);
  if (typeof copy === 'string') return [copy];
  const again = checked(copy, settings);
  if (findingsOf(again) !== findingsOf(report)) return ['annotate: the copy checks otherwise'];
  const twice = annotateWorkbook(once.bytes, again, 'id');
  if (!twice.ok) return ['annotate: the copy cannot be annotated again'];
  const thrice = annotateWorkbook(twice.bytes, again, 'id');
  return thrice.ok && sameParts(twice.bytes, thrice.bytes)
    ? []
    : ['annotate: grows or changes from round to round'];
}

function sameParts(one: Uint8Array, other: Uint8Array): boolean {
  const [left, right] = [unzipSync(one), unzipSync(other)];
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every(
      (name) => Buffer.compare(left[name] ?? new Uint8Array(), right[name] ?? new Uint8Array()) === 0,
    )
  );
}

/** What was computed is there when the file is opened, and computing again changes nothing. */
async function computing(
  bytes: Uint8Array,
  { sheets }: FileWorkbook,
  settings: Settings,
): Promise<readonly string[]> {
  const edits = editsFor(sheets, settings);
  const once = patchWorkbook(bytes, edits);
  if (!once.ok) return sentence('compute', once.problem.message);
  const made = await reread('compute', once.value.bytes);
  if (typeof made === 'string') return [made];
  const [more] = editsFor(made.sheets, settings);
  return more ? [`compute: again at ${more.sheet}!${more.cell}`] : [];
}

const editsFor = (sheets: readonly CellGrid[], settings: Settings) =>
  computeWorkbook(sheets, settings, { mode: 'ganti', texts: 'semua' }).flatMap(({ plan }) => plan.edits);

/** A tidied table has no more `galat` than its source: a parent that became a sum may show that a total was wrong. */
async function tidying(bytes: Uint8Array, { tables, findings }: Report): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const { table } of tables) {
    const made = tidy(table, { year: 2027 });
    if (!made.ok) {
      broken.push(...sentence('tidy', made.why));
      continue;
    }
    const added = addSheets(bytes, [made.plan]);
    if (!added.ok) return sentence('tidy', added.error.message);
    const book = await reread('tidy', added.bytes);
    if (typeof book === 'string') return [book];
    const fresh = check(
      book.sheets.filter(({ sheet }) => sheet === added.names[0]),
      {},
    );
    const [before, after] = [
      galatOf(findings.filter((one) => one.table === table.table.id)),
      galatOf(fresh.findings),
    ];
    if (after.length > before.length)
      broken.push(
        `tidy: ${table.table.kind} had ${before.join(' ') || 'no galat'}, and now ${after.join(' ')}`,
      );
  }
  return broken;
}

function galatOf(findings: Report['findings']): readonly string[] {
  return findings.flatMap(({ rule, severity }) => (severity === 'galat' ? [rule] : [])).sort();
}
