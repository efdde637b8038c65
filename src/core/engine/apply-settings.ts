import type { Finding } from '../rules/finding';
import type { Settings } from '../settings';

/** A finding that a person accepted: not mended, for a reason. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly reason: string;
  /** Who accepted it; null where the settings do not say. */
  readonly by: string | null;
}

export interface AppliedSettings {
  readonly shown: readonly Finding[];
  /** Findings not shown: how many, by rule. */
  readonly silenced: Readonly<Record<string, number>>;
  readonly accepted: readonly AcceptedFinding[];
}

/** Leaves out what a person silenced or accepted and re-grades the rest as the settings say. */
export function applySettings(findings: readonly Finding[], settings: Settings): AppliedSettings {
  const silenced: Record<string, number> = {};
  const reasons = new Map(
    (settings.accepted ?? []).map((entry) => [`${entry.rule} ${entry.sheet} ${entry.cell}`, entry]),
  );
  const shown: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const grade = settings.rules?.[finding.rule];
    const entry =
      reasons.size === 0 ? undefined : reasons.get(`${finding.rule} ${finding.sheet} ${finding.cell}`);
    if (entry) accepted.push({ finding, reason: entry.reason, by: entry.by ?? null });
    if (entry || grade === 'diam') silenced[finding.rule] = (silenced[finding.rule] ?? 0) + 1;
    else shown.push(grade ? { ...finding, severity: grade } : finding);
  }
  return { shown, silenced, accepted };
}
