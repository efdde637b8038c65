import type { HostProblem, HostResult } from '../host';
import { HostFault } from './host-fault';
import {
  answeredInPart,
  elsewhere,
  excelBusy,
  failed,
  lockedSomewhere,
  refusedWithoutReason,
  somethingGone,
  stillEditing,
  tooLargeForExcel,
  tooOld,
} from './host-messages';
import { NEEDED, supports, UNDO_GROUPS } from './requirement-set';
import { watchOver, type WhenLate } from './silence';

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Runs a batch that only asks. Excel waits where the user is typing in a cell; where it does not answer at all, or
 * `signal` is aborted, that is what comes back, and what it answers later is not used. What goes wrong comes back as a
 * sentence; a mistake of our own is thrown on.
 */
export function runBatch<T>(batch: Batch<T>, signal?: AbortSignal): Promise<HostResult<T>> {
  return runWith({ delayForCellEdit: true }, batch, 'drop', signal);
}

/** Runs a batch that changes the workbook: what was begun is brought to its end, however late Excel answers. */
export function runChange<T>(batch: Batch<T>): Promise<HostResult<T>> {
  return runWith({ delayForCellEdit: true }, batch, 'finish');
}

/**
 * Runs a batch that writes cells, as one step for Excel's own Ctrl+Z where there is such a thing. Excel refuses such
 * groups for reasons of its own (office-js #6711, #6491, #6255): then all of it is done once more without.
 */
export async function runWriting<T>(batch: Batch<T>): Promise<HostResult<T>> {
  if (supports(UNDO_GROUPS)) {
    let refused = false;
    const watched: Batch<T> = async (context) => {
      try {
        return await batch(context);
      } catch (error) {
        refused = groupRefused(error);
        throw error;
      }
    };
    const grouped = await runWith({ delayForCellEdit: true, mergeUndoGroup: true }, watched, 'finish');
    if (grouped.ok || !refused) return grouped;
  }
  return runChange(batch);
}

/** Nothing need be put back then: the same is about to be written again. */
export function groupRefused(error: unknown): boolean {
  return excelCode(error) === 'UndoNotSupported';
}

async function runWith<T>(
  options: Excel.RunOptions,
  batch: Batch<T>,
  whenLate: WhenLate,
  signal?: AbortSignal,
): Promise<HostResult<T>> {
  if (!supports(NEEDED)) return { ok: false, problem: tooOld() };
  return watchOver(whenLate, signal, async (watch) => {
    try {
      return { ok: true, value: await Excel.run(options, (context) => batch(watch(context))) };
    } catch (error) {
      return { ok: false, problem: problemOf(error) };
    }
  });
}

/** Excel's code of an error, null where it is none of Excel's. */
export function excelCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

export function isTooLarge(error: unknown): boolean {
  const code = excelCode(error);
  return code === 'ResponsePayloadSizeLimitExceeded' || code === 'RequestPayloadSizeLimitExceeded';
}

/** Throws on what neither Excel nor this host has raised. */
function problemOf(error: unknown): HostProblem {
  if (error instanceof HostFault) return error.problem;
  const code = excelCode(error);
  switch (code) {
    case null:
      throw error;
    // Everything that is used was asked for: Excel has left it out of its answer.
    case 'PropertyNotLoaded':
    case 'ValueNotLoaded':
      return answeredInPart(code);
    case 'AccessDenied':
      return lockedSomewhere();
    case 'ItemNotFound':
    case 'InvalidReference':
      return somethingGone();
    case 'InvalidOperationInCellEditMode':
      return stillEditing();
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
      return tooLargeForExcel();
    case 'ApiNotFound':
    case 'NotImplemented':
      return tooOld();
    case 'InvalidSelection':
    case 'InvalidOperation':
      return elsewhere(code);
    case 'GeneralException':
      return refusedWithoutReason();
    case 'RequestAborted':
    case 'HostRestartNeeded':
    case 'ServiceUnavailable':
    case 'Timeout':
      return excelBusy(code);
    default:
      return failed(code);
  }
}
