import { SEVERITIES, type Severity } from '../../core/rules/finding';
import type { PublicFinding } from '../schema';

/** Findings of one rule with one severity. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly PublicFinding[];
}

/** Worst first; within a severity the rules in the order in which they first found something. */
export function groupFindings(findings: readonly PublicFinding[]): readonly FindingGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const groups = new Map<string, PublicFinding[]>();
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const group = groups.get(finding.rule);
      if (group) group.push(finding);
      else groups.set(finding.rule, [finding]);
    }
    return [...groups].map(([rule, group]) => ({ rule, severity, findings: group }));
  });
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countSeverities(findings: readonly PublicFinding[]): SeverityCounts {
  const counts = { galat: 0, peringatan: 0, catatan: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Stated less computed, where both are figures. */
export function differenceOf({ stated, computed }: PublicFinding): number | null {
  if (typeof stated !== 'number' || typeof computed !== 'number') return null;
  // Ratios are decimals: without rounding the difference would show what doubles cannot hold.
  return Number((stated - computed).toFixed(6));
}
