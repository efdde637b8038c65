import { catalogue } from '../../core/rules/catalogue';
import { SEVERITIES } from '../../core/rules/finding';
import { ruleText } from '../../report/rule-text';
import { rulesDocument } from '../../report/rules-document';
import { safeJson } from '../../report/safe-text';
import { coloured, padEnd, plain, severityStyle } from '../../report/terminal';
import { words } from '../../report/words';
import type { Language } from '../../core/language/language';
import { wantsColour, type Streams } from '../streams';

/** Lists the catalogue: a table to read, JSON, or the page docs/rules.md. */
export function rulesCommand(
  format: 'text' | 'json' | 'markdown',
  language: Language,
  streams: Streams,
): number {
  if (format === 'markdown') streams.out.write(rulesDocument(catalogue, language));
  else if (format === 'json') {
    const rules = catalogue.map(({ id, family, severity, kinds }) => ({
      id,
      family,
      severity,
      kinds: kinds ?? null,
      ...ruleText(id, language),
    }));
    streams.out.write(`${safeJson(rules, 2)}\n`);
  } else streams.out.write(table(language, streams));
  return 0;
}

function table(language: Language, streams: Streams): string {
  const paint = wantsColour(streams.out, streams.env) ? coloured : plain;
  const idWidth = Math.max(0, ...catalogue.map(({ id }) => id.length));
  const severityWidth = Math.max(
    ...SEVERITIES.map((severity) => words[language].severities[severity].length),
  );
  const families = [...new Set(catalogue.map(({ family }) => family))];
  return families
    .map((family) => {
      const lines = catalogue
        .filter((rule) => rule.family === family)
        .map(({ id, severity }) => {
          const { sign, colour } = severityStyle[severity];
          const grade = paint(
            padEnd(`${sign} ${words[language].severities[severity]}`, severityWidth + 2),
            colour,
          );
          return `  ${padEnd(id, idWidth)}  ${grade}  ${ruleText(id, language).title}\n`;
        });
      return `${paint(family, 'bold')}\n${lines.join('')}`;
    })
    .join('\n');
}
