import type { Language } from '../core/language/language';
import { ruleTitle } from './rule-text';
import { csvField } from './safe-text';
import type { PublicFile, PublicFinding } from './schema';
import { words } from './words';

/** Excel takes a file for UTF-8 by this mark alone, and splits at semicolons under Indonesian settings. */
export const BYTE_ORDER_MARK = '\ufeff';

type Field = string | number | null;

export function csvLine(fields: readonly Field[]): string {
  return `${fields.map(csvField).join(';')}\r\n`;
}

export function csvHeader(language: Language): string {
  return BYTE_ORDER_MARK + csvLine(words[language].csvColumns);
}

/** One line for each finding and each area that was not read; one line for a file that could not be read. */
export function csvOfFile(file: PublicFile, language: Language): string {
  const word = words[language];
  if (file.error) {
    return csvLine([
      file.file,
      '',
      '',
      '',
      '',
      word.unreadable,
      file.error.code,
      '',
      file.error.message,
      null,
      null,
      null,
      '',
    ]);
  }
  const kinds = new Map(file.tables.map((table) => [table.id, table.kind]));
  const unread = (file.unread ?? []).map(({ sheet, range, why, message }) =>
    csvLine([file.file, sheet, '', '', range, word.notRead, why, '', message, null, null, null, '']),
  );
  return file.findings
    .map((finding) =>
      csvLine([
        file.file,
        finding.sheet,
        finding.table,
        kinds.get(finding.table) ?? '',
        finding.cell,
        word.severities[finding.severity],
        finding.rule,
        ruleTitle(finding.rule, language),
        finding.message,
        finding.stated,
        finding.computed,
        difference(finding),
        finding.related.join(' '),
      ]),
    )
    .concat(unread)
    .join('');
}

/** Stated less computed, where both are figures. */
function difference({ stated, computed }: PublicFinding): number | null {
  if (typeof stated !== 'number' || typeof computed !== 'number') return null;
  // Ratios are decimals: without rounding the difference would show what doubles cannot hold.
  return Number((stated - computed).toFixed(6));
}
