import type { ReadTable } from '../../read/read-table';
import type { TableColumn } from '../../recognise/recognised-table';
import { columnUse, PLAN_LEVELS } from '../../facts/column-use';
import { relatedRuns, runAddress, runsOf } from '../../facts/names';
import { defineRule, type Draft, messagesOf } from '../rule';
import { emptyCells } from './empty-cells';
import { volumeKosongText } from './volume-kosong.text';

const say = messagesOf('volume-kosong', volumeKosongText);
const LEVELS = [...PLAN_LEVELS, 'indikator-lanjutan'] as const;

/** Proposals without a volume; a "-" among figures is worth a look too. */
export const volumeKosong = defineRule({
  id: 'volume-kosong',
  family: 'isi',
  severity: 'peringatan',
  text: volumeKosongText,
  check: (read) =>
    read.table.columns
      .filter(({ role }) => role === 'volume')
      .flatMap((column) => [...emptyCells(read, column, say, { levels: LEVELS }), ...dashes(read, column)]),
});

function dashes(read: ReadTable, column: TableColumn): Draft[] {
  const use = columnUse(read, column);
  const dashed = read.rows.filter((row) => row.level !== 'kosong' && read.amount(row, column).is === 'nihil');
  const filled = LEVELS.reduce((sum, level) => sum + (use.get(level)?.filled ?? 0), 0);
  if (dashed.length === 0 || dashed.length * 2 > filled) return [];
  const runs = runsOf(dashed);
  return [
    {
      cell: runAddress(read, runs[0] ?? dashed, column),
      severity: 'catatan',
      message: say.strip({ count: dashed.length }),
      stated: '-',
      related: relatedRuns(read, runs, column),
    },
  ];
}
