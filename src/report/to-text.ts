import { figure } from '../core/language/figures';
import { SEVERITIES, type Severity } from '../core/rules/finding';
import type { Language } from '../core/language/language';
import type { Counts } from './counts';
import { changeSentences, changeText } from './change-text';
import { pairLines } from './pair-text';
import { ruleTitle } from './rule-text';
import { oneSafeLine } from './safe-text';
import type { PublicFile, PublicFinding, PublicTable } from './schema';
import { length, padEnd, plain, severityStyle, wrap, type Paint } from './terminal';
import { words } from './words';

export interface TextOptions {
  readonly language: Language;
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint?: Paint;
  /** Every finding, not the first ten of each rule. */
  readonly all?: boolean;
}

const FIRST = 10;

/** One file as a person reads it in a terminal: by sheet and table, galat first, one group for each rule. */
export function textOfFile(file: PublicFile, options: TextOptions): string {
  const { language, paint = plain, width } = options;
  const word = words[language];
  const lines = [paint(oneSafeLine(file.file), 'bold')];
  const say = (text: string): void => void lines.push(...wrap(text, width - 2).map((line) => `  ${line}`));
  if (file.error) {
    const { sign, colour } = severityStyle.galat;
    lines.push(`  ${paint(`${sign} ${word.unreadable}`, colour)} ${paint(`(${file.error.code})`, 'dim')}`);
    say(oneSafeLine(file.error.message));
    return `${lines.join('\n')}\n\n`;
  }
  if (file.imported) say(oneSafeLine(word.imported(file.imported.notes.map(({ message }) => message))));
  if (file.tables.length === 0) {
    say(word.noTable(file.sheetsSeen, figure(file.cellsSeen)));
    const { nearest } = file;
    say(
      nearest
        ? word.nearest(oneSafeLine(nearest.sheet), nearest.kind, nearest.matched, nearest.of)
        : word.nothingNear,
    );
  }
  for (const table of file.tables) {
    lines.push('', ...tableHeading(table, options), ...changedLines(table, options));
    lines.push(
      ...findingLines(
        file.findings.filter((finding) => finding.table === table.id),
        options,
      ),
    );
    lines.push(...notRunLines(table, options), ...listLines(table, options));
  }
  lines.push(...unreadLines(file, options), ...settingLines(file, options));
  const ids = new Set(file.tables.map((table) => table.id));
  const others = file.findings.filter((finding) => !ids.has(finding.table));
  if (others.length > 0)
    lines.push('', `  ${paint(word.workbook, 'bold')}`, ...findingLines(others, options));
  lines.push(...pairLines(file.pairs ?? [], options));
  lines.push(...silencedLines(file, options), ...acceptedLines(file, options));
  lines.push(...aboutLines(file, options));
  return `${lines.join('\n')}\n\n`;
}

/** What was not read: no finding stands there, because nobody looked. */
function unreadLines(file: PublicFile, { paint = plain, width }: TextOptions): string[] {
  const areas = file.unread ?? [];
  if (areas.length === 0) return [];
  const told = areas.flatMap(({ message }) => wrap(`◇ ${oneSafeLine(message)}`, width - 2));
  return ['', ...told.map((line) => `  ${paint(line, 'yellow')}`)];
}

/** Settings that change nothing here, though somebody wrote them down. */
function settingLines(file: PublicFile, { paint = plain, width }: TextOptions): string[] {
  const told = (file.settingsNotApplied ?? []).flatMap(({ message }) =>
    wrap(`! ${oneSafeLine(message)}`, width - 2),
  );
  return told.length === 0 ? [] : ['', ...told.map((line) => `  ${paint(line, 'yellow')}`)];
}

/** "3 berkas · 5 tabel · ● 12 galat · ▲ 31 peringatan · ○ 8 catatan · 1 berkas tidak terbaca" */
export function summaryLine(counts: Counts, { language, paint = plain }: TextOptions): string {
  const word = words[language];
  const severities = SEVERITIES.map((severity) => {
    const { sign, colour } = severityStyle[severity];
    const count = counts.severities[severity];
    const text = `${sign} ${figure(count)} ${word.severities[severity]}`;
    return count > 0 ? paint(text, colour) : paint(text, 'dim');
  });
  const unread = counts.unread > 0 ? [paint(word.unread(counts.unread), 'red')] : [];
  const partly = counts.notChecked > 0 ? [paint(`◇ ${word.notChecked(counts.notChecked)}`, 'yellow')] : [];
  return `${[word.files(counts.files), word.tables(counts.tables), ...severities, ...partly, ...unread].join(' · ')}\n`;
}

function tableHeading(table: PublicTable, { language, paint = plain, width }: TextOptions): string[] {
  const word = words[language];
  const levels = Object.entries(word.levels)
    .map(([level, name]) => [table.levels[level as keyof typeof table.levels] ?? 0, name] as const)
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${figure(count)} ${name}`);
  const [first, last] = table.dataRows;
  const facts = [
    table.kind,
    ...(table.planYear === null ? [] : [`${word.year} ${table.planYear}`]),
    table.range,
    `${figure(last - first + 1)} ${word.rows}${levels.length > 0 ? ` (${levels.join(', ')})` : ''}`,
    `${word.sure} ${Math.round(table.confidence * 100)}%`,
  ];
  const [head = '', ...rest] = wrap([word.sheet(oneSafeLine(table.sheet)), ...facts].join(' · '), width - 2);
  return [head, ...rest].map((line) => `  ${paint(line, 'bold')}`);
}

function findingLines(findings: readonly PublicFinding[], options: TextOptions): string[] {
  const { language, paint = plain } = options;
  if (findings.length === 0) return [`    ${paint(`✓ ${words[language].noFindings}`, 'green')}`];
  return SEVERITIES.flatMap((severity) => {
    const groups = new Map<string, PublicFinding[]>();
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const group = groups.get(finding.rule);
      if (group) group.push(finding);
      else groups.set(finding.rule, [finding]);
    }
    return [...groups].flatMap(([rule, group]) => groupLines(rule, severity, group, options));
  });
}

function groupLines(
  rule: string,
  severity: Severity,
  group: readonly PublicFinding[],
  { language, paint = plain, width, all = false }: TextOptions,
): string[] {
  const word = words[language];
  const { sign, colour } = severityStyle[severity];
  const title = ruleTitle(rule, language);
  const name = title === rule ? '' : ` ${title}`;
  const shown = all ? group : group.slice(0, FIRST);
  const cellWidth = Math.min(14, Math.max(...shown.map(({ cell }) => length(cell))));
  const indent = ' '.repeat(6 + cellWidth + 2);
  const lines = shown.flatMap((finding) => {
    const notes = finding.fixes.map((fix) => word.fixable(oneSafeLine(fix.label)));
    const [first = '', ...rest] = wrap(oneSafeLine(finding.message), width - indent.length);
    return [
      `      ${paint(padEnd(finding.cell, cellWidth), 'bold')}  ${first}`,
      ...rest.map((line) => indent + line),
      ...notes
        .flatMap((note) => wrap(note, width - indent.length))
        .map((line) => indent + paint(line, 'dim')),
    ];
  });
  const hidden = group.length - shown.length;
  const grade = `${sign} ${word.severities[severity]}`;
  const tag = `(${rule}, ${figure(group.length)})`;
  // On a narrow terminal the rule's id goes below its title.
  const joint = length(`    ${grade}${name} ${tag}`) > width ? '\n      ' : ' ';
  return [
    `    ${paint(grade, colour)}${name}${joint}${paint(tag, 'dim')}`,
    ...lines,
    ...(hidden > 0 ? [`      ${paint(word.more(hidden), 'dim')}`] : []),
  ];
}

function notRunLines(table: PublicTable, { language, paint = plain, width }: TextOptions): string[] {
  if (table.rulesNotRun.length === 0) return [];
  const reasons = new Map<string, string[]>();
  for (const { rule, why } of table.rulesNotRun) reasons.set(why, [...(reasons.get(why) ?? []), rule]);
  const told = [...reasons].map(([why, rules]) => `${rules.join(', ')}: ${oneSafeLine(why)}`);
  return [
    `    ${paint(words[language].notRun(table.rulesNotRun.length), 'dim')}`,
    ...told.flatMap((one) => wrap(one, width - 6)).map((line) => `      ${paint(line, 'dim')}`),
  ];
}

/** Which official list a table with codes was held against. */
/** Of a changed plan: what becomes of the pagu of each program. */
function changedLines({ changes }: PublicTable, { language, paint = plain, width }: TextOptions): string[] {
  if (!changes) return [];
  const told = changeSentences(changes, language).flatMap((line) => wrap(line, width - 6));
  return [`    ${paint(changeText[language].title, 'bold')}`, ...told.map((line) => `      ${line}`)];
}

function listLines(table: PublicTable, { paint = plain, width }: TextOptions): string[] {
  if (!table.nomenclature || !('kode' in table.columns)) return [];
  return wrap(oneSafeLine(table.nomenclature.why), width - 4).map((line) => `    ${paint(line, 'dim')}`);
}

/** What the official lists are that come with the program, each once. */
function aboutLines(file: PublicFile, { paint = plain, width }: TextOptions): string[] {
  const abouts = file.tables.flatMap(({ columns, nomenclature }) =>
    nomenclature?.about !== undefined && 'kode' in columns
      ? [`«${nomenclature.name}»: ${nomenclature.about}`]
      : [],
  );
  return [...new Set(abouts)].flatMap((about) =>
    wrap(oneSafeLine(about), width - 2).map((line) => `  ${paint(line, 'dim')}`),
  );
}

function acceptedLines(file: PublicFile, { language, paint = plain, width }: TextOptions): string[] {
  const { accepted = [], unreadAccepted = [] } = file;
  const word = words[language];
  const listed = (head: string, items: readonly string[]): string[] =>
    items.length === 0
      ? []
      : [
          `  ${paint(head, 'dim')}`,
          ...items
            .flatMap((one) => wrap(oneSafeLine(one), width - 4))
            .map((line) => `    ${paint(line, 'dim')}`),
        ];
  return [
    ...listed(
      word.accepted(accepted.length),
      accepted.map(
        ({ rule, sheet, cell, reason, by }) =>
          `${rule} «${sheet}» ${cell}: ${reason}${by === null ? '' : ` (${by})`}`,
      ),
    ),
    ...listed(
      word.unreadAccepted(unreadAccepted.length),
      unreadAccepted.map(
        ({ sheet, range, reason }) => `«${sheet}»${range === null ? '' : ` ${range}`}: ${reason}`,
      ),
    ),
  ];
}

function silencedLines(file: PublicFile, { language, paint = plain, width }: TextOptions): string[] {
  const rules = Object.entries(file.silenced);
  if (rules.length === 0) return [];
  const sum = rules.reduce((total, [, count]) => total + count, 0);
  const text = `${words[language].silenced(sum)} ${rules.map(([rule, count]) => `${rule} ${count}`).join(', ')}`;
  return wrap(text, width - 2).map((line) => `  ${paint(line, 'dim')}`);
}
