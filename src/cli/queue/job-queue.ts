import PgBoss from 'pg-boss';
import type { FileSummary } from '../../report/summary/file-summary';
import type { CheckPlan } from '../pool/check-task';
import { type Database, openDatabase, type Row } from './database';
import { patiently } from './patience';

/** A workbook to be checked by whichever machine takes it: all of them see it under the same path. */
export interface QueueJob {
  readonly file: string;
  /** Under which its result is kept: of its content and of what it is checked with. */
  readonly key: string;
  readonly plan: QueuePlan['id'];
  readonly seconds: number;
  readonly megabytes: number;
}

/** What the jobs of one batch are checked with, kept once; by the basis of its results (program, lists, settings). */
export interface QueuePlan {
  readonly id: string;
  readonly check: Pick<CheckPlan, 'settings' | 'language'>;
}

/** Why a job was given up; told as the failures of the pool are. */
export interface QueueFault {
  readonly fault: string;
  readonly detail: string;
}

export type JobOutcome =
  { readonly ok: true; readonly summary: FileSummary } | ({ readonly ok: false } & QueueFault);

export interface TakenJob {
  readonly id: string;
  readonly job: QueueJob;
}

export interface QueueStatus {
  readonly states: ReadonlyMap<string, number>;
  readonly results: number;
  /** Given up after all tries, the latest first. */
  readonly dead: readonly (QueueFault & { readonly file: string })[];
}

/** Jobs, plans and results in one database; every question waits for a database that is away for a while. */
export interface JobQueue {
  keepPlan(plan: QueuePlan): Promise<void>;
  planOf(id: string): Promise<QueuePlan | null>;
  add(job: QueueJob): Promise<string>;
  take(): Promise<TakenJob | null>;
  /** Says that somebody is still at work on it; a job of which that is not said for a while goes to another. */
  hold(taken: TakenJob): Promise<void>;
  /** The job is done. Its result is kept by content, where it is one that stays true; a second one changes nothing. */
  finish(taken: TakenJob, summary: FileSummary, stays: boolean): Promise<void>;
  /** It is tried again, by this worker or another, until it is given up. */
  giveBack(taken: TakenJob, fault: QueueFault): Promise<void>;
  result(key: string): Promise<FileSummary | null>;
  /** What became of a job; null while somebody may still do it. */
  outcome(id: string): Promise<JobOutcome | null>;
  status(): Promise<QueueStatus>;
  close(): Promise<void>;
}

const SCHEMA = 'periksa_renja';
const JOBS = 'periksa';
const DEAD = 'gagal';
/** A worker that dies costs one try: three in a row, and the file is to blame. */
const TRIES_AFTER_THE_FIRST = 2;
/** How long a job stays with a worker that does not say that it holds it, in seconds. */
const LEASE = 30;
/** How often jobs of workers that died are looked for, in seconds. */
const LOOKS_EVERY = 3;
const CONNECTIONS = 4;
const SHOWN = 50;

/** Kept as json and not jsonb, which puts the fields of a report into an order of its own. */
const TABLES = `
create table if not exists ${SCHEMA}.rencana (id text primary key, isi json not null);
create table if not exists ${SCHEMA}.hasil (
  kunci text primary key, berkas text not null, ringkasan json not null, dibuat timestamptz not null default now()
)`;

/** Opens the queue in a PostgreSQL database and makes what it needs there. Throws where the database refuses. */
export async function openQueue(url: string): Promise<JobQueue> {
  const database = openDatabase(url, CONNECTIONS);
  const boss = new PgBoss({
    db: { executeSql: database.ask },
    schema: SCHEMA,
    maintenanceIntervalSeconds: LOOKS_EVERY,
    schedule: false,
  });
  boss.on('error', () => undefined);
  const close = async (): Promise<void> => {
    await boss.stop({ graceful: false, wait: true });
    await database.close();
  };
  try {
    // Machines that start at the same moment would make the same tables at once, and refuse each other.
    await database.alone(() => settle(boss, database));
  } catch (fault) {
    await close();
    throw fault;
  }
  const sql = async (text: string, values: readonly unknown[]): Promise<readonly Row[]> =>
    (await database.ask(text, values)).rows;
  const resultOf = async (key: string): Promise<FileSummary | null> => {
    const [row] = await patiently(() => sql(`select ringkasan from ${SCHEMA}.hasil where kunci = $1`, [key]));
    return row ? (row['ringkasan'] as FileSummary) : null;
  };
  return {
    keepPlan: async ({ id, check }) => {
      const insert = `insert into ${SCHEMA}.rencana values ($1, $2) on conflict do nothing`;
      await patiently(() => sql(insert, [id, JSON.stringify(check)]));
    },
    planOf: async (id) => {
      const [row] = await patiently(() => sql(`select isi from ${SCHEMA}.rencana where id = $1`, [id]));
      return row ? { id, check: row['isi'] as QueuePlan['check'] } : null;
    },
    add: async (job) => {
      const options = { expireInSeconds: LEASE, retentionDays: 30 };
      const id = await patiently(() => boss.send(JOBS, job, options));
      if (id === null) throw new Error('pg-boss took no job');
      return id;
    },
    take: async () => {
      const [job] = await patiently(() => boss.fetch<QueueJob>(JOBS));
      return job ? { id: job.id, job: job.data } : null;
    },
    hold: async ({ id }) => {
      const renew = `update ${SCHEMA}.job set started_on = now() where name = $1 and id = $2 and state = 'active'`;
      await sql(renew, [JOBS, id]);
    },
    finish: async ({ id, job }, summary, stays) => {
      const insert = `insert into ${SCHEMA}.hasil (kunci, berkas, ringkasan) values ($1, $2, $3) on conflict do nothing`;
      if (stays) await patiently(() => sql(insert, [job.key, job.file, JSON.stringify(summary)]));
      await patiently(() => boss.complete(JOBS, id, stays ? {} : { summary: JSON.stringify(summary) }));
    },
    giveBack: async ({ id }, fault) => {
      await patiently(() => boss.fail(JOBS, id, fault));
    },
    result: resultOf,
    outcome: async (id) => {
      const job = await patiently(() => boss.getJobById<QueueJob>(JOBS, id, { includeArchive: true }));
      // Where somebody emptied the database nobody will do it any more.
      if (!job || job.state === 'failed') return { ok: false, ...faultOf(job?.output) };
      if (job.state !== 'completed') return null;
      const { summary } = job.output as { readonly summary?: string };
      const kept =
        summary === undefined ? await resultOf(job.data.key) : (JSON.parse(summary) as FileSummary);
      return kept ? { ok: true, summary: kept } : { ok: false, ...faultOf(null) };
    },
    status: async () => {
      const states = await sql(
        `select state::text, count(*)::int from ${SCHEMA}.job where name = $1 group by 1`,
        [JOBS],
      );
      const [results] = await sql(`select count(*)::int from ${SCHEMA}.hasil`, []);
      const dead = await sql(
        `select data->>'file' as file, output from ${SCHEMA}.job where name = $1 order by created_on desc limit ${String(SHOWN)}`,
        [DEAD],
      );
      return {
        states: new Map(states.map((row) => [String(row['state']), Number(row['count'])])),
        results: Number(results?.['count'] ?? 0),
        dead: dead.map((row) => ({ file: String(row['file']), ...faultOf(row['output']) })),
      };
    },
    close,
  };
}

async function settle(boss: PgBoss, database: Database): Promise<void> {
  await boss.start();
  await boss.createQueue(DEAD);
  await boss.createQueue(JOBS, { name: JOBS, retryLimit: TRIES_AFTER_THE_FIRST, deadLetter: DEAD });
  await database.ask(TABLES);
}

/** Pg-boss writes its own output where a job ran out of time. */
function faultOf(output: unknown): QueueFault {
  const { fault, detail } = (output ?? {}) as Partial<QueueFault>;
  return { fault: fault ?? 'program-mati', detail: detail ?? '' };
}
