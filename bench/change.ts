import { computeFile, type ComputedFile } from './compute-file';
import { excelTraffic, type ExcelTraffic, type Traffic } from './excel-traffic';

/** A table computed and written: into a file, and through Excel. */
export interface Change {
  readonly file: ComputedFile;
  readonly excel: ExcelTraffic;
}

export async function measureChange(rows: number): Promise<Change> {
  return { file: await computeFile(rows), excel: await excelTraffic(rows) };
}

const SIZES = [1_000, 10_000, 100_000];

/** Issue 5: 10,000 rows computed and written in a file. */
const FILE = { rows: 10_000, milliseconds: 2_000 };

/** Design §5: syncs of a sheet read or a change written, and one more for so many bytes. */
const SYNCS = 3;
const BYTES_A_SYNC = 4_000_000;

export function showChanges(measured: (rows: number) => Change): void {
  const changes = SIZES.map(measured);
  console.log('\ncomputed and written in a file: rows |  cells | compute ms | write ms');
  for (const { file } of changes) {
    const { rows, cells, compute, write } = file;
    const kept = rows === FILE.rows ? verdict(compute + write <= FILE.milliseconds) : '';
    console.log(
      `${String(rows).padStart(36)} | ${String(cells).padStart(6)} | ${compute.toFixed(0).padStart(10)} | ${write.toFixed(0).padStart(8)}${kept}`,
    );
  }
  console.log(
    '\nin Excel, through the strict fake: rows | check: syncs, MB | one edit: syncs, MB | apply: cells, syncs, MB',
  );
  for (const { excel } of changes) {
    const { rows, check, again, cells, apply } = excel;
    const told = [said(check), said(again), `${String(cells)} cells, ${said(apply)}`].join(' | ');
    console.log(`${String(rows).padStart(38)} | ${told}`);
  }
}

function said({ syncs, bytes }: Traffic): string {
  const allowed = SYNCS + Math.ceil(bytes / BYTES_A_SYNC);
  return `${String(syncs)} of ${String(allowed)} syncs, ${(bytes / 1e6).toFixed(bytes < 1e5 ? 3 : 1)} MB${verdict(syncs <= allowed)}`;
}

function verdict(kept: boolean): string {
  return kept ? ' (kept)' : ' (EXCEEDED)';
}
