import { annotateWorkbook } from '../../../hosts/file/annotate/annotate-workbook';
import { handBack } from '../../../hosts/file/hand-back';
import { writeWorkbook } from '../../../hosts/file/write/write-workbook';
import { against } from '../../../report/rounds/old-version';
import { type FileSummary, summariseFile } from '../../../report/summary/file-summary';
import { draftVerification, type Verification } from '../../../report/verification/verification';
import { plansOfVerifications } from '../../../report/verification/verification-plans';
import type { TaskBench } from './task-bench';
import type { BytesMade, Tasks, TaskWish } from './tasks';

export function checked(bench: TaskBench, { settings, language, before = null }: TaskWish): FileSummary {
  const { agency, region } = settings;
  const summary = summariseFile(bench.name, bench.report(settings), { language, agency, region });
  return before ? against(summary, before) : summary;
}

export function annotated(bench: TaskBench, { settings, language, before }: TaskWish): BytesMade {
  const old = before?.file ?? null;
  const made = annotateWorkbook(bench.bytes(), bench.report(settings), language, old);
  return made.ok ? { ok: true, bytes: made.bytes, notes: made.notes } : made;
}

export function handedBack(bench: TaskBench, { what, ...wish }: Tasks['handBack']['ask']): Uint8Array {
  return handBack(what, [checked(bench, wish)], wish);
}

export function drafted(bench: TaskBench, wish: TaskWish): Verification {
  return draftVerification(checked(bench, wish), wish.language);
}

export function verified(_: TaskBench, { verification, language }: Tasks['verified']['ask']): Uint8Array {
  return writeWorkbook(plansOfVerifications([verification], language));
}
