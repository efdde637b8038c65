import { cellAddress, rangeAddress } from '../../grid/a1';
import type { ReadTable } from '../../read/read-table';
import { defineRule, type Draft, messagesOf } from '../rule';
import { oddCells, type OddText } from './odd-cells';
import { selGalatText } from './sel-galat.text';

const say = messagesOf('sel-galat', selGalatText);

/** Excel's errors and "#####"; the same error cell under cell is told once. */
export const selGalat = defineRule({
  id: 'sel-galat',
  family: 'angka',
  severity: 'galat',
  text: selGalatText,
  check: (read) => blocksOf(oddCells(read).errors).map((block) => draftOf(read, block)),
});

/** The same error right below itself in a column, block by block in the order of the first cells. */
function blocksOf(errors: readonly OddText[]): readonly (readonly OddText[])[] {
  const blocks: OddText[][] = [];
  const open = new Map<number, OddText[]>();
  for (const error of errors) {
    const block = open.get(error.column);
    const last = block?.at(-1);
    if (block && last && last.row.row === error.row.row - 1 && kindOf(last.text) === kindOf(error.text)) {
      block.push(error);
      continue;
    }
    const begun = [error];
    blocks.push(begun);
    open.set(error.column, begun);
  }
  return blocks;
}

function kindOf(text: string): string {
  return text.startsWith('##') ? '##' : text.toUpperCase();
}

function draftOf(read: ReadTable, block: readonly OddText[]): Draft {
  const [first] = block;
  const last = block.at(-1);
  if (!first || !last) throw new Error('a block has cells');
  const error = first.text;
  const count = block.length;
  const cell = rangeAddress({
    top: first.row.row,
    bottom: last.row.row,
    left: first.column,
    right: first.column,
  });
  const formula = read.formula(first.row.row, first.column);
  const message =
    kindOf(error) === '##'
      ? say.pagar({ count })
      : count === 1
        ? say.sel({ error, formula: formula === null ? null : shortFormula(formula) })
        : say.blok({ error, count });
  return { cell: count === 1 ? cellAddress(first.row.row, first.column) : cell, message, stated: error };
}

function shortFormula(formula: string): string {
  return formula.length > 60 ? `${formula.slice(0, 59)}…` : formula;
}
