import type { SheetText } from './sheet-id';

const n = String;

const severities = { galat: 'error', peringatan: 'warning', catatan: 'note' };

export const sheetEn: SheetText = {
  grid: (sheet) => `Sheet ${sheet}`,
  tabs: 'Sheets',
  tab: (sheet, findings, severity) =>
    severity === null
      ? sheet
      : `${sheet}, ${n(findings)} ${findings === 1 ? 'finding' : 'findings'}, worst is ${severities[severity]}`,
  hiddenTab: 'hidden',
  allSheets: (count) => `${String(count)} sheets and their states`,
  noTable: 'no table',
  columnNumbers: 'Column letters',
  address: 'Cell address',
  addressHint: 'Type a cell address such as F220 and press Enter.',
  addressWrong: 'Not a cell address. Type for example F220 or A6:J12.',
  content: 'Cell content',
  contentOf: (cell) => `Content of cell ${cell}`,
  readOnly: 'read only',
  hiddenRows: (first, last) =>
    first === last ? `Row ${n(first)} is hidden` : `Rows ${n(first)}–${n(last)} are hidden`,
  hiddenColumns: (first, last) =>
    first === last ? `Column ${first} is hidden` : `Columns ${first}–${last} are hidden`,
  severity: { galat: 'Error', peringatan: 'Warning', catatan: 'Note' },
  findingsHere: (count) => (count === 1 ? '1 finding in this cell' : `${n(count)} findings in this cell`),
  messagesOfCell: 'Findings at this cell',
  moreFindings: (count) => `and ${n(count)} more`,
  role: (role, period) => {
    const words = role.replace(/([A-Z])/g, ' $1').toLowerCase();
    return period === null ? words : `${words} ${n(period)}`;
  },
  roles: 'Column roles',
  search: {
    open: 'Search the sheet',
    label: 'Search this sheet',
    next: 'Next',
    previous: 'Previous',
    close: 'Close search',
    count: (at, of, more) => `${n(at)} of ${n(of)}${more ? '+' : ''}`,
    none: 'Not found',
    searching: 'Searching …',
  },
  sums: {
    sum: (figure) => `Sum ${figure}`,
    average: (figure) => `Average ${figure}`,
    count: (cells) => `${cells} filled cells`,
  },
  fit: 'Fit width',
  fitHint: 'Show the whole width of the table',
  freeze: 'Keep heading in view',
  freezeHint: "A table's column heading stays at the top while the table is scrolled.",
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoom: (percent) => `${n(percent)}%`,
  copied: (cells) => `${cells} cells copied.`,
  tooManyToCopy: 'Too many cells to copy at once. Select a smaller part.',
  editing: 'Enter saves, Esc cancels',
  saving: 'Saving …',
};
