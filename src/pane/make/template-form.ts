import { layoutOf } from '../../core/layouts';
import { kindName } from '../../core/layouts/kind-name';
import { TABLE_KINDS, type TableKind } from '../../core/layouts/layout';
import type { Language } from '../../core/language/language';
import type { Settings } from '../../core/settings';
import type { RowSource, TemplateWish } from '../engine/workshop/questions';

/** What a person chose, as it stands in the fields. */
export interface TemplateForm {
  readonly kind: TableKind;
  readonly year: string;
  readonly agency: string;
  readonly region: string;
  readonly split: boolean;
  readonly rows: RowSource['is'];
  readonly blank: string;
  /** Id of a table; '' = all. */
  readonly source: string;
  readonly list: string;
  readonly codes: readonly string[];
  readonly below: boolean;
}

/** Forms that are no longer used are read, not made. */
export const MADE_KINDS = TABLE_KINDS.filter((kind) => !kind.endsWith('-lama'));

export function kindLabel(kind: TableKind, language: Language): string {
  const name = kindName(kind, language);
  const [title] = layoutOf(kind).titles;
  return title === undefined ? name : `${name} · ${title}`;
}

export function canSplit(kind: TableKind): boolean {
  const { columns, printsSplit } = layoutOf(kind);
  return printsSplit !== true && columns.some(({ splits }) => splits === true);
}

/** Whether the form lists programs, kegiatan and sub kegiatan, so that codes can fill it. */
export function takesCodes(kind: TableKind): boolean {
  return layoutOf(kind).columns.some(({ role }) => role === 'program' || role === 'programRkpd');
}

export function startForm(settings: Settings, year: number | null): TemplateForm {
  const usual = settings.year ?? year ?? new Date().getFullYear() + 1;
  return {
    kind: 'T-C.33',
    year: String(usual),
    agency: settings.agency ?? '',
    region: settings.region ?? '',
    split: false,
    rows: 'kosong',
    blank: '20',
    source: '',
    list: '',
    codes: [],
    below: true,
  };
}

export function yearOf(typed: string): number | null {
  const year = /^\d{4}$/.test(typed.trim()) ? Number(typed) : NaN;
  return year >= 2000 && year <= 2100 ? year : null;
}

export function blankOf(typed: string): number | null {
  const count = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : NaN;
  return count >= 1 && count <= 2000 ? count : null;
}

/** Null where a field cannot be read or nothing is ticked. */
export function wishOf(form: TemplateForm): TemplateWish | null {
  const year = yearOf(form.year);
  const rows = rowsOf(form);
  if (year === null || rows === null) return null;
  const { kind, agency, region } = form;
  return {
    kind,
    year,
    agency: agency.trim(),
    region: region.trim(),
    split: form.split && canSplit(kind),
    rows,
  };
}

function rowsOf({ kind, rows, blank, source, list, codes, below }: TemplateForm): RowSource | null {
  if (rows === 'tabel') return { is: 'tabel', tables: source === '' ? [] : [source] };
  if (rows === 'daftar' && takesCodes(kind)) {
    return codes.length === 0 ? null : { is: 'daftar', list, codes, below };
  }
  const count = blankOf(blank);
  return count === null ? null : { is: 'kosong', count };
}
