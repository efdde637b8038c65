import type { PublicFile, PublicFinding } from '../../src/report/schema';
import type { TableSummary } from '../../src/report/summary/file-summary';

/** A finding as a report would hold it, to be changed where a test needs another. */
export function finding(change: Partial<PublicFinding> = {}): PublicFinding {
  return {
    rule: 'jumlah-induk',
    severity: 'galat',
    sheet: 'Tabel 3.1',
    table: 'Tabel 3.1!A5',
    cell: 'F11',
    message: 'Pagu kegiatan 1.06.01.2.02 tertulis Rp908.000.000, jumlah sub kegiatannya Rp980.000.000.',
    stated: 908000000,
    computed: 980000000,
    related: ['F12'],
    fixes: [],
    ...change,
  };
}

/** A file with one table; its findings as given. */
export function fileWith(findings: readonly PublicFinding[], change: Partial<PublicFile> = {}): PublicFile {
  return {
    file: 'renja.xlsx',
    tables: [
      {
        id: 'Tabel 3.1!A5',
        kind: 'T-C.33',
        sheet: 'Tabel 3.1',
        range: 'A5:J25',
        title: 'Rumusan Rencana Program dan Kegiatan',
        titleRows: [1, 3],
        headerRows: [5, 6],
        columnNumberRow: 7,
        dataRows: [8, 25],
        confidence: 0.98,
        evidence: ['nomor kolom 1–10'],
        planYear: 2026,
        columns: { kode: 'A', program: 'B', pagu: 'F', target: { '2026': 'E', '2027': 'I' } },
        levels: { program: 2, subkegiatan: 1234, total: 1 },
        rulesNotRun: [],
      },
    ],
    findings: [...findings],
    sheetsSeen: 1,
    cellsSeen: 180,
    nearest: null,
    silenced: {},
    ...change,
  };
}

export const noTable: Partial<PublicFile> = {
  tables: [],
  sheetsSeen: 3,
  cellsSeen: 12345,
  nearest: { sheet: 'Data', kind: 'T-C.33', matched: 4, of: 10 },
};

/** What is told of the tables of a file, as if they held nothing. */
export function tablesOf(file: PublicFile): readonly TableSummary[] {
  return file.tables.map((table) => ({
    table,
    cells: 1,
    rulesRun: 1,
    totals: [],
    pagu: null,
    review: {
      levels: { program: 0, kegiatan: 0, subkegiatan: 0 },
      pagu: null,
      misnamed: [],
      filling: [],
      columns: 10,
      missing: [],
    },
  }));
}
