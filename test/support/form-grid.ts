import type { CellGrid, CellValue, GridRange } from '../../src/core/grid/cell-grid';
import type { Layout, LayoutColumn } from '../../src/core/layouts/layout';

/** How a form is printed; everything absent = as the regulation prints it. */
export interface FormStyle {
  readonly rowsAbove?: number;
  readonly columnsLeft?: number;
  readonly title?: string | null;
  readonly numbers?: 'plain' | 'brackets' | 'none';
  /** Leave headings unmerged: text in the first cell only. */
  readonly unmerged?: boolean;
  /** Group and own heading in one cell of one row. */
  readonly flat?: boolean;
  /** Changes each heading text (typos, case, line breaks). */
  readonly heading?: (text: string, at: number) => string;
  /** Index of a column left out. */
  readonly without?: number;
  /** Swap this column with the next one. */
  readonly swap?: number;
  /** Put a foreign column with this heading before the column of this index. */
  readonly extra?: { readonly at: number; readonly heading: string };
  readonly rows?: number;
}

interface FormColumn {
  readonly column: LayoutColumn | null;
  readonly group: string;
  readonly own: string;
  readonly number: number | null;
  readonly role: string;
}

export interface Form {
  readonly grid: CellGrid;
  /** Role (with ".copy" for repeated columns) → 0-based sheet column. */
  readonly roles: ReadonlyMap<string, number>;
  readonly headerRows: readonly [number, number];
  readonly numberRow: number | null;
  readonly dataRows: readonly [number, number];
}

/** The columns a form prints: repeated ones once for each year. */
function formColumns(layout: Layout): FormColumn[] {
  const columns: FormColumn[] = [];
  const pairs = layout.columns.filter((column) => column.repeats !== undefined && column.group !== undefined);
  let paired = false;
  for (const column of layout.columns) {
    const own = column.headings[0] ?? '';
    const group = column.group?.[0] ?? '';
    if (column.repeats === undefined) {
      columns.push({ column, group, own, number: column.number, role: column.role });
    } else if (column.group) {
      // Target and Rp side by side, year after year.
      if (paired) continue;
      paired = true;
      for (let copy = 0; copy < column.repeats - 1; copy++) {
        for (const half of pairs) {
          columns.push({
            column: half,
            group: `Tahun ${2022 + copy}`,
            own: half.headings[0] ?? '',
            number: null,
            role: `${half.role}.${copy}`,
          });
        }
      }
    } else {
      for (let copy = 0; copy < column.repeats; copy++) {
        columns.push({
          column,
          group: own,
          own: `Tahun ${2020 + copy}`,
          number: (column.number ?? 0) + copy,
          role: `${column.role}.${copy}`,
        });
      }
    }
  }
  return columns;
}

function arranged(layout: Layout, style: FormStyle): FormColumn[] {
  const columns = formColumns(layout);
  if (style.swap !== undefined) {
    const [a, b] = [columns[style.swap], columns[style.swap + 1]];
    if (a && b) columns.splice(style.swap, 2, b, a);
  }
  if (style.without !== undefined) columns.splice(style.without, 1);
  if (style.extra)
    columns.splice(style.extra.at, 0, {
      column: null,
      group: '',
      own: style.extra.heading,
      number: null,
      role: '',
    });
  return columns;
}

/** A sheet that holds the form's heading and some rows of plausible content. */
export function formGrid(layout: Layout, style: FormStyle = {}): Form {
  const columns = arranged(layout, style);
  const left = style.columnsLeft ?? 0;
  const top = (style.rowsAbove ?? 0) + (style.title === null ? 0 : 2);
  const grouped = !style.flat && columns.some((column) => column.group !== '');
  const word = style.heading ?? ((text: string) => text);
  const values: CellValue[][] = Array.from({ length: top }, () => []);
  if (style.title !== null) values[top - 2] = put([], left, style.title ?? layout.titles[0] ?? '');
  const merges: GridRange[] = [];
  const upper: CellValue[] = [];
  const lower: CellValue[] = [];
  columns.forEach((column, at) => {
    const here = left + at;
    if (!grouped) put(lower, here, word(`${column.group} ${column.own}`.trim(), at));
    else if (column.group === '') {
      put(upper, here, word(column.own, at));
      if (!style.unmerged) merges.push({ top, bottom: top + 1, left: here, right: here });
    } else {
      if (columns[at - 1]?.group !== column.group) {
        put(upper, here, word(column.group, at));
        let end = at;
        while (columns[end + 1]?.group === column.group) end++;
        if (end > at && !style.unmerged) merges.push({ top, bottom: top, left: here, right: left + end });
      }
      put(lower, here, word(column.own, at + 100));
    }
  });
  if (grouped) values.push(upper);
  values.push(lower);
  const bottom = values.length - 1;
  const numbers = style.numbers ?? 'brackets';
  if (numbers !== 'none') {
    const row: CellValue[] = [];
    let running = 0;
    columns.forEach((column, at) => {
      running = column.number ?? running + 1;
      put(row, left + at, numbers === 'plain' ? running : `(${running})`);
    });
    values.push(row);
  }
  const first = values.length;
  for (let row = 0; row < (style.rows ?? 6); row++) {
    const cells: CellValue[] = [];
    columns.forEach((column, at) => put(cells, left + at, sample(column, row)));
    values.push(cells);
  }
  const width = left + columns.length;
  const roles = new Map(
    columns.flatMap((column, at) => (column.column ? [[column.role, left + at] as const] : [])),
  );
  return {
    grid: {
      sheet: 'Lembar1',
      visibility: 'visible',
      merges,
      formulas: [],
      formats: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      values: values.map((row) =>
        Array.from({ length: Math.max(width, row.length) }, (_, at) => row[at] ?? null),
      ),
    },
    roles,
    headerRows: [top, bottom],
    numberRow: numbers === 'none' ? null : bottom + 1,
    dataRows: [first, first + (style.rows ?? 6) - 1],
  };
}

function put(row: CellValue[], at: number, value: CellValue): CellValue[] {
  while (row.length < at) row.push(null);
  row[at] = value;
  return row;
}

const NAMES = [
  'PROGRAM PENGELOLAAN PENDIDIKAN',
  'Pengelolaan Pendidikan Sekolah Dasar',
  'Pembangunan Ruang Kelas Baru',
  'Rehabilitasi Ruang Kelas',
];

function sample(column: FormColumn, row: number): CellValue {
  switch (column.column?.data) {
    case 'nomor':
      return row + 1;
    case 'kode':
      return ['1.01.02', '1.01.02.2.01', '1.01.02.2.01.0003', '1.01.02.2.01.0007'][row % 4] ?? '';
    case 'nama':
      return NAMES[row % 4] ?? '';
    case 'indikator':
      return `Jumlah ruang kelas yang dibangun tahap ${row + 1}`;
    case 'rupiah':
      return 125_000_000 + row * 1000;
    case 'persen':
      return '95,5%';
    case 'sumber-dana':
      return 'DAU';
    case 'lokasi':
      return 'Kecamatan Sukamaju';
    case 'kinerja':
      return `${row + 3} Unit`;
    case 'satuan':
      return 'Unit';
    default:
      return column.column ? 'Menunggu hasil verifikasi' : 'ya';
  }
}
