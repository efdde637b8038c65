import { availableParallelism } from 'node:os';
import type { Nomenclature } from '../../core/nomenclature/nomenclature';
import type { Bilingual } from '../../core/language/language';
import type { FileProblem } from '../../report/public-file';
import { summariseProblem } from '../../report/summary/problem-summary';
import { createProgress } from '../check/progress';
import type { Target } from '../files/targets';
import type { Streams } from '../streams';
import { type CheckDone, type CheckPlan, checkTask } from './check-task';
import { createPool, inOrder, type Pool, type PoolFault } from './pool';

export interface Workload {
  /** Null: as many as there are cores. */
  readonly jobs: number | null;
  /** What one file may take. */
  readonly seconds: number;
  readonly megabytes: number;
  /** Tell the progress also where nobody watches a terminal. */
  readonly tells?: boolean;
  /** Others who do the work; where there are none it is done by this machine. */
  readonly others?: Pool<Target, CheckDone>;
}

/** What one file may take of `check`: a hundred times what the largest real plan takes. */
export const USUAL: Workload = { jobs: null, seconds: 120, megabytes: 2048 };
/** A worker takes a second to start: a few files are done sooner without. */
const FEW = 8;
/** Results that wait for one before them. */
const AHEAD = 64;

/** Checks files on all cores and hands each over in their order; one that hangs or dies costs only itself. */
export async function checkMany(
  targets: readonly Target[],
  plan: CheckPlan,
  lists: readonly Nomenclature[],
  workload: Workload,
  streams: Streams,
  each: (done: CheckDone) => Promise<void> | void,
): Promise<void> {
  const progress = createProgress(streams.err, targets.length, workload.tells);
  let count = 0;
  const deliver = async (done: CheckDone): Promise<void> => {
    progress.clear();
    await each(done);
    count++;
    if (count < targets.length) progress.show(count, done.summary.file.file);
  };
  const pool = workload.others ?? coresOf(targets.length, plan, workload, streams);
  if (pool === null) {
    for (const target of targets) {
      if (count === 0) progress.show(0, target.file);
      await deliver(await checkTask(target, plan, lists, streams.workerFile));
    }
    return;
  }
  try {
    await inOrder(
      targets,
      AHEAD,
      (target) => pool.run(target),
      async (outcome, target) => {
        if (outcome.ok) return deliver(outcome.result);
        const problem = lost(outcome.fault, outcome.detail, workload);
        return deliver({
          summary: summariseProblem(target.file, problem, plan.language),
          key: null,
          isKept: false,
        });
      },
    );
  } finally {
    await pool.close();
  }
}

/** Null where one after another is sooner, or all that can be done. */
function coresOf(
  files: number,
  plan: CheckPlan,
  { jobs: wished, seconds, megabytes }: Workload,
  { workerFile: program }: Streams,
): Pool<Target, CheckDone> | null {
  const jobs = Math.min(wished ?? availableParallelism(), files);
  const isSooner = wished !== null || (jobs > 1 && files >= FEW);
  return program !== undefined && isSooner
    ? createPool({ program, data: plan, jobs, seconds, megabytes })
    : null;
}

function lost(fault: PoolFault, detail: string, { seconds, megabytes }: Workload): FileProblem {
  const messages: Readonly<Record<PoolFault, Bilingual>> = {
    'pekerja-lain': {
      id: `Pekerja yang mengambil berkas ini memakai versi program, daftar, atau setelan lain. Samakan, lalu jalankan lagi.`,
      en: `The worker that took this file has another version of the program, lists or settings. Make them the same, and run again.`,
    },
    'berkas-berubah': {
      id: `Berkas ini berubah, atau lain isinya di komputer pekerja. Jalankan lagi.`,
      en: `This file changed, or is another one on the worker’s computer. Run again.`,
    },
    'terlalu-lama': {
      id: `Berkas ini belum selesai diperiksa setelah ${String(seconds)} detik, jadi ditinggalkan.`,
      en: `This file was not done after ${String(seconds)} seconds, so it was given up.`,
    },
    'terlalu-berat': {
      id: `Berkas ini memerlukan lebih dari ${String(megabytes)} MB memori, jadi ditinggalkan.`,
      en: `This file needs more than ${String(megabytes)} MB of memory, so it was given up.`,
    },
    'program-mati': {
      id: `Program berhenti saat memeriksa berkas ini (${detail}). Mohon laporkan.`,
      en: `The program stopped while checking this file (${detail}). Please report it.`,
    },
  };
  return { code: fault, message: messages[fault] };
}
