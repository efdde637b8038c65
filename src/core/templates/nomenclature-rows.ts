import type { Nomenclature, NomenclatureEntry } from '../nomenclature/nomenclature';
import { ancestorKeys, type Pemda, readCode } from '../nomenclature/official-code';
import { unitFormat } from './cell-formats';
import type { FormCell, FormRow } from './form-rows';

export interface NomenclatureSelection {
  readonly list: Nomenclature;
  /** Codes of the list, in any order; what stands above them comes by itself. */
  readonly codes: readonly string[];
  readonly pemda?: Pemda;
  /** Take everything below the codes as well. */
  readonly below?: boolean;
}

export interface SelectedRows {
  readonly rows: readonly FormRow[];
  /** Codes that the list does not hold. */
  readonly unknown: readonly string[];
}

/** Rows for the ticked programs, kegiatan and sub kegiatan, with all that stands above them, in the order of codes. */
export function rowsOfNomenclature(selection: NomenclatureSelection): SelectedRows {
  const { list, pemda } = selection;
  const found = new Map<string, { entry: NomenclatureEntry; code: string }>();
  const unknown: string[] = [];
  const take = (code: string): boolean => {
    const match = list.byCode(code, pemda);
    const key = readCode(code, list.meta.scheme)?.key;
    if (!match || key === undefined) return false;
    found.set(key, { entry: match.entry, code: match.code });
    return true;
  };
  const takeBelow = (code: string): void => {
    for (const child of list.children(code, pemda)) {
      const under = underParent(child.code, code);
      if (take(under)) takeBelow(under);
    }
  };
  for (const code of selection.codes) {
    const key = readCode(code, list.meta.scheme)?.key;
    if (key === undefined || !take(code)) {
      unknown.push(code);
      continue;
    }
    ancestorKeys(key).forEach(take);
    if (selection.below) takeBelow(code);
  }
  const rows = [...found].sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, one]) => rowOf(one));
  return { rows: rows.length > 0 ? [...rows, TOTAL] : rows, unknown };
}

const TOTAL: FormRow = {
  level: 'total',
  cells: { program: { value: 'JUMLAH' }, programRkpd: { value: 'JUMLAH' } },
};

/** Entries of an agency's own bidang are listed under X.XX: their codes begin as their parent's does. */
function underParent(code: string, parent: string): string {
  return code.startsWith('X') ? parent.split('.').slice(0, 2).join('.') + code.slice('X.XX'.length) : code;
}

function rowOf({ entry, code }: { entry: NomenclatureEntry; code: string }): FormRow {
  const { level, name, indikator, satuan } = entry;
  const named = level === 'urusan' || level === 'bidang' || level === 'program' ? name.toUpperCase() : name;
  // The unit stands ready: whoever types 12 sees "12 Dokumen".
  const format = satuan === undefined ? null : unitFormat(1, satuan);
  const target: FormCell = { value: null, ...(format !== null && { format }) };
  return {
    level,
    cells: {
      kode: { value: code },
      program: { value: named },
      programRkpd: { value: named },
      programAnalisis: { value: named },
      ...(indikator !== undefined && { indikator: { value: indikator } }),
      ...(satuan !== undefined && { target, targetMaju: target }),
    },
  };
}
