import type { ExportText } from './export-id';

const count = (files: number): string => `${String(files)} ${files === 1 ? 'file' : 'files'}`;

export const exportEn: ExportText = {
  button: 'Export',
  hint: 'Save what was found as a file; nothing is sent anywhere',
  choices: {
    salinan: {
      name: 'Annotated copy (for the agency)',
      what: 'This workbook with marks and comments at every finding; nothing else in it is touched.',
    },
    buku: {
      name: 'Corrected workbook',
      what: 'The file as it is now, with all your changes, without marks.',
    },
    verifikasi: {
      name: 'Verification sheet (for the files) …',
      what: 'A result for each table with notes that can be changed first; saved or printed.',
    },
    laporan: {
      name: 'Report (to be read)',
      what: 'One HTML page: verdict, totals, findings and charts; can be printed or sent.',
    },
    csv: { name: 'Data as CSV', what: 'All findings as a table, to be opened in Excel.' },
    json: { name: 'Data as JSON', what: 'The whole result of the check, for other programs to read.' },
  },
  allChoices: {
    salinan: {
      name: 'Annotated copies of all files (ZIP)',
      what: 'Every workbook with its marks and comments, in one ZIP file.',
    },
    verifikasi: {
      name: 'Verification sheets (for the files)',
      what: 'One sheet for each file with notes from its findings, and a summary of them.',
    },
    laporan: {
      name: 'Report (to be read)',
      what: 'One HTML page for all files, with the matrix at its head.',
    },
    csv: { name: 'Data as CSV', what: 'All findings of all files as one table.' },
    json: { name: 'Data as JSON', what: 'The whole result of the check, for other programs to read.' },
  },
  making: (what) => `Making: ${what} …`,
  makingOf: (done, of) => `Making copies: ${String(done)} of ${String(of)} files …`,
  cancel: 'Cancel',
  saved: (file) => `Saved to the downloads: ${file}`,
  partly: (done, of) =>
    `Only ${String(done)} of ${String(of)} files checked so far; what is made now says that it is of a part.`,
  skipped: (files) => `${count(files)} could not be copied and ${files === 1 ? 'is' : 'are'} not in the ZIP.`,
  allName: 'all-files',
  verification: {
    title: 'Verification sheet',
    intro:
      'Results and notes below are drafted from the findings and may be changed. What you enter is kept while this workbook is open.',
    drafting: 'Drafting notes from the findings …',
    agency: 'Agency (perangkat daerah)',
    year: 'Planned year',
    yearWrong: 'Write the year with four digits, for example 2026.',
    place: 'Place, date',
    placeExample: 'Bandung, 3 March 2026',
    reviewer: 'Reviewer',
    number: 'NIP (staff number)',
    judgement: (kind) => `Result of ${kind}`,
    notes: (kind) => `Notes on ${kind}`,
    notesHint: 'One note per line.',
    redraft: 'Draft anew',
    redraftHint: 'Back to the result and the notes drafted from the findings of this table',
    save: 'Save .xlsx',
    print: 'Print',
    close: 'Close',
  },
};
