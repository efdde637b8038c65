import { access, copyFile, constants, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '../../core/engine/report';
import type { Language } from '../../core/language/language';
import { annotateWorkbook } from '../../hosts/file/annotate/annotate-workbook';
import { writeWorkbook } from '../../hosts/file/write/write-workbook';
import type { FileSummary } from '../../report/summary/file-summary';
import { verificationPlans } from '../../report/verification/verification-plans';
import { keep, placeOf, type ResultStore } from './result-store';

/** What is made of each checked workbook at wish: its annotated copy, its verification sheet. */
export const HAND_OUTS = ['copies', 'verification'] as const;
export type HandOut = (typeof HAND_OUTS)[number];

interface Checked {
  readonly bytes: Uint8Array;
  readonly report: Report;
  readonly summary: FileSummary;
  readonly language: Language;
}

/** Makes them and keeps them by content, beside the result. One that cannot be made, or kept, is left out. */
export async function makeHandOuts(
  wanted: readonly HandOut[],
  { bytes, report, summary, language }: Checked,
  store: ResultStore,
  key: string,
): Promise<void> {
  for (const what of wanted) {
    const place = placeOf(store, key, `.${what}`);
    if (place === null) continue;
    const made =
      what === 'copies'
        ? copyOf(bytes, report, language)
        : writeWorkbook(verificationPlans([summary], language));
    if (made) await keep(place, made);
  }
}

function copyOf(bytes: Uint8Array, report: Report, language: Language): Uint8Array | null {
  const made = annotateWorkbook(bytes, report, language);
  return made.ok ? made.bytes : null;
}

/** Whether an earlier run made all of them. */
export async function hasHandOuts(
  wanted: readonly HandOut[],
  store: ResultStore,
  key: string,
): Promise<boolean> {
  const there = await Promise.all(
    wanted.map(async (what) => {
      const place = placeOf(store, key, `.${what}`);
      return (
        place !== null &&
        (await access(place).then(
          () => true,
          () => false,
        ))
      );
    }),
  );
  return there.every(Boolean);
}

/** Puts one of them where a reader looks for it; false where it was not made. */
export async function takeHandOut(
  what: HandOut,
  store: ResultStore,
  key: string,
  out: string,
): Promise<boolean> {
  const place = placeOf(store, key, `.${what}`);
  if (place === null || !(await hasHandOuts([what], store, key))) return false;
  await mkdir(path.dirname(out), { recursive: true });
  // A copy: whoever changes his own must not change what the next run takes. Where the disk can, it costs no room.
  await copyFile(place, out, constants.COPYFILE_FICLONE);
  return true;
}
