import { columnSpan, parseRange, rangeAddress } from '../grid/a1';
import type { Bilingual } from '../language/language';
import type { ReadTable } from '../read/read-table';
import { diragukan } from '../rules/bentuk/pembacaan-diragukan';
import { catalogue } from '../rules/catalogue';
import type { Finding } from '../rules/finding';
import type { TableResult } from './run-rules';

/** Why the reading of a table is doubted, and on which share of what a rule looked at it contradicts itself. */
export interface Doubt {
  readonly why: Bilingual;
  readonly share: number;
}

/** Fewer contradictions of one pattern are errors of the table, … */
const AT_LEAST = 4;
/** … and so are those on less than this share of what was looked at. */
const MORE_THAN = 0.5;

/**
 * Where one rule would call most of a column wrong in one way, the reading is likelier wrong than the rows: that is
 * said once, and what depends on it is at most a peringatan.
 */
export function doubted(result: TableResult): TableResult & { readonly doubt?: Doubt } {
  const found = patternsOf(result)
    .map((pattern) => ({ ...pattern, looked: lookedAt(result.table, pattern) }))
    .filter(({ findings, looked }) => findings.length >= AT_LEAST && findings.length > MORE_THAN * looked)
    .sort((a, b) => b.findings.length - a.findings.length);
  const [worst] = found;
  if (!worst) return result;
  const { table } = result;
  const dependent = new Set(found.flatMap(({ findings }) => findings));
  const byCode = found.some(({ rule }) => rule.startsWith('kode-'));
  const depends = (finding: Finding): boolean =>
    dependent.has(finding) || (byCode && /^(?:kode|jumlah)-/.test(finding.rule));
  const draft = diragukan({
    title: titleOf(worst.rule),
    column: columnSpan(worst.column, worst.column),
    count: worst.findings.length,
    looked: worst.looked,
  });
  const own: Finding = {
    rule: 'pembacaan-diragukan',
    severity: 'peringatan',
    sheet: table.table.sheet,
    table: table.table.id,
    cell: rangeAddress(table.table.range),
    message: draft.message,
    also: [],
    stated: null,
    computed: null,
    related: [],
    fixes: [],
  };
  return {
    ...result,
    findings: [
      own,
      ...result.findings.map((finding) =>
        finding.severity === 'galat' && depends(finding)
          ? { ...finding, severity: 'peringatan' as const, fixes: [] }
          : finding,
      ),
    ],
    doubt: { why: draft.why, share: Math.min(1, worst.findings.length / worst.looked) },
  };
}

/** Galat of one rule in one column, all to one side. */
interface Pattern {
  readonly rule: string;
  readonly column: number;
  readonly findings: readonly Finding[];
}

/** Rules that hold a reading against itself; a broken cell is broken in every reading. */
const CONTRADICTIONS = /^(?:jumlah-induk|rasio-salah|capaian-sd|kode-induk|kode-ganda)$/;

function patternsOf({ findings }: TableResult): readonly Pattern[] {
  const groups = new Map<string, Pattern & { readonly findings: Finding[] }>();
  for (const finding of findings) {
    if (finding.severity !== 'galat' || !CONTRADICTIONS.test(finding.rule)) continue;
    const column = parseRange(finding.cell)?.left ?? -1;
    const { stated, computed } = finding;
    const side =
      typeof stated === 'number' && typeof computed === 'number' ? String(Math.sign(stated - computed)) : '';
    const key = `${finding.rule} ${column} ${side}`;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { rule: finding.rule, column, findings: [finding] });
  }
  return [...groups.values()];
}

/** How many rows a rule could say something about in a column. */
function lookedAt(read: ReadTable, { rule, column }: Pattern): number {
  if (rule.startsWith('kode-')) return read.rows.filter(({ kode }) => kode !== null).length;
  const own = read.table.columns.find(({ left, right }) => left <= column && column <= right);
  if (!own) return Infinity;
  const filled = read.rows.filter((row) => !['kosong', 'teks'].includes(read.amount(row, own).is));
  return rule === 'jumlah-induk'
    ? filled.filter(({ children }) => children.length > 0).length
    : filled.filter(({ level }) => level !== 'total' && level !== 'header-ulang').length;
}

function titleOf(id: string): Bilingual {
  const text = catalogue.find((rule) => rule.id === id)?.text;
  return { id: text?.id.title ?? id, en: text?.en.title ?? id };
}
