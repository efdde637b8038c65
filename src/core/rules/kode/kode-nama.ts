import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { cellOf, shortName } from '../../facts/names';
import { BERKODE, defineRule, type Draft, messagesOf } from '../rule';
import { kodeFix } from '../fixes';
import type { CodeVerdict } from './name-verdicts';
import { codeVerdicts } from './code-verdicts';
import { noOfficialList } from './why-no-list';
import { kodeNamaText } from './kode-nama.text';

const say = messagesOf('kode-nama', kodeNamaText);

/** A name under a code that the official list gives to another name: no list is complete, so it is never a galat. */
export const kodeNama = defineRule({
  id: 'kode-nama',
  family: 'kode',
  severity: 'peringatan',
  kinds: BERKODE,
  unable: noOfficialList,
  text: kodeNamaText,
  check: (read, context) => {
    const column = read.column('kode');
    const chosen = context.nomenclature(read);
    if (!column || !chosen) return [];
    return codeVerdicts(chosen, read).flatMap((verdict) =>
      draftsOf(read, column, verdict, chosen.list.meta.name),
    );
  },
});

function draftsOf(
  read: ReadTable,
  column: TableColumn,
  verdict: CodeVerdict,
  list: string,
): readonly Draft[] {
  const { row } = verdict;
  const figures = { kode: row.kode?.clean ?? '', nama: shortName(row.nama), list };
  if (verdict.is === 'asing') {
    const { proposed, whole } = verdict;
    return [
      {
        cell: cellOf(read, row, column),
        ...(whole ? {} : { severity: 'catatan' as const }),
        message: say.message({ ...figures, official: null, proposed: [proposed] }),
        stated: row.kodeText,
        computed: proposed.code,
        fixes: kodeFix(read, row, column, proposed.code),
      },
    ];
  }
  if (verdict.is !== 'nama-lain') return [];
  const { official, proposed, certain } = verdict;
  const [only] = proposed;
  return [
    {
      cell: cellOf(read, row, column),
      message: say.message({ ...figures, official: shortName(official), proposed }),
      stated: row.kodeText,
      computed: only && proposed.length === 1 ? only.code : null,
      fixes: certain && only ? kodeFix(read, row, column, only.code) : [],
    },
  ];
}
