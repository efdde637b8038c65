import { isCompleteFor } from '../../nomenclature/nomenclature';
import type { ReadTable } from '../../read/read-table';
import { cellOf, MOST_RELATED, shortName } from '../../facts/names';
import type { TableNomenclature } from '../../facts/official-list';
import { BERKODE, defineRule, type Draft, messagesOf } from '../rule';
import { foreignRows } from './code-verdicts';
import { noWholeList } from './why-no-list';
import { kodeAsingText } from './kode-asing.text';

/** More foreign codes than this are one finding: the region's own, or a list that is not theirs. */
const MOST_SINGLE = 20;

const say = messagesOf('kode-asing', kodeAsingText);

/** Codes that the official list does not hold. Whose name stands under another code is told by `kode-nama`. */
export const kodeAsing = defineRule({
  id: 'kode-asing',
  family: 'kode',
  severity: 'peringatan',
  kinds: BERKODE,
  unable: noWholeList,
  text: kodeAsingText,
  check: (read, context) => {
    const chosen = context.nomenclature(read);
    return chosen ? drafts(read, chosen) : [];
  },
});

function drafts(read: ReadTable, chosen: TableNomenclature): readonly Draft[] {
  const column = read.column('kode');
  const foreign = foreignRows(chosen, read);
  const count = foreign.length;
  if (!column || count === 0) return [];
  const list = chosen.list.meta.name;
  const many = count > MOST_SINGLE;
  const rows = foreign.slice(0, MOST_RELATED);
  return rows.slice(0, many ? 1 : count).map((row) => ({
    cell: cellOf(read, row, column),
    message: (many ? say.banyak : say.message)({
      kode: row.kode?.clean ?? '',
      nama: shortName(row.nama),
      list,
      count,
    }),
    // A list that is not known to be whole says only that it lacks the code.
    ...(isCompleteFor(chosen.list.meta, chosen.pemda) ? {} : { severity: 'catatan' as const }),
    stated: row.kodeText,
    related: many ? rows.slice(1).map((other) => cellOf(read, other, column)) : [],
  }));
}
