import type { Language } from '../../core/language/language';
import { htmlReport } from '../../report/html/html-report';
import type { FileSummary } from '../../report/summary/file-summary';
import { csvHeader, csvOfFile } from '../../report/to-csv';
import { jsonEnd, jsonHead, jsonOfFile } from '../../report/to-json';
import { verificationPlans } from '../../report/verification/verification-plans';
import { writeWorkbook } from './write/write-workbook';

/** What is made of checked files, one or many: a page to read, the findings as data, the sheets a reviewer fills in. */
export const HANDED_BACK = ['laporan', 'csv', 'json', 'verifikasi'] as const;
export type HandedBack = (typeof HANDED_BACK)[number];

export interface HandBackOptions {
  readonly language: Language;
  /** Told in the report. */
  readonly checkedAt: Date;
  /** Files that were given and not looked at yet; the report and the overview say that they are of a part. */
  readonly waiting?: number;
}

/** The bytes of the file that is handed back; text is UTF-8. */
export function handBack(
  what: HandedBack,
  summaries: readonly FileSummary[],
  { language, checkedAt, waiting = 0 }: HandBackOptions,
): Uint8Array<ArrayBuffer> {
  const files = summaries.map(({ file }) => file);
  switch (what) {
    case 'laporan':
      return utf8(htmlReport(summaries, { language, checkedAt, waiting }));
    case 'csv':
      return utf8(csvHeader(language) + files.map((file) => csvOfFile(file, language)).join(''));
    case 'json':
      return utf8(jsonHead + files.map((file, at) => jsonOfFile(file, at === 0)).join('') + jsonEnd([]));
    case 'verifikasi':
      return new Uint8Array(writeWorkbook(verificationPlans(summaries, language, waiting)));
  }
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
