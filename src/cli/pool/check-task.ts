import type { Nomenclature } from '../../core/nomenclature/nomenclature';
import type { Language } from '../../core/language/language';
import type { Settings } from '../../core/settings';
import { type FileSummary, summariseFile } from '../../report/summary/file-summary';
import { summariseProblem } from '../../report/summary/problem-summary';
import { checkBytes, type CheckedFile, openTarget } from '../check/check-files';
import { publicImport } from '../files/public-import';
import type { Target } from '../files/targets';
import type { HandOut } from './hand-outs';
import { keptSummary, keepSummary, keyOf, type ResultStore } from './result-store';

/** What the files of one call are checked with: data alone, so that it can be handed to a worker. */
export interface CheckPlan {
  readonly settings: Settings;
  readonly language: Language;
  readonly rows: boolean;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** Where results are kept by content; null where they are not. */
  readonly store: ResultStore | null;
  /** What is made of each workbook besides, and kept there too. */
  readonly handOuts?: readonly HandOut[];
}

export interface CheckDone {
  readonly summary: FileSummary;
  /** Under which the result is kept; null where it is not. */
  readonly key: string | null;
  /** It was checked by an earlier run. */
  readonly isKept: boolean;
}

/** Checks one file, or takes what was found in the same content before. */
export async function checkTask(
  target: Target,
  plan: CheckPlan,
  lists: readonly Nomenclature[],
  workerFile?: string,
): Promise<CheckDone> {
  const { file } = target;
  const { settings, store, handOuts = [] } = plan;
  const opened = await openTarget(target);
  if ('code' in opened) return fresh(summaryOf({ file, problem: opened }, plan));
  const key = store ? keyOf(opened.bytes, store) : null;
  const kept = store && key !== null ? await keptSummary(store, key, file) : null;
  // Loaded where it is wished for: a check makes no workbook.
  const handing = handOuts.length > 0 ? await import('./hand-outs') : null;
  const isWhole = store && key !== null && (await handing?.hasHandOuts(handOuts, store, key)) !== false;
  if (kept && isWhole) return { summary: kept, key, isKept: true };
  const checked = await checkBytes(file, opened.bytes, { settings, lists, workerFile });
  const summary = summaryOf(checked, plan);
  // What could not be checked is tried again by the next run.
  if (!store || key === null || 'problem' in checked) return fresh(summary);
  // The result last: where it is, all that was made with it is.
  const { report, bytes } = checked;
  await handing?.makeHandOuts(handOuts, { bytes, report, summary, language: plan.language }, store, key);
  await keepSummary(store, key, summary);
  return fresh(summary, key);
}

/** What the reports keep of a checked file. */
export function summaryOf(checked: CheckedFile, plan: CheckPlan): FileSummary {
  const { language, rows, only, skip, settings } = plan;
  if ('problem' in checked) return summariseProblem(checked.file, checked.problem, language);
  const shows = (rule: string): boolean => (only.length === 0 || only.includes(rule)) && !skip.includes(rule);
  const summary = summariseFile(checked.file, checked.report, {
    language,
    rows,
    shows,
    agency: settings.agency,
  });
  const { imported } = checked;
  return imported
    ? { ...summary, file: { ...summary.file, imported: publicImport(imported, language) } }
    : summary;
}

function fresh(summary: FileSummary, key: string | null = null): CheckDone {
  return { summary, key, isKept: false };
}
