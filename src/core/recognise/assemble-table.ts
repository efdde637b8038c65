import { cellAddress, columnLetters } from '../grid/a1';
import type { CellGrid } from '../grid/cell-grid';
import type { Candidate } from './best-layout';
import { findDataRows } from './data-rows';
import { planYearOf } from './plan-year';
import type { RecognisedTable } from './recognised-table';
import { range, tableColumns, withUntitled } from './table-columns';
import { weights } from './weights';

/** The table below a heading, its rows ending before `end`. */
export function tableOf(grid: CellGrid, found: Candidate, end: number): RecognisedTable {
  const { block, match, title, headings } = found;
  const data = findDataRows(grid, block, end, title.lines);
  const columns = tableColumns(grid, match.layout, withUntitled(grid, block, match.matched, headings), [
    data.first,
    data.last,
  ]);
  const taken = new Set(columns.flatMap((column) => range(column.left, column.right)));
  const extraColumns = range(block.left, block.right).filter((column) => !taken.has(column));
  return {
    id: `${grid.sheet}!${cellAddress(block.top, block.left)}`,
    kind: match.layout.kind,
    sheet: grid.sheet,
    range: {
      top: block.top,
      left: block.left,
      bottom: Math.max(data.last, block.dataTop - 1),
      right: block.right,
    },
    titleRows: title.rows,
    title: title.text,
    headerRows: [block.top, block.bottom],
    columnNumberRow: block.numberRow,
    dataRows: [data.first, data.last],
    repeatedHeaderRows: data.repeatedHeaderRows,
    confidence: Math.round(100 * Math.min(1, found.total)) / 100,
    evidence: evidenceOf(found, headings.length),
    planYear: planYearOf(match.layout.kind, title, match.matched),
    columns,
    ...(found.changed && match.layout.changes && { change: true }),
    ...(match.layout.short && { short: true }),
    extraColumns,
  };
}

function evidenceOf(found: Candidate, columns: number): RecognisedTable['evidence'] {
  const { match, title, block } = found;
  const evidence = [
    {
      id: `${match.matched.length} dari ${columns} judul kolom cocok dengan ${match.layout.kind}`,
      en: `${match.matched.length} of ${columns} column headings match ${match.layout.kind}`,
    },
  ];
  if (found.labelled)
    evidence.push({ id: `berlabel ${match.layout.kind}`, en: `labelled ${match.layout.kind}` });
  if (found.titleLike > weights.form.titleAlike)
    evidence.push({ id: `judul tabel: ${title.text.slice(0, 90)}`, en: `title: ${title.text.slice(0, 90)}` });
  if (block.numberRow !== null) {
    const agreeing = match.matched.filter(
      (entry) =>
        entry.heading.number?.number !== undefined && entry.heading.number.number === entry.column.number,
    );
    const letters = agreeing.map((entry) => columnLetters(entry.heading.left)).join(', ');
    evidence.push({
      id: `nomor kolom sesuai bentuk resmi pada ${letters || 'tidak satu kolom pun'}`,
      en: `column numbers as in the form in ${letters || 'no column'}`,
    });
  }
  if (found.equations && found.equations.asked > 0) {
    const told = found.equations.each.join(', ');
    evidence.push({
      id: `hitungan dalam tabel cocok menurut bacaan ini: ${told} baris`,
      en: `the table's own figures agree under this reading: ${told} rows`,
    });
  }
  if (found.over)
    evidence.push({
      id: `kolom dibaca menurut nomornya; menurut judulnya cocok ${found.over.held} dari ${found.over.asked}`,
      en: `columns read by their numbers; by their headings ${found.over.held} of ${found.over.asked} agree`,
    });
  if (found.second && found.second.total > 0)
    evidence.push({
      id: `berikutnya yang mirip: ${found.second.kind} (${Math.round(100 * found.second.total)}%)`,
      en: `next in likeness: ${found.second.kind} (${Math.round(100 * found.second.total)}%)`,
    });
  return evidence;
}
