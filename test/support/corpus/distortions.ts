import type { GridRange } from '../../../src/core/grid/cell-grid';
import { grouped, rupiah } from '../documents/document-text';
import { childrenOf } from './arithmetic';
import { garble } from './garble';
import {
  isSpan,
  type CellContent,
  type LabelledSheet,
  type Span,
  type TableTruth,
} from './labelled-workbook';
import type { Random } from './random';
import {
  columnCount,
  deleteColumn,
  deleteRows,
  foldRows,
  insertColumns,
  insertRows,
  mapCells,
  mapTables,
  repeatHeading,
  rowCount,
  shift,
  swapColumns,
  withMerges,
} from './rearrange';
import { isErrorCell, isFormatted } from './xlsx-file';

/**
 * One way in which offices change the form. It works on a sheet with a single table and keeps the truth exact; null
 * where it does not apply to this sheet.
 */
export interface Distortion {
  readonly name: string;
  /** how often it is drawn, 0…1, at full strength */
  readonly often: number;
  apply(labelled: LabelledSheet, table: TableTruth, random: Random): LabelledSheet | null;
}

const textOf = (value: CellContent | undefined): string => (typeof value === 'string' ? value : '');
const cellAt = (labelled: LabelledSheet, row: number, column: number): CellContent =>
  labelled.sheet.cells[row]?.[column] ?? null;
const overlaps = (a: GridRange, b: GridRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** All role columns, years taken apart: role → span. */
function roleSpans(table: TableTruth): [string, Span][] {
  return Object.entries(table.columns).flatMap(([role, value]): [string, Span][] =>
    isSpan(value) ? [[role, value]] : Object.entries(value).map(([year, span]) => [`${role}.${year}`, span]),
  );
}

function roleSpan(table: TableTruth, role: string): Span | null {
  const value = table.columns[role];
  return value && isSpan(value) ? value : null;
}

/** The leftmost and rightmost column of the table. */
function extent(labelled: LabelledSheet, table: TableTruth): Span {
  const header = table.headerRows ?? table.dataRows;
  const columns = roleSpans(table).flatMap(([, span]) => [...span]);
  for (let row = header[0]; row <= header[1]; row++) {
    labelled.sheet.cells[row]?.forEach((value, column) => value !== null && columns.push(column));
  }
  return [Math.min(...columns), Math.max(...columns)];
}

const inHeading = (table: TableTruth, merge: GridRange): boolean =>
  table.headerRows !== null && merge.top >= table.headerRows[0] && merge.bottom <= table.headerRows[1];

const hasErrorAt = (table: TableTruth, row: number, column: number): boolean =>
  table.errors.some((error) =>
    error.at.some((range) => overlaps(range, { top: row, bottom: row, left: column, right: column })),
  );

// ------------------------------------------------------------------ columns

/** Official columns an office may leave out; the truth then says the column is missing. */
const droppable: Readonly<Record<string, readonly string[]>> = {
  'T-C.33': ['catatan', 'lokasi', 'sumberDana'],
  'T-C.31': ['catatan'],
  'T-C.32': ['catatan', 'lokasi'],
  'T-C.30': ['catatan', 'ikk', 'spm'],
  'SIPD-Renja': ['lokasi', 'prioritasNasional', 'prioritasDaerah', 'kelompokSasaran'],
};

const dropColumn: Distortion = {
  name: 'kolom-dibuang',
  often: 0.2,
  apply(labelled, table, random) {
    const roles = (droppable[table.kind] ?? []).filter((role) => {
      const span = roleSpan(table, role);
      return span !== null && span[0] === span[1];
    });
    if (!roles.length) return null;
    const role = random.pick(roles);
    const column = roleSpan(table, role)?.[0] ?? 0;
    const kept = saveGroupText(labelled, table);
    const out = restoreGroupText(deleteColumn(labelled, column), kept, (at) => (at > column ? at - 1 : at));
    return mapTables(out, (entry) => {
      if (!entry.headerRows) return entry;
      const [left, right] = extent(out, entry);
      const at = [{ top: entry.headerRows[0], bottom: entry.headerRows[1], left, right }];
      const explanation = `Kolom resmi «${role}» tidak ada`;
      return { ...entry, errors: [...entry.errors, { at, kind: 'kolom-hilang', explanation }] };
    });
  },
};

/** Text of heading groups, which stands in their first column and must stay first when columns move. */
function saveGroupText(
  labelled: LabelledSheet,
  table: TableTruth,
): { merge: GridRange; text: CellContent }[] {
  return labelled.sheet.merges
    .filter((merge) => inHeading(table, merge) && merge.right > merge.left)
    .map((merge) => ({ merge, text: cellAt(labelled, merge.top, merge.left) }));
}

function restoreGroupText(
  labelled: LabelledSheet,
  groups: readonly { merge: GridRange; text: CellContent }[],
  to: (column: number) => number,
): LabelledSheet {
  for (const { merge, text } of groups) {
    const columns: number[] = [];
    for (let column = merge.left; column <= merge.right; column++) columns.push(to(column));
    const row = labelled.sheet.cells[merge.top];
    if (!row) continue;
    for (const column of columns) if (row[column] === text) row[column] = null;
    row[Math.min(...columns)] = text;
  }
  return labelled;
}

const exchangeColumns: Distortion = {
  name: 'kolom-bertukar',
  often: 0.25,
  apply(labelled, table, random) {
    const spans = roleSpans(table)
      .filter(([role]) => !role.includes('.') && !/(K|Rp)$/.test(role))
      .sort((a, b) => a[1][0] - b[1][0]);
    const single = (span: Span): boolean => span[1] - span[0] <= 1;
    const pairs = spans.flatMap(([, a], index) => {
      const next = spans[index + 1];
      if (!next || next[1][0] !== a[1] + 1 || !single(a) || !single(next[1])) return [];
      const b = next[1];
      const apart = labelled.sheet.merges.some((merge) => {
        const hit = (span: Span): boolean => merge.left <= span[1] && merge.right >= span[0];
        const whole = merge.left <= a[0] && merge.right >= b[1];
        const inOne =
          (merge.left >= a[0] && merge.right <= a[1]) || (merge.left >= b[0] && merge.right <= b[1]);
        return (hit(a) || hit(b)) && !whole && !inOne;
      });
      return apart ? [] : [{ a, b }];
    });
    if (!pairs.length) return null;
    const { a, b } = random.pick(pairs);
    const groups = saveGroupText(labelled, table).filter(
      ({ merge }) => merge.left <= a[0] && merge.right >= b[1],
    );
    const titles = titleTexts(labelled, table);
    const widthA = a[1] - a[0] + 1;
    const widthB = b[1] - b[0] + 1;
    const out = restoreGroupText(swapColumns(labelled, a[0], widthA, widthB), groups, (column) => column);
    restoreTitles(out, titles);
    return mapTables(out, (entry) => ({
      ...entry,
      errors: [
        ...entry.errors,
        {
          at: [
            { top: entry.headerRows?.[0] ?? 0, bottom: entry.headerRows?.[1] ?? 0, left: a[0], right: b[1] },
          ],
          kind: 'urutan-kolom',
          explanation: 'Dua kolom bertukar tempat',
          judgement: true,
        },
      ],
    }));
  },
};

function titleTexts(labelled: LabelledSheet, table: TableTruth): CellContent[][] {
  return labelled.sheet.cells.slice(0, table.headerRows?.[0] ?? 0).map((row) => [...row]);
}
function restoreTitles(labelled: LabelledSheet, lines: readonly CellContent[][]): void {
  lines.forEach((line, row) => (labelled.sheet.cells[row] = [...line]));
}

const spreadCode: Distortion = {
  name: 'kode-lima-kolom',
  often: 0.25,
  apply(labelled, table) {
    const span = roleSpan(table, 'kode');
    if (!span || span[0] !== span[1] || !table.headerRows) return null;
    const column = span[0];
    const rows = table.rows.map((row) => row.row);
    const splits = (row: number): string[] | null => {
      const match = /^(\d)\.(\d\d)(?:\.(\d\d)(?:\.(\d\.\d\d)(?:\.(\d\d|\d{4}))?)?)?$/.exec(
        textOf(cellAt(labelled, row, column)).trim(),
      );
      return match ? [1, 2, 3, 4, 5].map((part) => match[part] ?? '') : null;
    };
    if (rows.filter(splits).length < 4) return null;
    const parts = new Map(rows.map((row) => [row, splits(row)]));
    const kept = labelled.sheet.merges.filter((merge) => merge.left <= column && merge.right >= column);
    const out = insertColumns(labelled, column + 1, 4, (row, offset) => parts.get(row)?.[offset + 1] || null);
    for (const [row, code] of parts) {
      const line = out.sheet.cells[row];
      if (code && line) line[column] = code[0] ?? null;
    }
    const own = kept.filter((merge) => merge.right === column && merge.left === column);
    const merges: GridRange[] = [
      ...out.sheet.merges.filter(
        (merge) => !own.some((mine) => mine.top === merge.top && mine.left === merge.left),
      ),
      ...own.map((merge) => ({ ...merge, right: column + 4 })),
    ];
    const single = table.headerRows[0] === table.headerRows[1];
    if (single)
      merges.push({ top: table.headerRows[0], bottom: table.headerRows[1], left: column, right: column + 4 });
    if (table.columnNumberRow !== null) {
      merges.push({
        top: table.columnNumberRow,
        bottom: table.columnNumberRow,
        left: column,
        right: column + 4,
      });
    }
    const wide = (range: GridRange): GridRange =>
      range.left <= column && range.right === column ? { ...range, right: column + 4 } : range;
    return mapTables(withMerges(out, merges), (entry) => ({
      ...entry,
      columns: { ...entry.columns, kode: [column, column + 4] },
      errors: entry.errors.map((error) => ({ ...error, at: error.at.map(wide) })),
    }));
  },
};

const extraHeadings = ['Keterangan', 'Ket.', 'Satuan', 'Bidang', 'Penanggung Jawab', ''] as const;

const extraColumn: Distortion = {
  name: 'kolom-tambahan',
  often: 0.35,
  apply(labelled, table, random) {
    if (!table.headerRows) return null;
    const [left, right] = extent(labelled, table);
    const heading = random.pick(extraHeadings);
    const target = roleSpan(table, 'target');
    const boundaries = roleSpans(table)
      .filter(([role]) => !role.includes('.'))
      .map(([, span]) => span[1] + 1)
      .filter((at) => at <= right);
    let at = right + 1;
    if (heading === 'Satuan' && target) at = target[1] + 1;
    else if (heading === '' && boundaries.length) at = random.pick(boundaries);
    else if (random.chance(0.2) && !table.columns['no']) at = left;
    if (heading === 'Satuan' && !target) return null;
    const text = at === left ? 'No' : heading;
    const [first, last] = table.dataRows;
    let count = 0;
    const fill = (row: number): CellContent => {
      if (row < first || row > last) return null;
      if (text === 'No') return String(++count);
      if (text === 'Satuan')
        return random.chance(0.6) ? random.pick(['Orang', '%', 'Dokumen', 'Unit', 'Paket']) : null;
      if (text === 'Penanggung Jawab' || text === 'Bidang')
        return random.chance(0.7) ? random.pick(['Sekretariat', 'Bidang I', 'Bidang II']) : null;
      return null;
    };
    const out = insertColumns(labelled, at, 1, fill);
    const [top, bottom] = table.headerRows;
    const inside = out.sheet.merges.find(
      (merge) => merge.top === top && merge.left < at && merge.right > at && merge.bottom < bottom,
    );
    const row = inside ? inside.bottom + 1 : top;
    const line = out.sheet.cells[row];
    if (line && text) line[at] = text;
    if (row < bottom) out.sheet.merges.push({ top: row, bottom, left: at, right: at });
    return out;
  },
};

/** T-C.29 with columns 6, 7 and 8 split into K and Rp, the Rp filled so that every parent is the sum of its children. */
const splitMoney: Distortion = {
  name: 'k-dan-rp',
  often: 0.3,
  apply(labelled, table, random) {
    const roles = ['targetLalu', 'realisasiLalu', 'tingkatRealisasi'] as const;
    const spans = roles.map((role) => roleSpan(table, role));
    if (table.kind !== 'T-C.29' || spans.some((span) => !span || span[0] !== span[1]) || !table.headerRows)
      return null;
    if (table.rows.some((row) => row.amounts)) return null;
    const bottom = table.headerRows[1];
    const target = new Map<number, number>();
    const spent = new Map<number, number>();
    const draft = table.rows.map((row) => ({ cells: [], level: row.level }));
    for (let index = draft.length - 1; index >= 0; index--) {
      const row = table.rows[index];
      if (!row || !/^(program|kegiatan|subkegiatan)$/.test(row.level)) continue;
      const children = childrenOf(draft, index);
      const sum = (amounts: Map<number, number>): number =>
        children.reduce((total, child) => total + (amounts.get(child) ?? 0), 0);
      const own = random.integer(8, 900) * 250_000;
      target.set(index, children.length ? sum(target) : own);
      spent.set(index, children.length ? sum(spent) : Math.round(own * (0.55 + 0.44 * random.next())));
    }
    const byRow = new Map(table.rows.map((row, index) => [row.row, index]));
    let out = labelled;
    [...spans].reverse().forEach((span, backwards) => {
      const which = 2 - backwards;
      const column = (span?.[0] ?? 0) + 1;
      out = insertColumns(out, column, 1, (row) => {
        const index = byRow.get(row) ?? -1;
        const [plan, done] = [target.get(index), spent.get(index)];
        if (plan === undefined || done === undefined) return null;
        if (which === 0) return `Rp ${grouped(plan)}`;
        if (which === 1) return `Rp ${grouped(done)}`;
        return `${((done / plan) * 100).toFixed(2).replace('.', ',')}%`;
      });
    });
    out = insertRows(out, bottom + 1, [new Array<CellContent>(columnCount(out)).fill(null)]);
    const merges = out.sheet.merges.map((merge) =>
      merge.bottom === bottom && merge.top >= (table.headerRows?.[0] ?? 0)
        ? { ...merge, bottom: bottom + 1 }
        : merge,
    );
    const line = out.sheet.cells[bottom + 1];
    const columns = new Map(Object.entries(out.tables[0]?.columns ?? {}));
    for (const role of roles) {
      const span = out.tables[0]?.columns[role];
      if (!span || !isSpan(span) || !line) continue;
      const [column] = span;
      line[column] = 'K';
      line[column + 1] = 'Rp';
      merges.push({ top: bottom, bottom, left: column, right: column + 1 });
      columns.delete(role);
      columns.set(`${role}K`, [column, column]);
      columns.set(`${role}Rp`, [column + 1, column + 1]);
    }
    const clean = merges.filter(
      (merge, index) =>
        !(
          merge.bottom === bottom + 1 &&
          merge.left === merge.right &&
          (line?.[merge.left] ?? null) !== null
        ) &&
        merges.findIndex(
          (other) => other.top === merge.top && other.left === merge.left && other.bottom === merge.bottom,
        ) === index,
    );
    return mapTables(withMerges(out, clean), (entry) => ({
      ...entry,
      headerRows: [entry.headerRows?.[0] ?? 0, bottom + 1],
      columns: Object.fromEntries(columns),
    }));
  },
};

// ------------------------------------------------------------------ cells

const MONEY = /^(pagu|paguMaju|kebutuhanDana|anggaran|.*Rp|rp\d)$/;

function amount(value: CellContent): number | null {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 10_000 ? value : null;
  if (isFormatted(value)) return Number.isInteger(value.value) && value.value >= 10_000 ? value.value : null;
  if (typeof value !== 'string' || /^\s*:?\s*Rp\.?\s*-/.test(value)) return null;
  const number = rupiah(value);
  return number !== null && number >= 10_000 ? number : null;
}

const amountStyles: readonly [string, (amount: number) => CellContent][] = [
  ['Rp 1.200.000', (n) => `Rp ${grouped(n)}`],
  ['Rp. 1.200.000,00', (n) => `Rp. ${grouped(n)},00`],
  ['1.200.000', (n) => grouped(n)],
  ['1.200.000,-', (n) => `${grouped(n)},-`],
  ['Rp tak terputus', (n) => `Rp\u00a0${grouped(n)}`],
  ['Rp1.200.000', (n) => `Rp${grouped(n)}`],
  ['angka', (n) => n],
  ['angka #,##0', (n) => ({ value: n, format: '#,##0' })],
  ['angka akuntansi', (n) => ({ value: n, format: '_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-' })],
];

const amountStyle: Distortion = {
  name: 'tulisan-rupiah',
  often: 0.5,
  apply(labelled, table, random) {
    const columns = new Set(
      roleSpans(table)
        .filter(([role]) => MONEY.test(role))
        .flatMap(([, [first, last]]) =>
          Array.from({ length: last - first + 1 }, (_, index) => first + index),
        ),
    );
    if (!columns.size) return null;
    const mixed = random.chance(0.25);
    const [, style] = random.pick(amountStyles);
    const [first, last] = table.dataRows;
    return mapCells(labelled, (value, row, column) => {
      if (row < first || row > last || !columns.has(column) || isErrorCell(value)) return value;
      const number = amount(value);
      if (number === null) return value;
      return (mixed ? random.pick(amountStyles)[1] : style)(number);
    });
  },
};

const hideColumn: Distortion = {
  name: 'kolom-tersembunyi',
  often: 0.15,
  apply(labelled, table, random) {
    const spans = ['catatan', 'lokasi', 'prioritasNasional', 'sumberDana'].flatMap(
      (role) => roleSpan(table, role) ?? [],
    );
    if (!spans.length) return null;
    return { ...labelled, sheet: { ...labelled.sheet, hiddenColumns: [random.pick(spans)] } };
  },
};

// ------------------------------------------------------------------ column-number row

const dropNumbers: Distortion = {
  name: 'tanpa-nomor-kolom',
  often: 0.25,
  apply(labelled, table) {
    const row = table.columnNumberRow;
    if (row === null || !table.headerRows || row !== table.headerRows[1] + 1) return null;
    return deleteRows(labelled, row, row);
  },
};

const restyleNumbers: Distortion = {
  name: 'gaya-nomor-kolom',
  often: 0.4,
  apply(labelled, table, random) {
    const row = table.columnNumberRow;
    if (row === null) return null;
    const styles: ((digits: string) => CellContent)[] = [
      (digits) => digits,
      (digits) => `(${digits})`,
      (digits) => `${digits}.`,
      (digits) => Number(digits),
      (digits) => ` ${digits} `,
    ];
    const style = random.pick(styles);
    const mixed = random.chance(0.3);
    return mapCells(labelled, (value, at, column) => {
      if (at !== row || value === null || hasErrorAt(table, row, column)) return value;
      const text = typeof value === 'number' ? String(value) : textOf(value).trim();
      const plain = /^\(?(\d{1,2})\)?\.?$/.exec(text);
      if (plain?.[1]) return (mixed ? random.pick(styles) : style)(plain[1]);
      const formula = /^(\d{1,2})\s*=\s*(.+)$/.exec(text);
      return formula && random.chance(0.4) ? `(${formula[1] ?? ''}) = ${formula[2] ?? ''}` : value;
    });
  },
};

const addNumbers: Distortion = {
  name: 'nomor-kolom-ditambah',
  often: 0.3,
  apply(labelled, table, random) {
    const official: Readonly<Record<string, number>> = {
      'T-C.30': 13,
      'T-C.31': 12,
      'T-C.32': 6,
      'T-C.33': 10,
    };
    const count = official[table.kind];
    if (table.columnNumberRow !== null || !table.headerRows || count === undefined) return null;
    const [left, right] = extent(labelled, table);
    if (right - left + 1 !== count || table.dataRows[0] !== table.headerRows[1] + 1) return null;
    const bracket = random.chance(0.5);
    const line: CellContent[] = new Array<CellContent>(right + 1).fill(null);
    for (let number = 1; number <= count; number++)
      line[left + number - 1] = bracket ? `(${number})` : String(number);
    const at = table.headerRows[1] + 1;
    return mapTables(insertRows(labelled, at, [line]), (entry) => ({
      ...entry,
      columnNumberRow: at,
      errors: entry.errors.filter((error) => !/Tidak ada baris nomor kolom/.test(error.explanation)),
    }));
  },
};

// ------------------------------------------------------------------ heading

const typos: Distortion = {
  name: 'salah-ketik-judul',
  often: 0.5,
  apply(labelled, table, random) {
    if (!table.headerRows) return null;
    const [top, bottom] = table.headerRows;
    const strength = random.pick([0.25, 0.5]);
    const letterCase = random.pick([null, null, 'upper', 'lower'] as const);
    return mapCells(labelled, (value, row, column) => {
      if (row < top || row > bottom || typeof value !== 'string') return value;
      if (
        table.errors.some(
          (e) =>
            !e.judgement &&
            e.kind !== 'kolom-hilang' &&
            e.at.some((at) => overlaps(at, { top: row, bottom: row, left: column, right: column })),
        )
      ) {
        return value;
      }
      const cased =
        letterCase === 'upper' ? value.toUpperCase() : letterCase === 'lower' ? value.toLowerCase() : value;
      return random.chance(strength) ? garble(cased, random) : cased;
    });
  },
};

function headingMerges(
  labelled: LabelledSheet,
  table: TableTruth,
): { own: GridRange[]; others: GridRange[] } {
  const own = labelled.sheet.merges.filter((merge) => inHeading(table, merge));
  return { own, others: labelled.sheet.merges.filter((merge) => !own.includes(merge)) };
}

const unmerge: Distortion = {
  name: 'judul-tidak-digabung',
  often: 0.2,
  apply(labelled, table) {
    const { own, others } = headingMerges(labelled, table);
    return own.length ? withMerges(labelled, others) : null;
  },
};

const repeatGroups: Distortion = {
  name: 'judul-diulang',
  often: 0.15,
  apply(labelled, table, random) {
    const { own, others } = headingMerges(labelled, table);
    if (!own.length) return null;
    const down = random.chance(0.4);
    const out = withMerges(
      mapCells(labelled, (value) => value),
      others,
    );
    for (const merge of own) {
      const text = cellAt(labelled, merge.top, merge.left);
      for (let column = merge.left; column <= merge.right; column++) {
        for (let row = merge.top; row <= (down ? merge.bottom : merge.top); row++) {
          const line = out.sheet.cells[row];
          if (line) line[column] = text;
        }
      }
    }
    return out;
  },
};

const flatten: Distortion = {
  name: 'judul-satu-baris',
  often: 0.15,
  apply(labelled, table, random) {
    if (!table.headerRows || table.headerRows[0] === table.headerRows[1]) return null;
    const [top, bottom] = table.headerRows;
    const { own, others } = headingMerges(labelled, table);
    const join = random.pick([' ', '\n', ' - ']);
    const columns = columnCount(labelled);
    const texts: CellContent[] = Array.from({ length: columns }, (_, column) => {
      const parts: string[] = [];
      for (let row = top; row <= bottom; row++) {
        const merge = own.find(
          (m) => m.top <= row && row <= m.bottom && m.left <= column && column <= m.right,
        );
        const text = textOf(
          merge ? cellAt(labelled, merge.top, merge.left) : cellAt(labelled, row, column),
        ).trim();
        if (text && parts.at(-1) !== text) parts.push(text);
      }
      return parts.length ? parts.join(join) : null;
    });
    const wide = own.filter((merge) => merge.bottom === bottom && merge.right > merge.left);
    for (const merge of wide)
      for (let column = merge.left + 1; column <= merge.right; column++) texts[column] = null;
    const out = foldRows(withMerges(labelled, others), top, bottom);
    const line = out.sheet.cells[top];
    if (!line) return null;
    texts.forEach((text, column) => (line[column] = text));
    out.sheet.merges.push(...wide.map((merge) => ({ ...merge, top, bottom: top })));
    return out;
  },
};

// ------------------------------------------------------------------ title

const dropTitle: Distortion = {
  name: 'tanpa-judul',
  often: 0.2,
  apply(labelled, table) {
    const top = table.headerRows?.[0] ?? 0;
    if (!table.titleRows || top === 0) return null;
    return mapTables(deleteRows(labelled, 0, top - 1), (entry) => ({ ...entry, titleRows: null }));
  },
};

const LABEL = /^\s*tabel\s+(?:T-C\.\d+|\d+(?:\.\d+)?)\s*$/i;

const dropLabel: Distortion = {
  name: 'tanpa-label',
  often: 0.25,
  apply(labelled, table) {
    if (!table.titleRows || table.titleRows[0] === table.titleRows[1]) return null;
    for (let row = table.titleRows[0]; row <= table.titleRows[1]; row++) {
      if (LABEL.test(textOf(cellAt(labelled, row, 0)))) return deleteRows(labelled, row, row);
    }
    return null;
  },
};

const relabel: Distortion = {
  name: 'label-lain',
  often: 0.3,
  apply(labelled, table, random) {
    if (!table.titleRows) return null;
    const text = random.pick(['Tabel 2.1', 'Tabel 3.1', 'Tabel 4.1', 'TABEL 5', 'Lampiran II', 'Tabel II.4']);
    for (let row = table.titleRows[0]; row <= table.titleRows[1]; row++) {
      const line = labelled.sheet.cells[row];
      if (line && LABEL.test(textOf(line[0]))) {
        return mapCells(labelled, (value, at, column) => (at === row && column === 0 ? text : value));
      }
    }
    const out = insertRows(labelled, table.titleRows[0], [[text]]);
    return mapTables(out, (entry) => ({
      ...entry,
      titleRows: entry.titleRows && [entry.titleRows[0] - 1, entry.titleRows[1]],
    }));
  },
};

// ------------------------------------------------------------------ rows

const blankRows: Distortion = {
  name: 'baris-kosong',
  often: 0.2,
  apply(labelled, table, random) {
    const [first, last] = table.dataRows;
    if (last - first < 8) return null;
    let out = labelled;
    const places = Array.from({ length: random.integer(1, 4) }, () => random.integer(first + 2, last)).sort(
      (a, b) => b - a,
    );
    for (const at of places) {
      const lines = random.chance(0.2) ? [[null], [null]] : [[null]];
      out = insertRows(out, at, lines);
      out = mapTables(out, (entry) => ({
        ...entry,
        rows: [...entry.rows, ...lines.map((_, index) => ({ row: at + index, level: 'kosong' }))].sort(
          (a, b) => a.row - b.row,
        ),
      }));
    }
    return out;
  },
};

const pageBreaks: Distortion = {
  name: 'judul-tiap-halaman',
  often: 0.25,
  apply(labelled, table, random) {
    const [first, last] = table.dataRows;
    const every = random.integer(20, 30);
    const places: number[] = [];
    for (let at = first + every; at < last - 2; at += every) places.push(at);
    return places.length ? repeatHeading(labelled, 0, places) : null;
  },
};

const foot: Distortion = {
  name: 'catatan-dan-tanda-tangan',
  often: 0.4,
  apply(labelled, table, random) {
    const [left, right] = extent(labelled, table);
    const column = Math.max(left, right - random.integer(1, 3));
    const line = (text: string | null, at = column): CellContent[] => {
      const cells: CellContent[] = new Array<CellContent>(Math.max(at, right) + 1).fill(null);
      cells[at] = text;
      return cells;
    };
    const lines: CellContent[][] = [];
    if (random.chance(0.5)) {
      if (random.chance(0.7)) lines.push(line(null));
      lines.push(
        line(
          random.pick([
            'Catatan: angka sementara, menunggu penetapan RKPD',
            '*) Diisi oleh Perangkat Daerah',
            'Sumber: Subbagian Perencanaan',
            'Keterangan : K = Kinerja, Rp = Rupiah',
          ]),
          left,
        ),
      );
    }
    if (!lines.length || random.chance(0.8)) {
      lines.push(line(null), line(null));
      for (const text of [
        'Kota Contoh,      Maret 2024',
        'KEPALA DINAS',
        null,
        null,
        'Drs. H. CONTOH NAMA, M.Si',
        'Pembina Utama Muda',
        'NIP. 19670210 198703 1 002',
      ]) {
        lines.push(line(text));
      }
    }
    return insertRows(labelled, rowCount(labelled), lines);
  },
};

const moveTable: Distortion = {
  name: 'tabel-bergeser',
  often: 0.35,
  apply: (labelled, _table, random) => shift(labelled, random.integer(0, 4), random.integer(0, 3)),
};

/**
 * In the order in which they are applied: what needs merged headings comes before what takes the merges away, and the
 * heading is repeated only after it has its final form.
 */
export const DISTORTIONS: readonly Distortion[] = [
  splitMoney,
  exchangeColumns,
  dropColumn,
  extraColumn,
  spreadCode,
  hideColumn,
  amountStyle,
  dropNumbers,
  restyleNumbers,
  addNumbers,
  typos,
  flatten,
  repeatGroups,
  unmerge,
  blankRows,
  pageBreaks,
  dropTitle,
  dropLabel,
  relabel,
  foot,
  moveTable,
];
