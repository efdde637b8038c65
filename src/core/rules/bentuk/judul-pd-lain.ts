import { agencyOf, sameAgency, titleCells } from '../../facts/headings';
import { officialCodeOf } from '../../facts/official-list';
import { bidangOf } from '../../nomenclature/official-code';
import { namesAgency } from '../../read/agency-words';
import type { ReadTable } from '../../read/read-table';
import { sameWorkbook } from '../../silang/plan-years';
import { sharesPlan } from '../../silang/row-pairs';
import { defineRule, type Draft, messagesOf, type RuleContext } from '../rule';
import { judulPdLainText } from './judul-pd-lain.text';

const say = messagesOf('judul-pd-lain', judulPdLainText);

/** A title that names another agency than the rest of the workbook: left over from someone else's document. */
export const judulPdLain = defineRule({
  id: 'judul-pd-lain',
  family: 'bentuk',
  severity: 'peringatan',
  text: judulPdLainText,
  check: (read, context) => {
    const title = titleCells(read);
    const own = context.agency?.toLowerCase();
    const stated = agencyOf(read);
    if (stated === null || (own !== undefined && title.some(({ text }) => text.toLowerCase().includes(own))))
      return [];
    const others = context.tables.filter((table) => table !== read && sameWorkbook(table, read, context));
    return differing(read, stated, others, context);
  },
});

/**
 * Two other tables that agree on an agency outvote a title. Against one table of the same plan the bidang urusan of the
 * codes decides; where it says nothing either, both titles are told.
 */
function differing(
  read: ReadTable,
  stated: string,
  others: readonly ReadTable[],
  context: RuleContext,
): readonly Draft[] {
  const named = others.flatMap((table) => {
    const name = agencyOf(table);
    return name === null ? [] : [{ table, name }];
  });
  const [first] = named;
  if (!first || sameAgency(stated, first.name) || !named.every(({ name }) => sameAgency(name, first.name)))
    return [];
  const cell = titleCells(read).find(({ text }) => namesAgency(text))?.cell ?? 'A1';
  const figures = { stated, others: first.name };
  if (named.length > 1) return [{ cell, message: say.lain(figures), stated, computed: first.name }];
  if (!sharesPlan(read, first.table) || isOfBidang(read, stated, context)) return [];
  return [{ cell, message: say.berdua(figures), stated, computed: first.name }];
}

/** Whether an agency is called after the bidang urusan of the codes: «Dinas Perpustakaan …» over 2.23. */
function isOfBidang(read: ReadTable, agency: string, { nomenclature }: RuleContext): boolean {
  const chosen = nomenclature(read);
  if (!chosen) return false;
  const bidang = new Set(read.rows.flatMap((row) => bidangOf(officialCodeOf(row)?.key ?? '') ?? []));
  const said = agency.toLowerCase();
  return [...bidang].some((code) => {
    const name = chosen.list.byCode(code, chosen.pemda)?.entry.name ?? '';
    const words = name.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
    return words.some((word) => !COMMON.has(word) && said.includes(word));
  });
}

const COMMON: ReadonlySet<string> = new Set(['urusan', 'pemerintahan', 'bidang', 'daerah', 'umum', 'wajib']);
