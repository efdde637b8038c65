import type { CellGrid } from '../grid/cell-grid';
import { recogniseListColumns } from './import-columns';
import type { ListColumns } from './import-columns';
import { isEmptyRow } from './import-cells';
import { withCodesApart } from './import-joined';
import { gatherProblems } from './import-problems';
import type { BilingualText, ImportProblem, ImportProblemKind, ImportProblems } from './import-problems';
import { readListRows } from './import-rows';
import type { ReadEntry } from './import-rows';
import { pemdaByKewenangan, schemeOf } from './import-scheme';
import { compactName } from './name-key';
import { createNomenclature } from './nomenclature';
import type { Nomenclature, NomenclatureMeta } from './nomenclature';
import { OWN_BIDANG, parentKey } from './official-code';
import type { CodeScheme, OfficialLevel, Pemda } from './official-code';
import { refusalSentenceEn } from './sentences-en';
import { refusalSentenceId } from './sentences-id';

/** What the user says about a list; the rest is read from it. */
export interface ImportRequest extends Omit<NomenclatureMeta, 'scheme' | 'complete' | 'sources'> {
  readonly complete?: boolean;
  readonly sources?: readonly string[];
  /** Whose list it is, where no column says. Left out: by the kewenangan in its codes. */
  readonly pemda?: Pemda;
  /** Left out: by the shape of the codes. */
  readonly scheme?: CodeScheme;
}

export type ImportResult =
  | {
      readonly ok: true;
      readonly list: Nomenclature;
      readonly columns: ListColumns;
      readonly problems: readonly ImportProblem[];
      readonly counts: Readonly<Record<ImportProblemKind, number>>;
      readonly levels: Readonly<Record<OfficialLevel, number>>;
    }
  | { readonly ok: false; readonly code: 'kosong' | 'bukan-daftar'; readonly message: BilingualText };

/** Reads a list of official codes from a sheet (of csv: `gridFromCsv`), an annex or a system export. */
export function importNomenclature(sheet: CellGrid, request: ImportRequest): ImportResult {
  const grid = withCodesApart(sheet);
  const rows = grid.values.filter((_, row) => !isEmptyRow(grid, row)).length;
  if (rows === 0) return refusal('kosong', grid.sheet, 0);
  const columns = recogniseListColumns(grid);
  if (columns === null) return refusal('bukan-daftar', grid.sheet, rows);

  const problems = gatherProblems();
  const { pemda, complete = true, sources = [], scheme = schemeOf(grid, columns), ...about } = request;
  const whose = pemda === undefined ? pemdaByKewenangan(grid, columns, scheme) : () => [pemda];
  const read = readListRows(grid, columns, scheme, whose, problems);
  // Fewer entries than broken rows: what looked like codes was something else (dates, amounts, section numbers).
  const { 'kode-rusak': broken, 'kode-kosong': uncoded } = problems.counts();
  if (read.length === 0 || read.length < broken || read.length * 4 < uncoded) {
    return refusal('bukan-daftar', grid.sheet, rows);
  }
  const kept = withoutDoubles(read, problems);
  reportOrphans(kept, problems);

  const levels: Record<OfficialLevel, number> = {
    urusan: 0,
    bidang: 0,
    program: 0,
    kegiatan: 0,
    subkegiatan: 0,
  };
  for (const { entry } of kept) levels[entry.level]++;
  const list = createNomenclature(
    { ...about, scheme, complete, sources },
    kept.map(({ entry }) => entry),
  );
  return { ok: true, list, columns, problems: problems.list(), counts: problems.counts(), levels };
}

function refusal(code: 'kosong' | 'bukan-daftar', sheet: string, rows: number): ImportResult {
  return {
    ok: false,
    code,
    message: { id: refusalSentenceId(code, sheet, rows), en: refusalSentenceEn(code, sheet, rows) },
  };
}

function withoutDoubles(read: readonly ReadEntry[], problems: ImportProblems): readonly ReadEntry[] {
  const first = new Map<string, ReadEntry>();
  return read.filter((one) => {
    const { row, code, entry } = one;
    const kept = first.get(entry.pemda + code.key);
    if (kept === undefined) {
      first.set(entry.pemda + code.key, one);
      return true;
    }
    const same = compactName(kept.entry.name) === compactName(entry.name);
    problems.add({
      kind: same ? 'ganda-sama' : 'ganda-beda',
      row,
      code: code.text,
      name: entry.name,
      stated: kept.entry.name,
      firstRow: kept.row,
    });
    return false;
  });
}

/** A parent counts as missing only where the list has rows of its level at all: many begin with the programs. */
function reportOrphans(kept: readonly ReadEntry[], problems: ImportProblems): void {
  const keys = new Set(kept.map(({ code, entry }) => entry.pemda + code.key));
  const depths = new Set(kept.map(({ code, entry }) => entry.pemda + depth(code.key)));
  for (const { row, code, entry } of kept) {
    const parent = parentKey(code.key);
    if (parent === null || parent === 'X' || parent === OWN_BIDANG) continue;
    if (keys.has(entry.pemda + parent) || !depths.has(entry.pemda + depth(parent))) continue;
    problems.add({ kind: 'yatim', row, code: code.text, name: entry.name, stated: parent });
  }
}

function depth(key: string): number {
  return key.split('.').length;
}
