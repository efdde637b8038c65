import type { Severity } from '../core/rules/finding';
import type { PublicFile } from './schema';

/** Counts of one file or of many, for the line under them. */
export interface Counts {
  readonly files: number;
  readonly unread: number;
  /** Files that were read, but with nothing recognised in them or something left unread. */
  readonly notChecked: number;
  readonly tables: number;
  readonly severities: Readonly<Record<Severity, number>>;
}

export function countFiles(files: readonly PublicFile[]): Counts {
  const severities = { galat: 0, peringatan: 0, catatan: 0 };
  for (const file of files) for (const finding of file.findings) severities[finding.severity]++;
  return {
    files: files.length,
    unread: files.filter((file) => file.error).length,
    notChecked: files.filter(
      (file) =>
        !file.error &&
        (file.tables.length === 0 ||
          (file.unread ?? []).length > 0 ||
          file.tables.some(({ doubt }) => doubt)),
    ).length,
    tables: files.reduce((sum, file) => sum + file.tables.length, 0),
    severities,
  };
}

export function addCounts(one: Counts, other: Counts): Counts {
  return {
    files: one.files + other.files,
    unread: one.unread + other.unread,
    notChecked: one.notChecked + other.notChecked,
    tables: one.tables + other.tables,
    severities: {
      galat: one.severities.galat + other.severities.galat,
      peringatan: one.severities.peringatan + other.severities.peringatan,
      catatan: one.severities.catatan + other.severities.catatan,
    },
  };
}

export const noCounts: Counts = countFiles([]);
