import { SEVERITIES, type WordedFinding, type Severity } from '../../core/rules/finding';
import type { Language } from '../../core/language/language';

/** A finding with a name of its own that survives a re-check. */
export interface ListedFinding extends WordedFinding {
  readonly key: string;
}

export interface FindingGroup {
  readonly rule: string;
  /** Where findings are listed sheet by sheet, the one of these. */
  readonly sheet?: string;
  /** The worst of its findings. */
  readonly severity: Severity;
  readonly findings: readonly ListedFinding[];
}

export interface FindingFilter {
  /** Empty = all. */
  readonly severities: ReadonlySet<Severity>;
  readonly text: string;
  /** Null = the whole workbook. */
  readonly sheet: string | null;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function withKeys(findings: readonly WordedFinding[]): readonly ListedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.rule} ${finding.sheet} ${finding.cell}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return { ...finding, key: nth === 1 ? name : `${name} ${String(nth)}` };
  });
}

export function countSeverities(findings: readonly WordedFinding[]): SeverityCounts {
  const counts = { galat: 0, peringatan: 0, catatan: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

export function filterFindings(
  findings: readonly ListedFinding[],
  { severities, text, sheet }: FindingFilter,
  language: Language,
  title: (rule: string) => string,
): readonly ListedFinding[] {
  const wanted = text.trim().toLowerCase();
  return findings.filter(
    (finding) =>
      (sheet === null || finding.sheet === sheet) &&
      (severities.size === 0 || severities.has(finding.severity)) &&
      (wanted === '' || wordsOf(finding, language, title).includes(wanted)),
  );
}

function wordsOf(finding: WordedFinding, language: Language, title: (rule: string) => string): string {
  const { cell, sheet, rule, message } = finding;
  return `${cell} ${sheet} ${rule} ${title(rule)} ${message[language]}`.toLowerCase();
}

/** By rule, worst first; within a severity as the catalogue has them, which is how the engine gives them. */
export function groupFindings(findings: readonly ListedFinding[]): readonly FindingGroup[] {
  const byRule = new Map<string, ListedFinding[]>();
  for (const finding of findings) {
    const own = byRule.get(finding.rule);
    if (own) own.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const groups = [...byRule].map(([rule, own]): FindingGroup => {
    const severity = SEVERITIES.find((one) => own.some((finding) => finding.severity === one));
    return { rule, severity: severity ?? 'catatan', findings: own };
  });
  return groups.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** Sheet by sheet in the order in which they first have a finding, and within a sheet by rule. */
export function groupBySheet(findings: readonly ListedFinding[]): readonly FindingGroup[] {
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    groupFindings(findings.filter((finding) => finding.sheet === sheet)).map((group) => ({
      ...group,
      sheet,
    })),
  );
}
