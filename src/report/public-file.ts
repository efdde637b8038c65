import type { CheckedTable, Report } from '../core/engine/report';
import type { OddSetting } from '../core/odd-settings';
import { columnSpan, rangeAddress } from '../core/grid/a1';
import type { Level } from '../core/layouts/layout';
import { valueOf } from '../core/read/amount';
import type { ReadTable, TableRow } from '../core/read/read-table';
import type { RowSpan, TableColumn } from '../core/recognise/recognised-table';
import type { LostArea, UnreadArea } from '../core/recognise/unread';
import type { Bilingual, Language } from '../core/language/language';
import type { Finding, Fix } from '../core/rules/finding';
import { messageText } from '../core/rules/message-text';
import { programChanges } from './program-changes';
import { publicPair } from './public-pair';
import type { PublicFile, PublicFinding, PublicRow, PublicTable, PublicUnread } from './schema';

/** Why a file could not be read, with a code of the contract. */
export interface FileProblem {
  readonly code: string;
  readonly message: Bilingual;
}

export interface PublicOptions {
  readonly language: Language;
  /** Add each table's rows. */
  readonly rows?: boolean;
  /** Which rules' findings to show; absent = all. */
  readonly shows?: (rule: string) => boolean;
}

/** The engine's report in the form of the contract: 1-based rows, A1 addresses, one language. */
export function publicFile(file: string, report: Report, options: PublicOptions): PublicFile {
  const { language, shows = () => true } = options;
  return {
    file,
    tables: report.tables.map((checked) => publicTable(checked, options)),
    findings: report.findings
      .filter((finding) => shows(finding.rule))
      .map((finding) => publicFinding(finding, language)),
    sheetsSeen: report.sheetsSeen,
    cellsSeen: report.cellsSeen,
    unread: report.unread.map((area) => publicUnread(area, language)),
    ...(report.unreadAccepted &&
      report.unreadAccepted.length > 0 && {
        unreadAccepted: report.unreadAccepted.map(({ sheet, range = null, reason }) => ({
          sheet,
          range,
          reason,
        })),
      }),
    ...(report.unplaced &&
      report.unplaced.length > 0 && {
        settingsNotApplied: report.unplaced.map((setting) => ({
          where: setting.where,
          value: setting.value,
          message: unplacedText(setting)[language],
        })),
      }),
    nearest: report.nearest,
    silenced: Object.fromEntries(
      Object.entries(report.silenced).filter(([rule, count]) => count > 0 && shows(rule)),
    ),
    accepted: report.accepted
      .filter(({ finding }) => shows(finding.rule))
      .map(({ finding: { rule, sheet, cell }, reason, by }) => ({ rule, sheet, cell, reason, by })),
    pairs: report.pairs.map((pair) => publicPair(pair, language)),
  };
}

function unplacedText({ where, value, why }: OddSetting): Bilingual {
  return {
    id: `Setelan ${where} menyebut «${value}»: ${why.id}; setelan itu tidak berlaku.`,
    en: `The setting ${where} says “${value}”: ${why.en}; it does not hold.`,
  };
}

export function publicProblem(file: string, problem: FileProblem, language: Language): PublicFile {
  return {
    file,
    error: { code: problem.code, message: problem.message[language] },
    tables: [],
    findings: [],
    sheetsSeen: 0,
    cellsSeen: 0,
    nearest: null,
    silenced: {},
  };
}

function publicUnread(
  { sheet, range, cells, why, message, nearest }: UnreadArea | LostArea,
  language: Language,
): PublicUnread {
  return {
    sheet,
    range: range && rangeAddress(range),
    cells,
    why,
    message: message[language],
    nearest: nearest && { ...nearest, missing: [...nearest.missing] },
  };
}

function publicTable(
  { table: read, rulesNotRun, nomenclature, doubt }: CheckedTable,
  options: PublicOptions,
): PublicTable {
  const { table } = read;
  const { language, shows = () => true } = options;
  const changes = programChanges(read);
  return {
    id: table.id,
    kind: table.kind,
    sheet: table.sheet,
    range: rangeAddress(table.range),
    ...(table.continues !== undefined && { continues: table.continues }),
    title: table.title,
    titleRows: table.titleRows && oneBased(table.titleRows),
    headerRows: oneBased(table.headerRows),
    columnNumberRow: table.columnNumberRow === null ? null : table.columnNumberRow + 1,
    dataRows: oneBased(table.dataRows),
    confidence: Math.round(table.confidence * 100) / 100,
    evidence: table.evidence.map((evidence) => evidence[language]),
    planYear: table.planYear,
    ...(table.change && { change: true }),
    ...(changes && { changes }),
    columns: columnMap(table.columns),
    levels: levelCounts(read.rows),
    ...(doubt && { doubt: { why: doubt.why[language], share: Math.round(doubt.share * 100) / 100 } }),
    rulesNotRun: rulesNotRun
      .filter(({ rule }) => shows(rule))
      .map(({ rule, why }) => ({ rule, why: why[language] })),
    nomenclature: nomenclature && {
      id: nomenclature.list.meta.id,
      name: nomenclature.list.meta.name,
      year: nomenclature.list.meta.year,
      pemda: nomenclature.pemda,
      why: nomenclature.reason[language],
      asked: nomenclature.asked,
      held: nomenclature.held,
      ...(nomenclature.list.meta.about && { about: nomenclature.list.meta.about[language] }),
    },
    ...(options.rows && { rows: read.rows.map((row) => publicRow(read, row)) }),
  };
}

function oneBased([first, last]: RowSpan): [number, number] {
  return [first + 1, last + 1];
}

function columnMap(columns: readonly TableColumn[]): PublicTable['columns'] {
  const map = new Map<string, string | Record<string, string>>();
  for (const column of columns) {
    const span = columnSpan(column.left, column.right);
    if (column.period === null) map.set(column.role, span);
    else {
      const periods = map.get(column.role);
      map.set(column.role, { ...(typeof periods === 'object' && periods), [column.period]: span });
    }
  }
  return Object.fromEntries(map);
}

function levelCounts(rows: readonly TableRow[]): PublicTable['levels'] {
  const counts = new Map<Level, number>();
  for (const { level } of rows) counts.set(level, (counts.get(level) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function publicRow(read: ReadTable, row: TableRow): PublicRow {
  const amounts = new Map<string, number | null>();
  for (const column of read.money) {
    const amount = read.amount(row, column);
    if (amount.is === 'kosong') continue;
    amounts.set(column.period === null ? column.role : `${column.role}.${column.period}`, valueOf(amount));
  }
  return {
    row: row.row + 1,
    level: row.level,
    kode: row.kodeText || null,
    nama: row.nama || null,
    amounts: Object.fromEntries(amounts),
  };
}

function publicFinding(finding: Finding, language: Language): PublicFinding {
  const { rule, severity, sheet, table, cell, stated, computed, related } = finding;
  return {
    rule,
    severity,
    sheet,
    table,
    cell,
    message: messageText(finding, language),
    stated,
    computed,
    related: [...related],
    fixes: finding.fixes.map((fix) => publicFix(fix, language)),
  };
}

function publicFix(fix: Fix, language: Language): PublicFinding['fixes'][number] {
  return { label: fix.label[language], edits: fix.edits.map((edit) => ({ ...edit })) };
}
