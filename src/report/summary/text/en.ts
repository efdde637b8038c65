import { plural } from '../../../core/language/english';
import { figure } from '../../../core/language/figures';
import type { ReportText } from './id';

export const en: ReportText = {
  locale: 'en-GB',
  report: 'Renja check report',
  verdict: ({ galat, peringatan, catatan }, tables) => {
    if (tables === 0) return 'No Renja table was recognised.';
    if (galat > 0) return `Needs mending: ${plural(figure(galat), 'error')} must be corrected.`;
    if (peringatan > 0) return `No errors; ${plural(figure(peringatan), 'warning')} should be looked into.`;
    return catatan > 0 ? 'Nothing has to be corrected.' : 'No findings.';
  },
  verdictOfMany: (withGalat, files, unread) =>
    (withGalat > 0
      ? `${figure(withGalat)} of ${plural(figure(files), 'file')} need mending.`
      : `No errors in ${plural(figure(files), 'file')}.`) +
    (unread > 0 ? ` ${plural(figure(unread), 'file')} could not be read.` : ''),
  checkedOn: (date) => `Checked ${date}`,
  agency: 'Agency (perangkat daerah)',
  file: 'File',
  year: 'Year',
  range: 'Range',
  sheet: 'Sheet',
  cell: 'Cell',
  table: 'Table',
  tables: 'Tables',
  severity: 'Severity',
  total: 'Total',
  finding: 'Finding',
  stated: 'Stated',
  computed: 'Computed',
  difference: 'Difference',
  findings: 'Findings',
  more: (count) => `${plural(count, 'more finding')}`,
  why: 'why',
  example: 'Example',
  fix: 'Fix',
  checked: 'Checked',
  checkedText: (rows, cells, rules) =>
    `${rows}; ${plural(cells, 'filled cell')}; ${plural(rules, 'rule')} run`,
  sureness: 'Recognised with',
  officialList: 'List of codes',
  totals: 'Totals, stated and computed',
  column: 'Column',
  statedTotal: 'Stated (Rp)',
  computedTotal: 'Computed (Rp)',
  same: 'equal',
  noStatedTotal: 'not stated',
  paguChart: (column) => `${column} (budget ceiling) by program (Rp)`,
  otherPrograms: (count) => plural(count, 'other program'),
  findingsChart: 'Findings by rule',
  noFindings: 'No findings.',
  otherFindings: 'Findings about the workbook',
  notChecked: 'What was not checked or is not shown',
  notRun: (count) => `${plural(count, 'rule')} not run`,
  accepted: (count) => `${plural(count, 'finding')} accepted, for a reason`,
  acceptedBy: (person) => `by ${person}`,
  silenced: (count) => `${plural(count, 'finding')} hidden by the settings`,
  unread: 'File could not be read',
  matrix: 'All files',
  matrixHint:
    'Each cell counts the errors (●) and warnings (▲) of that table; ✓ stands for neither, – for a table that was not found.',
  notFound: 'not found',
  clean: 'no errors or warnings',
  others: 'Others',
  rules: 'The rules explained',
  contents: 'Contents',
  footer: 'Made by Periksa Renja. Nothing in the file was sent anywhere.',
  verification: {
    title: 'Verification sheet of the agency work plan (Renja)',
    intro: 'The notes are drafted from the findings and may be changed. Choose one result for each table.',
    table: 'Table',
    judgement: 'Result',
    notes: 'Notes',
    judgements: {
      sesuai: 'in order',
      'perlu-perbaikan': 'needs mending',
      'tidak-ditemukan': 'not found',
    },
    noTable: 'This table was not found in the file. Please add it, or explain why there is none.',
    grade: { galat: 'Must be corrected', peringatan: 'Should be corrected', catatan: 'For your information' },
    one: (cell, message) => `${cell}: ${message}`,
    several: (title, count, cells, cell, message) =>
      `${title}, ${plural(count, 'finding')} (${cells}). For example ${cell}: ${message}`,
    andMore: (count) => `and ${plural(count, 'other')}`,
    moreRules: (count) => `${plural(count, 'other point')} in the report.`,
    notRun: (reasons) => `Could not be checked: ${reasons}`,
    place: 'Place, date',
    reviewer: 'Reviewer',
    number: 'NIP (staff number)',
    signature: 'Signature',
    recap: 'Summary',
    sheetName: 'Verification',
    page: 'Page &P of &N',
  },
  annotated: {
    sheet: 'Periksa Renja',
    intro:
      'Marked cells carry a comment by “Periksa Renja”. Apart from marks, comments and this sheet nothing was changed.',
    block: (range) => `Applies to ${range}.`,
    more: (count) => `… and ${plural(count, 'more finding')}; all of them are marked in their cells.`,
    elsewhere: 'The sheet “Periksa Renja” lists all findings.',
    thread:
      'A conversation (threaded comment) stands at this cell, so the finding is marked and listed here but not written as a comment.',
    legend: {
      galat: 'error: must be corrected',
      peringatan: 'warning: should be corrected',
      catatan: 'note: worth knowing',
    },
  },
};
