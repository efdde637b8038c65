import { mkdir, open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../../hosts/file/write-whole-node';
import { htmlReport } from '../../report/html/html-report';
import { BYTE_ORDER_MARK, csvLine } from '../../report/to-csv';
import { jsonLine } from '../../report/to-json';
import { statusOf } from '../check/check-command';
import { type Prepared, prepare } from '../check/prepare';
import type { Context, Outcome } from '../command';
import { refuse } from '../exit';
import { leftAsideText } from '../files/left-aside';
import { findTargets, type Target } from '../files/targets';
import { whyNotWritten } from '../files/write-problem';
import { checkMany, USUAL } from '../pool/check-many';
import { HAND_OUTS } from '../pool/hand-outs';
import { keptSummary, type ResultStore } from '../pool/result-store';
import type { JobQueue } from '../queue/job-queue';
import { createQueuePool } from '../queue/queue-pool';
import { withQueue } from '../queue/with-queue';
import { basisOf } from './basis';
import { batchWords } from './batch-words';
import { openHandOuts } from './hand-out-folder';
import { type FailedFile, indexPage } from './index-page';
import { addToTotals, createTotals, type Totals } from './totals';

interface BatchCall {
  readonly paths: readonly string[];
  readonly out: string;
  readonly jobs: number | null;
  /** Whose workers check; null: this machine. */
  readonly queue: string | null;
  /** Seconds and megabytes that one file may take. */
  readonly timeout: number | null;
  readonly memory: number | null;
  /** Annotated copies and verification sheets of all files, too. */
  readonly copies: boolean;
  readonly verification: boolean;
  readonly force: boolean;
  readonly settings: string | null;
}

/** By it a folder of results is known; what was found of each content lies in it. */
const STORE = '.periksa-renja';
const PAGES = 'pages';
/** Files on one page of an agency. */
const A_PAGE = 50;

/** What a page is made of when all files are done. */
interface PageFile {
  readonly file: string;
  readonly key: string;
}

interface Done {
  readonly totals: Totals;
  readonly byAgency: ReadonlyMap<string, readonly PageFile[]>;
  readonly failed: readonly FailedFile[];
  readonly kept: number;
  /** Files of which no copy or sheet could be made. */
  readonly without: readonly string[];
}

/** Checks thousands of workbooks into a folder of results. A run that was stopped is resumed by calling it again. */
export async function batchCommand(call: BatchCall, context: Context): Promise<Outcome> {
  return call.queue === null
    ? batchWith(null, call, context)
    : withQueue(call.queue, context, (queue) => batchWith(queue, call, context));
}

async function batchWith(queue: JobQueue | null, call: BatchCall, context: Context): Promise<Outcome> {
  const { language, streams } = context;
  const say = batchWords[language];
  const prepared = await prepare(call.settings, context);
  if ('wrong' in prepared) return prepared;
  const folder = path.join(call.out, STORE);
  try {
    const there = await readdir(call.out).catch((): string[] => []);
    if (there.length > 0 && !there.includes(STORE) && !call.force)
      return refuse(streams, say.notEmpty(call.out));
    await mkdir(folder, { recursive: true });
    const store = { folder, basis: await basisOf(prepared.settings, language, streams) };
    const found = await findTargets(call.paths);
    // The folder of results may lie among what is checked.
    const isOutside = (one: string): boolean =>
      !path.resolve(one).startsWith(path.resolve(call.out) + path.sep);
    const targets = found.targets.filter(({ file }) => isOutside(file));
    const done = await checkInto(call, targets, prepared, { store, queue }, context);
    const pages = await writePages(call.out, done.byAgency, store, context);
    await write(path.join(call.out, 'index.html'), indexPage(done.totals, pages, done.failed, language));
    streams.err.write(
      leftAsideText(
        found.leftAside.filter((one) => isOutside(one.path)),
        language,
      ),
    );
    if (done.without.length > 0) streams.err.write(say.without(done.without));
    const { all } = done.totals;
    streams.err.write(`${say.done(all.files, done.kept, done.failed.length, call.out)}\n`);
    return statusOf(all);
  } catch (fault) {
    const code = typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : null;
    // What is not the system's refusal is a mistake of ours.
    if (code === null) throw fault;
    return refuse(streams, say.notWritten(call.out, whyNotWritten(code)[language]));
  }
}

/** Checks all files and writes what was found of each as it goes. */
async function checkInto(
  call: BatchCall,
  targets: readonly Target[],
  { settings, lists }: Prepared,
  { store, queue }: { readonly store: ResultStore; readonly queue: JobQueue | null },
  { language, streams }: Context,
): Promise<Done> {
  const say = batchWords[language];
  const totals = createTotals();
  const byAgency = new Map<string, PageFile[]>();
  const pagesOf = (place: string): PageFile[] => {
    const files = byAgency.get(place) ?? [];
    byAgency.set(place, files);
    return files;
  };
  const failed: FailedFile[] = [];
  let kept = 0;
  const files = await Promise.all(
    ['results.jsonl', 'failed.jsonl', 'summary.csv'].map((name) => openNew(path.join(call.out, name))),
  );
  const [results, failures, summaries] = files;
  const handOuts = HAND_OUTS.filter((what) => call[what]);
  const handed = await openHandOuts(
    call.out,
    handOuts,
    targets.map(({ file }) => file),
    store,
  );
  const plan = { settings, language, rows: false, only: [], skip: [], store, handOuts };
  const limits = { seconds: call.timeout ?? USUAL.seconds, megabytes: call.memory ?? USUAL.megabytes };
  const others = queue ? { others: createQueuePool(queue, plan, limits) } : {};
  const workload = { jobs: call.jobs, tells: true, ...limits, ...others };
  try {
    await summaries?.appendFile(BYTE_ORDER_MARK + csvLine(say.csv));
    await checkMany(targets, plan, lists, workload, streams, async ({ summary, key, isKept }) => {
      const { file } = summary;
      const region = path.dirname(file.file);
      const agency = summary.agency ?? say.noAgency;
      // Every region has a Dinas Sosial.
      const place = `${agency} — ${region}`;
      addToTotals(totals, summary, region, place);
      if (isKept) kept++;
      if (key !== null) {
        pagesOf(place).push({ file: file.file, key });
        await handed.put(file.file, key);
      }
      await results?.appendFile(jsonLine(file));
      if (file.error) {
        failed.push({ file: file.file, message: file.error.message });
        await failures?.appendFile(jsonLine(file));
      }
      const of = (severity: string): number =>
        file.findings.filter((finding) => finding.severity === severity).length;
      const kinds = file.tables.map(({ kind }) => kind).join(' ');
      const numbers = [of('galat'), of('peringatan'), of('catatan')];
      await summaries?.appendFile(
        csvLine([region, agency, file.file, kinds, ...numbers, file.error?.message ?? '']),
      );
    });
  } finally {
    await Promise.all(files.map((file) => file.close()));
  }
  return { totals, byAgency, failed, kept, without: handed.missing() };
}

/** One page after another, so that a ministry's worth is never in memory at once. */
async function writePages(
  out: string,
  byAgency: ReadonlyMap<string, readonly PageFile[]>,
  store: ResultStore,
  { language }: Context,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const place = path.join(out, PAGES);
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  const pagesOf = new Map<string, string[]>();
  let number = 0;
  for (const [agency, files] of byAgency) {
    const pages: string[] = [];
    for (let at = 0; at < files.length; at += A_PAGE) {
      const read = files.slice(at, at + A_PAGE).map(({ key, file }) => keptSummary(store, key, file));
      const summaries = (await Promise.all(read)).flatMap((summary) => summary ?? []);
      const name = `${PAGES}/${String(++number).padStart(4, '0')}.html`;
      await write(path.join(out, name), htmlReport(summaries, { language, checkedAt: new Date() }));
      pages.push(name);
    }
    pagesOf.set(agency, pages);
  }
  return pagesOf;
}

/** What stands under the name, a link too, is taken away first: nothing is written through it. */
async function openNew(file: string) {
  await rm(file, { force: true });
  return open(file, 'wx');
}

async function write(file: string, text: string): Promise<void> {
  const fault = await writeWhole(file, text, { replace: true });
  if (fault !== null) throw Object.assign(new Error(fault), { code: fault });
}
