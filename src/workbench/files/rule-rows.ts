import { SEVERITIES, type Severity } from '../../core/rules/finding';
import type { PublicFinding } from '../../report/schema';
import type { FileRow } from './file-rows';

/** What one file has of a rule. */
export interface RuleFile {
  readonly file: FileRow;
  readonly findings: readonly PublicFinding[];
}

/** A rule over all files: how often, and in which of them. */
export interface RuleRow {
  readonly rule: string;
  /** The worst of its findings. */
  readonly severity: Severity;
  readonly count: number;
  /** Those with the most first. */
  readonly files: readonly RuleFile[];
}

/** Worst first, then what most files have in common: that is what to speak of when all are met at once. */
export function ruleRows(rows: readonly FileRow[]): readonly RuleRow[] {
  const byRule = new Map<string, Map<FileRow, PublicFinding[]>>();
  for (const row of rows) {
    for (const finding of row.checked?.summary.file.findings ?? []) {
      const files = byRule.get(finding.rule) ?? new Map<FileRow, PublicFinding[]>();
      byRule.set(finding.rule, files);
      files.set(row, [...(files.get(row) ?? []), finding]);
    }
  }
  const all = [...byRule].map(([rule, files]): RuleRow => {
    const found = [...files].map(([file, findings]) => ({ file, findings }));
    const every = found.flatMap(({ findings }) => findings);
    return {
      rule,
      severity: SEVERITIES.find((one) => every.some(({ severity }) => severity === one)) ?? 'catatan',
      count: every.length,
      files: found.sort((one, other) => other.findings.length - one.findings.length),
    };
  });
  return all.sort(
    (one, other) =>
      SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
      other.files.length - one.files.length ||
      other.count - one.count,
  );
}
