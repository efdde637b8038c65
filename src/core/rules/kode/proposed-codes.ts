import { codeOf, needsKode } from '../../facts/codes';
import { cellOf } from '../../facts/names';
import { officialCodeOf, subDigitsOf } from '../../facts/official-list';
import { parseRange } from '../../grid/a1';
import { memoPer } from '../../memo';
import {
  bidangOf,
  formatOfficialCode,
  type OfficialCode,
  parentKey,
  readOfficialCode,
} from '../../nomenclature/official-code';
import { proposeCodes } from '../../nomenclature/propose-codes';
import type { ReadTable, TableRow } from '../../read/read-table';
import { fixLabel } from '../fixes';
import { type Draft, messagesOf, type RuleContext } from '../rule';
import { kodeKosongText } from './kode-kosong.text';

/** Names that are looked up one by one; a table with more is not filled in from its names. */
const MOST_NAMES = 400;

const say = messagesOf('kode-kosong', kodeKosongText);

/** Adds to what is said of missing codes what the official list proposes for the rows it stands for. */
export function withProposedCodes(draft: Draft, read: ReadTable, context: RuleContext): Draft {
  const column = read.column('kode');
  const chosen = context.nomenclature(read);
  if (!column || !chosen || (draft.computed ?? null) !== null) return draft;
  const rows = rowsOf(draft, read);
  const codes = proposedCodes(read, context);
  const sure = rows.flatMap((row) => {
    const code = codes.get(row);
    return code === undefined ? [] : [{ row, code }];
  });
  if (sure.length === 0) return draft;
  const figures = {
    list: chosen.list.meta.name,
    count: sure.length,
    of: rows.length,
    code: sure[0]?.code ?? '',
  };
  return {
    ...draft,
    also: [say.usul(figures)],
    computed: sure.length === 1 && rows.length === 1 ? figures.code : (draft.computed ?? null),
    // A code that is spread over columns is not put together in one of them.
    fixes:
      column.left !== column.right
        ? []
        : [
            {
              label: sure.length === 1 ? fixLabel.fillCode(figures.code) : fixLabel.fillCodes(sure.length),
              edits: sure.map(({ row, code }) => ({
                sheet: read.table.sheet,
                cell: cellOf(read, row, column),
                value: code,
                format: '@',
              })),
            },
          ],
  };
}

/** Rows without a code that a finding stands for: in its block, or named as related. */
function rowsOf({ cell, related = [] }: Draft, read: ReadTable): readonly TableRow[] {
  const blocks = [cell, ...related].flatMap((address) => parseRange(address) ?? []);
  const rows = new Set(blocks.flatMap(({ top, bottom }) => read.rows.slice(...placesOf(read, top, bottom))));
  return [...rows].filter((row) => needsKode(row) && !codeOf(row)).sort((a, b) => a.index - b.index);
}

/** Rows of a table stand right below one another in the sheet: where a block begins and ends among them. */
function placesOf(read: ReadTable, top: number, bottom: number): [number, number] {
  const first = read.rows[0]?.row ?? 0;
  return [Math.max(0, top - first), Math.max(0, bottom - first + 1)];
}

/**
 * The codes that can be told from the names for certain, of rows whose parents' codes (stated or told likewise) agree:
 * names of older plans stand in the nomenclature too, under parents that are not theirs.
 */
const proposedCodes = memoPer((read: ReadTable, context: RuleContext): ReadonlyMap<TableRow, string> => {
  const chosen = context.nomenclature(read);
  const rows = read.rows.filter((row) => needsKode(row) || row.level === 'urusan' || row.level === 'bidang');
  const codes = new Map<TableRow, string>();
  if (!chosen || new Set(rows.map(({ nama }) => nama)).size > MOST_NAMES) return codes;
  const { list, pemda } = chosen;
  const bidang = statedBidang(rows);
  const proposals = proposeCodes(
    list,
    rows.map((row) => (isLevel(row.level) ? { name: row.nama, level: row.level } : { name: row.nama })),
    { pemda, ...(bidang !== null && { bidang }) },
  );
  const known = new Map<TableRow, OfficialCode>();
  rows.forEach((row, at) => {
    const proposal = proposals[at];
    const code = officialCodeOf(row) ?? (proposal?.sure === true ? readOfficialCode(proposal.code) : null);
    if (code && !code.key.startsWith('X')) known.set(row, code);
  });
  const digits = subDigitsOf(read, list);
  const used = new Set(read.rows.flatMap((row) => officialCodeOf(row)?.key ?? []));
  for (const [row, code] of known) {
    if (codeOf(row) || !needsKode(row) || used.has(code.key) || !agreesWithKin(row, code, known)) continue;
    used.add(code.key);
    codes.set(row, formatOfficialCode(code, digits));
  }
  return codes;
});

function agreesWithKin(
  row: TableRow,
  code: OfficialCode,
  known: ReadonlyMap<TableRow, OfficialCode>,
): boolean {
  const program = programOf(row);
  if (code.level === 'program' || program === null) {
    // A program is told by what stands below it: of its name alone older plans have programs too.
    return (
      row.children.length === 0 || below(row).some((one) => known.get(one)?.key.startsWith(`${code.key}.`))
    );
  }
  const parent = parentKey(code.key);
  if (parent === null) return false;
  const kin = code.level === 'kegiatan' ? [program] : [row.parent ?? program, ...below(program)];
  return kin.some((one) => one !== row && known.get(one)?.key === parent);
}

function programOf(row: TableRow): TableRow | null {
  let up = row.parent;
  while (up && up.level !== 'program') up = up.parent;
  return up;
}

function below(row: TableRow): readonly TableRow[] {
  return row.children.flatMap((child) => [child, ...below(child)]);
}

/** Levels that names are looked for by; a table without codes may take a kegiatan for a sub kegiatan, so those are open. */
function isLevel(level: TableRow['level']): level is 'program' {
  return level === 'program';
}

/** The bidang that most codes of the table stand under: for X.XX. */
function statedBidang(rows: readonly TableRow[]): string | null {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = officialCodeOf(row)?.key;
    if (key === undefined || key.startsWith('X') || !key.includes('.')) continue;
    const bidang = bidangOf(key) ?? key;
    counts.set(bidang, (counts.get(bidang) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}
