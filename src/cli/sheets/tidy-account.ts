import { rangeAddress } from '../../core/grid/a1';
import type { ReadTable } from '../../core/read/read-table';
import { type Account, type AccountEntry, FATES } from '../../core/templates/account';
import { oneSafeLine } from '../../report/safe-text';
import { padEnd } from '../../report/terminal';
import { sheetWords } from './sheet-words';
import type { Language } from '../../core/language/language';

const FIRST = 10;
const LONGEST = 44;

/** What became of a table's cells: the counts, then what is left over, then what is written in another way. */
export function accountText(
  { table }: ReadTable,
  newSheet: string,
  account: Account,
  { language, all }: { readonly language: Language; readonly all: boolean },
): string {
  const say = sheetWords[language];
  const most = all ? Infinity : FIRST;
  const counts = FATES.map((fate) => `${String(account.counts[fate])} ${say.fates[fate]}`).join(' · ');
  const of = (...fates: readonly string[]): readonly AccountEntry[] =>
    account.entries.filter(({ fate }) => fates.includes(fate));
  const left = of('tersisa');
  // A text that became the number it shows is counted, not told.
  const changed = of('dinormalkan', 'dihitung').filter(({ from, to }) => from !== to);
  return [
    `${oneSafeLine(table.sheet)} · ${table.kind} · ${rangeAddress(table.range)} → ${oneSafeLine(newSheet)}`,
    `  ${counts}`,
    ...section(
      say.left,
      left,
      most,
      say.more,
      (entry) => `${clipped(entry.from)}  (${entry.why?.[language] ?? ''})`,
    ),
    ...section(
      say.changed,
      changed,
      most,
      say.more,
      (entry) => `${clipped(entry.from)} → ${clipped(entry.to ?? '')}`,
    ),
    '',
  ].join('\n');
}

function section(
  title: string,
  entries: readonly AccountEntry[],
  most: number,
  more: (count: number) => string,
  line: (entry: AccountEntry) => string,
): readonly string[] {
  if (entries.length === 0) return [];
  const shown = entries.slice(0, most).map((entry) => `    ${padEnd(entry.cell, 6)} ${line(entry)}`);
  const rest = entries.length - shown.length;
  return [`  ${title} (${String(entries.length)})`, ...shown, ...(rest > 0 ? [`    ${more(rest)}`] : [])];
}

function clipped(text: string): string {
  const line = oneSafeLine(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
