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
      what: 'One page to be signed, then the annex with all findings; an HTML file to print or send.',
    },
    surat: {
      name: 'Covering letter (to be signed)',
      what: 'One page for Word that hands this result to the agency.',
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
      what: 'A summary, one page for each agency, then the annex with all findings; an HTML file.',
    },
    surat: {
      name: 'Covering letters (to be signed)',
      what: 'One Word file with a one-page letter for each agency.',
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
  paper: {
    menu: {
      name: 'Letterhead, number and signatories …',
      what: 'Filled in once, used in letters, reports and verification sheets.',
    },
    title: 'Letterhead, number and signatories',
    intro:
      'What you enter is kept in this browser and used in the covering letter, the report and the verification sheet. What is left empty becomes a line to write on.',
    letterhead: 'Letterhead',
    letterheadHint: 'One line for each line of the letterhead. Leave it empty for paper that has one.',
    number: 'Number',
    place: 'Place, date',
    placeExample: 'Bandung, 3 March 2026',
    reviewer: 'Reviewer',
    superior: 'Noted by',
    role: 'Office',
    name: 'Name',
    staffNumber: 'NIP (staff number)',
  },
  verification: {
    title: 'Verification sheet',
    intro:
      'Results and notes below are drafted from the findings and may be changed. Results and notes are kept while this workbook is open; letterhead and signatories are kept in this browser.',
    drafting: 'Drafting notes from the findings …',
    agency: 'Agency (perangkat daerah)',
    year: 'Planned year',
    yearWrong: 'Write the year with four digits, for example 2026.',
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
