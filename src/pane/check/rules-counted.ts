import type { Bilingual } from '../../core/language/language';
import type { PaneReport } from '../engine/pane-report';

export interface RulesCounted {
  /** Rules that ran over at least one table. */
  readonly run: number;
  readonly clean: number;
  /** Rules that could say nothing of any table. */
  readonly notRun: readonly string[];
}

export function rulesCounted({ tables, findings, silenced }: PaneReport): RulesCounted {
  const run = new Set(tables.flatMap(({ rulesRun }) => rulesRun));
  const found = new Set([...findings.map(({ rule }) => rule), ...Object.keys(silenced)]);
  const notRun = new Set(tables.flatMap(({ rulesNotRun }) => rulesNotRun.map(({ rule }) => rule)));
  return {
    run: run.size,
    clean: [...run].filter((rule) => !found.has(rule)).length,
    notRun: [...notRun].filter((rule) => !run.has(rule)),
  };
}

export interface NotRun {
  readonly rule: string;
  readonly why: Bilingual;
  readonly sheets: readonly string[];
}

/** Each rule with each reason once, and the sheets it holds for. */
export function whyNotRun({ tables }: PaneReport): readonly NotRun[] {
  const reasons = new Map<string, { rule: string; why: Bilingual; sheets: string[] }>();
  for (const { sheet, rulesNotRun } of tables) {
    for (const { rule, why } of rulesNotRun) {
      const key = `${rule} ${why.id}`;
      const known = reasons.get(key);
      if (!known) reasons.set(key, { rule, why, sheets: [sheet] });
      else if (!known.sheets.includes(sheet)) known.sheets.push(sheet);
    }
  }
  return [...reasons.values()];
}
