import type { CellGrid } from '../grid/cell-grid';
import { joinedCode } from './import-columns';
import type { ListColumns } from './import-columns';
import { readCode } from './official-code';
import type { CodeScheme, OfficialCode, OfficialLevel, Pemda } from './official-code';

/** Old lists (Permendagri 13/2006) write a kegiatan in four parts, which the later scheme does not know. */
export function schemeOf(grid: CellGrid, columns: ListColumns): CodeScheme {
  let old = 0;
  let later = 0;
  for (let row = columns.firstRow; row < grid.values.length; row++) {
    for (const { code } of columns.pairs) {
      const text = joinedCode(grid, row, code);
      const deeper = readCode(text, 'permendagri-90')?.level;
      if (deeper === 'kegiatan' || deeper === 'subkegiatan') later++;
      else if (deeper === undefined && readCode(text, 'permendagri-13')?.level === 'kegiatan') old++;
    }
  }
  return old > later ? 'permendagri-13' : 'permendagri-90';
}

/** Whose entries a list holds that does not say: kewenangan 1 is a province's, 2 a kabupaten's or kota's. */
export function pemdaByKewenangan(
  grid: CellGrid,
  columns: ListColumns,
  scheme: CodeScheme,
): (code: OfficialCode) => readonly Pemda[] {
  const counts = { prov: 0, kabkot: 0 };
  for (let row = columns.firstRow; row < grid.values.length; row++) {
    for (const { code } of columns.pairs) {
      const read = readCode(joinedCode(grid, row, code), scheme);
      const whose = read === null ? null : whoseKewenangan(read);
      if (whose !== null) counts[whose]++;
    }
  }
  const both = counts.prov > 0.1 * counts.kabkot && counts.kabkot > 0.1 * counts.prov;
  const only: readonly Pemda[] = [counts.prov > counts.kabkot ? 'prov' : 'kabkot'];
  // A list of both says once what both share: the urusan, bidang and programs above the kegiatan.
  const shared: ReadonlySet<OfficialLevel> = new Set(['urusan', 'bidang', 'program']);
  return (code) => {
    if (!both) return only;
    if (shared.has(code.level)) return ['kabkot', 'prov'];
    return [whoseKewenangan(code) ?? 'kabkot'];
  };
}

function whoseKewenangan(code: OfficialCode): Pemda | null {
  if (code.scheme !== 'permendagri-90') return null;
  const kewenangan = code.key.split('.')[3];
  if (kewenangan === '1') return 'prov';
  return kewenangan === '2' ? 'kabkot' : null;
}
