import { cellAddress } from '../../grid/a1';
import type { ReadTable } from '../../read/read-table';
import { headingCells, titleCells } from '../../facts/headings';
import { MOST_RELATED } from '../../facts/names';
import { defineRule, type Draft, messagesOf } from '../rule';
import { isPlaceholder, oddCells, type OddText } from './odd-cells';
import { isianContohText } from './isian-contoh.text';

const say = messagesOf('isian-contoh', isianContohText);

/** "(diisi)", "…", "xxx", "[nama]" and dotted blanks that nobody filled in. */
export const isianContoh = defineRule({
  id: 'isian-contoh',
  family: 'angka',
  severity: 'peringatan',
  text: isianContohText,
  check: (read) => [...titles(read), ...blanks(read)],
});

/** Dots or brackets inside a title or a heading: "TAHUN ……", "DINAS [nama]". */
const BLANK_IN_TITLE = /\.{4,}|…|_{3,}|\[[^\]]*\p{L}[^\]]*\]|<[^>]*\p{L}[^>]*>|\((?:di)?isi[^)]*\)/iu;

function titles(read: ReadTable): Draft[] {
  return [...titleCells(read), ...headingCells(read)]
    .filter(({ text: stated }) => BLANK_IN_TITLE.test(stated) || isPlaceholder(stated))
    .map(({ cell, text: stated }) => ({
      cell,
      message: say.judul({ stated }),
      stated,
    }));
}

/** The same placeholder all down a column was left in at one go. */
function blanks(read: ReadTable): Draft[] {
  const groups = new Map<string, OddText[]>();
  for (const odd of oddCells(read).placeholders) {
    const key = `${String(odd.column)} ${odd.text}`;
    const known = groups.get(key);
    if (known) known.push(odd);
    else groups.set(key, [odd]);
  }
  return [...groups.values()].map((group) => {
    const cells = group.slice(0, MOST_RELATED + 1).map((odd) => cellAddress(odd.row.row, odd.column));
    const stated = group[0]?.text ?? '';
    return {
      cell: cells[0] ?? 'A1',
      message: say.sel({ stated, count: group.length }),
      stated,
      related: cells.slice(1),
    };
  });
}
