import { check } from '../../src/core/engine/check';
import type { Report } from '../../src/core/engine/report';
import type { CellGrid } from '../../src/core/grid/cell-grid';
import { columnLetters } from '../../src/core/grid/a1';
import { noSettings } from '../../src/core/settings';
import { sheetFromText } from './sheet-from-text';

/** What the engine makes of sheets, in words short enough to be read beside their drawing. */
export interface Examined {
  /** "T-C.33 kode=A program=B:D …", one for each table. */
  readonly tables: readonly string[];
  /** "program 1.06.01 Nama", one for each row of every table. */
  readonly rows: readonly string[];
  /** "jumlah-induk F3": what must be mended. */
  readonly galat: readonly string[];
  /** The same for what should be. */
  readonly peringatan: readonly string[];
}

/** Checks one sheet drawn as text, or several grids. */
export function examined(drawn: string | readonly CellGrid[]): Examined {
  const report = check(typeof drawn === 'string' ? [sheetFromText(drawn)] : drawn, noSettings);
  return {
    tables: report.tables.map(({ table: { table } }) =>
      [
        table.kind,
        ...table.columns.map(
          ({ role, period, left, right }) =>
            `${role}${period === null ? '' : `.${String(period)}`}=${columnLetters(left)}${left === right ? '' : `:${columnLetters(right)}`}`,
        ),
      ].join(' '),
    ),
    rows: report.tables.flatMap(({ table }) =>
      table.rows.map(({ level, kodeText, nama }) => [level, kodeText, nama].filter(Boolean).join(' ')),
    ),
    galat: findingsOf(report, 'galat'),
    peringatan: findingsOf(report, 'peringatan'),
  };
}

function findingsOf({ findings }: Report, severity: string): string[] {
  return findings.filter((one) => one.severity === severity).map(({ rule, cell }) => `${rule} ${cell}`);
}
