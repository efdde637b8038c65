import { plural } from '../../core/language/english';
import type { BesideSaid, CompareText } from './compare-id';

const besideSaid = ({ side, cell, text }: BesideSaid): string =>
  `${side}${cell === null ? '' : ` ${cell}`}${text === '' ? '' : `: ${text}`}`;

export const compareEn: CompareText = {
  button: 'Compare',
  buttonHint: 'Set two files, or two tables of one file, side by side and see only what differs',
  title: 'Compare two tables',
  hint: 'Choose what stands on the left and on the right: draft and final, Renja and Renstra, or T-C.31 and T-C.33. Difference = right less left.',
  file: (side) => `File on the ${side.toLowerCase()}`,
  table: (side) => `Table on the ${side.toLowerCase()}`,
  tableName: (kind, sheet, year) => `${kind} · ${sheet}${year === null ? '' : ` · ${String(year)}`}`,
  noTable: 'No table',
  swap: 'Swap left and right',
  comparing: 'Comparing …',
  noPair:
    'There are no two tables here that can be compared. What can be: two tables of the same kind, or two whose rows are programs, kegiatan and sub kegiatan.',
  count: (differences, matched) => `${plural(differences, 'difference')}; ${plural(matched, 'row')} in both.`,
  none: (matched, columns) => `No differences: ${matched} rows agree in ${columns}.`,
  filter: 'Kinds of differences that are shown',
  carriedToo: (count) => `Also show ${plural(count, 'parent')} that only add up what differs below`,
  shown: (shown, all) => `${String(shown)} of ${String(all)} shown.`,
  allHidden: 'All differences are hidden by the filter.',
  row: 'Row',
  what: 'What differs',
  head: (side, file, kind) => `${side}: ${file} · ${kind}`,
  showCell: (cell, file) => `Show cell ${cell} in ${file}`,
  more: (count) => `Show ${String(count)} more`,
  keys: 'Arrows ↓ and ↑ go from row to row, ← and → from side to side, Enter shows the cell.',
  beside: {
    title: 'Both sheets side by side',
    show: 'Sheets side by side',
    side: (side, file, sheet) => `${side}: ${file} · ${sheet}`,
    choose: (what) => `${what}: show on both sheets`,
    next: 'Next difference',
    previous: 'Previous difference',
    keys: 'Alt+↓ and Alt+↑ go from difference to difference; the sheets scroll together.',
    at: (at, of, what, row, said) =>
      `Difference ${String(at)} of ${String(of)}: ${what}, ${row}. ${said.map(besideSaid).join('; ')}.`,
    none: (of) => `${plural(of, 'difference')} marked on both sheets.`,
    reading: (sheet) => `Reading sheet ${sheet} …`,
    differsFrom: (side, text) => `differs, ${side.toLowerCase()}: ${text}`,
    only: (side) => `${side.toLowerCase()} only`,
  },
  saveSheet: 'Save .xlsx',
  saveCsv: 'Save CSV',
  fileSuffix: 'comparison',
};
