import type { Nomenclature } from '../../nomenclature/nomenclature';
import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import type { Draft, TableRule } from '../rule';
import { cellOf } from '../support/cells';
import { type CodeVerdict, codeVerdicts, type Proposed } from '../support/code-verdicts';
import { BERKODE } from '../support/kinds';
import { kodeFix } from '../support/kode-rows';
import { noOfficialList } from '../support/official-list';
import { oncePer } from '../support/once-per';
import { shortName } from '../support/row-label';
import { say } from '../support/rule-text';
import { nomenklatur as en } from '../text/en/nomenklatur';
import { nomenklatur as id } from '../text/id/nomenklatur';

export interface KodeNamaFigures {
  readonly kode: string;
  readonly nama: string;
  /** The name that the list gives the code; null where it does not hold it. */
  readonly official: string | null;
  readonly proposed: readonly Proposed[];
  readonly list: string;
}

const text = { id: id['kode-nama'], en: en['kode-nama'] };

/** A name under a code that the official list gives to another name; galat only where nothing else can be meant. */
export const kodeNama: TableRule = {
  id: 'kode-nama',
  family: 'kode',
  severity: 'peringatan',
  kinds: BERKODE,
  unable: noOfficialList,
  check: (read, context) => {
    const column = read.column('kode');
    const chosen = context.nomenclature(read);
    if (!column || !chosen) return [];
    const draftsOn = draftsBy(chosen.list)(read)(column);
    return codeVerdicts(chosen)(read).flatMap((verdicts) => draftsOn(verdicts));
  },
};

const draftsBy = oncePer((list: Nomenclature) =>
  oncePer((read: ReadTable) =>
    oncePer((column: TableColumn) =>
      oncePer((verdicts: readonly CodeVerdict[]) =>
        verdicts.flatMap((verdict) => draftsOf(read, column, verdict, list.meta.name)),
      ),
    ),
  ),
);

function draftsOf(
  read: ReadTable,
  column: TableColumn,
  verdict: CodeVerdict,
  list: string,
): readonly Draft[] {
  const { row } = verdict;
  const figures = { kode: row.kode?.clean ?? '', nama: shortName(row.nama), list };
  if (verdict.is === 'asing') {
    const { proposed } = verdict;
    return [
      {
        cell: cellOf(read, row, column),
        message: say(text.id.message, text.en.message, { ...figures, official: null, proposed: [proposed] }),
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
      ...(certain ? { severity: 'galat' as const } : {}),
      message: say(text.id.message, text.en.message, { ...figures, official: shortName(official), proposed }),
      stated: row.kodeText,
      computed: only && proposed.length === 1 ? only.code : null,
      fixes: certain && only ? kodeFix(read, row, column, only.code) : [],
    },
  ];
}
