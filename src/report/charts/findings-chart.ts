import { figure } from '../../core/language/figures';
import type { Language } from '../../core/language/language';
import type { Markup } from '../html/markup';
import { ruleTitle } from '../rule-text';
import type { PublicFinding } from '../schema';
import { groupFindings } from '../summary/finding-groups';
import { reportText } from '../summary/text/report-text';
import { severityStyle } from '../terminal';
import { barChart } from './bar-chart';

/** How much each rule found, worst first: a severity has its sign before the name, not its colour alone. */
export function findingsChart(findings: readonly PublicFinding[], language: Language): Markup {
  const bars = groupFindings(findings).map(({ rule, severity, findings: found }) => ({
    label: `${severityStyle[severity].sign} ${ruleTitle(rule, language)}`,
    value: found.length,
    text: figure(found.length),
    tone: severity,
  }));
  return barChart(reportText[language].findingsChart, bars, 'beside');
}
