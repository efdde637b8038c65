import { columnLetters } from '../grid/a1';
import { RUPIAH } from './cell-formats';
import type { FormColumn } from './form-columns';
import type { FormRow } from './form-rows';
import { put, type Working } from './working-cells';

/** Rows ready to fill; tables of codes and rupiah end in a line for their total. */
export function blankRows(columns: readonly FormColumn[], count: number): readonly FormRow[] {
  const rows = Array.from({ length: count }, (): FormRow => ({ level: 'kosong', cells: {} }));
  const name = totalledName(columns);
  return name === null ? rows : [...rows, { level: 'total', cells: { [name]: { value: 'JUMLAH' } } }];
}

function totalledName(columns: readonly FormColumn[]): string | null {
  const coded = columns.some(({ data }) => data === 'kode');
  const name = columns.find(({ data }) => data === 'nama');
  return coded && name && columns.some(isAmount) ? name.key : null;
}

function isAmount({ data, layout }: FormColumn): boolean {
  return data === 'rupiah' && !layout.formula;
}

/** Of "1.06.04": what the code of a program measures in Permendagri 90/2019 and after. */
const PROGRAM_CODE_LENGTH = 7;

/** The total of rows that are not there yet: whatever will carry the code of a program. */
export function putBlankTotals(work: Working): void {
  const last = work.tree.rows.length - 1;
  const kode = work.columns.findIndex(({ data }) => data === 'kode');
  if (work.tree.rows[last]?.level !== 'total' || kode < 0) return;
  const rows = (column: number): string => {
    const letters = columnLetters(column);
    return `${letters}${String(work.top + 1)}:${letters}${String(work.top + last)}`;
  };
  work.columns.forEach((column, at) => {
    if (!isAmount(column)) return;
    const formula = `SUMPRODUCT((LEN(TRIM(${rows(kode)}))=${String(PROGRAM_CODE_LENGTH)})*1,${rows(at)})`;
    put(work, last, at, { value: 0, formula, format: RUPIAH });
  });
}
