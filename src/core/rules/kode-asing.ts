import type { ReadTable } from '../read/read-table';
import type { Draft, TableRule } from './rule';
import { cellOf } from './support/cells';
import { codeVerdicts } from './support/code-verdicts';
import { BERKODE } from './support/kinds';
import { noWholeList } from './support/official-list';
import { MOST_RELATED } from './support/row-runs';
import { shortName } from './support/row-label';
import { say } from './support/rule-text';
import type { TableNomenclature } from './support/table-nomenclature';
import { nomenklatur as en } from './text/en/nomenklatur';
import { nomenklatur as id } from './text/id/nomenklatur';

export interface KodeAsingFigures {
  readonly kode: string;
  readonly nama: string;
  readonly list: string;
  readonly count: number;
}

/** More foreign codes than this are one finding: the region's own, or a list that is not theirs. */
const MOST_SINGLE = 20;

const text = { id: id['kode-asing'], en: en['kode-asing'] };

/** Codes that the official list does not hold. Whose name stands under another code is told by `kode-nama`. */
export const kodeAsing: TableRule = {
  id: 'kode-asing',
  family: 'kode',
  severity: 'peringatan',
  kinds: BERKODE,
  unable: noWholeList,
  check: (read, context) => {
    const chosen = context.nomenclature(read);
    return chosen ? drafts(read, chosen) : [];
  },
};

function drafts(read: ReadTable, chosen: TableNomenclature): readonly Draft[] {
  const column = read.column('kode');
  const foreign = codeVerdicts(chosen)(read).filter((one) => one.is === 'asing' && one.proposed === null);
  const [first] = foreign;
  if (!column || !first) return [];
  const list = chosen.list.meta.name;
  const many = foreign.length > MOST_SINGLE;
  return (many ? [first] : foreign).map(({ row }) => ({
    cell: cellOf(read, row, column),
    message: say(many ? text.id.banyak : text.id.message, many ? text.en.banyak : text.en.message, {
      kode: row.kode?.clean ?? '',
      nama: shortName(row.nama),
      list,
      count: foreign.length,
    }),
    stated: row.kodeText,
    related: many ? foreign.slice(1, MOST_RELATED).map((one) => cellOf(read, one.row, column)) : [],
  }));
}
