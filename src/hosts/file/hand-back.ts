import type { Language } from '../../core/language/language';
import { htmlReport } from '../../report/html/html-report';
import { letterOf } from '../../report/letter/letter';
import { EMPTY_FIELDS, type PaperFields } from '../../report/papers/paper-fields';
import type { FileSummary } from '../../report/summary/file-summary';
import { csvHeader, csvOfFile } from '../../report/to-csv';
import { jsonEnd, jsonHead, jsonOfFile } from '../../report/to-json';
import { verificationPlans } from '../../report/verification/verification-plans';
import { writeLetters } from './letter/write-letters';
import { writeWorkbook } from './write/write-workbook';

/** What is made of checked files, one or many: a page to read, letters that hand them back, data, verification sheets. */
export const HANDED_BACK = ['laporan', 'surat', 'csv', 'json', 'verifikasi'] as const;
export type HandedBack = (typeof HANDED_BACK)[number];

export interface HandBackOptions {
  readonly language: Language;
  /** Told in the report. */
  readonly checkedAt: Date;
  /** Files that were given and not looked at yet; the report and the overview say that they are of a part. */
  readonly waiting?: number;
  /** What a person adds to papers that are signed. */
  readonly fields?: PaperFields;
}

/** The bytes of the file that is handed back; text is UTF-8. */
export function handBack(
  what: HandedBack,
  summaries: readonly FileSummary[],
  { language, checkedAt, waiting = 0, fields = EMPTY_FIELDS }: HandBackOptions,
): Uint8Array<ArrayBuffer> {
  const files = summaries.map(({ file }) => file);
  switch (what) {
    case 'laporan':
      return utf8(htmlReport(summaries, { language, checkedAt, waiting, fields }));
    case 'surat': {
      const read = summaries.filter(({ file }) => !file.error);
      const letters = read.map((summary) => letterOf(summary, language, { fields, checkedAt }));
      return new Uint8Array(writeLetters(letters, language));
    }
    case 'csv':
      return utf8(csvHeader(language) + files.map((file) => csvOfFile(file, language)).join(''));
    case 'json':
      return utf8(jsonHead + files.map((file, at) => jsonOfFile(file, at === 0)).join('') + jsonEnd([]));
    case 'verifikasi':
      return new Uint8Array(writeWorkbook(verificationPlans(summaries, language, { waiting, fields })));
  }
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
