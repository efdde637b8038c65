import { cellElsewhere, tableName } from '../../silang/place';
import { presenceOfRows } from '../../silang/presence';
import { printDifferences, type RowDifference } from '../../silang/print-differences';
import { type Print, printsOf } from '../../silang/prints';
import { defineRule, messagesOf, type RuleContext } from '../rule';
import { cetakanBerbedaText } from './cetakan-berbeda.text';
import { labelOf, nameCell, type TableDraft } from './drafts';

const say = messagesOf('cetakan-berbeda', cetakanBerbedaText);

/** The same table printed twice: cells that differ, a finding a row, and rows that only one print has. */
export const cetakanBerbeda = defineRule({
  id: 'cetakan-berbeda',
  family: 'silang',
  severity: 'peringatan',
  text: cetakanBerbedaText,
  checkAll: (context) => printsOf(context).flatMap((print) => checkPrint(print, context)),
});

function checkPrint(print: Print, context: RuleContext): readonly TableDraft[] {
  const { here, there, rows } = print;
  const { onlyHere, onlyThere } = presenceOfRows(here, there, rows);
  return [
    ...printDifferences(print).map((one) => rowDraft(print, one, context)),
    ...onlyThere.map(({ top, below }) => ({
      table: there,
      cell: nameCell(there, top),
      message: say.baris({
        row: labelOf(top),
        below,
        other: tableName(there, here, context),
      }),
    })),
    ...onlyHere.map(({ top, below }) => ({
      table: here,
      cell: nameCell(here, top),
      message: say.baris({
        row: labelOf(top),
        below,
        other: tableName(here, there, context),
      }),
    })),
  ];
}

function rowDraft({ here, there }: Print, { row, cells }: RowDifference, context: RuleContext): TableDraft {
  const [first] = cells;
  if (!first) throw new Error('a row that differs has a cell that does');
  return {
    table: there,
    cell: first.cell,
    message: say.message({
      row: labelOf(row),
      other: tableName(there, here, context),
      cells,
    }),
    stated: first.stated,
    computed: first.expected,
    related: [
      ...cells.slice(1).map(({ cell }) => cell),
      ...cells.map(({ otherCell }) => cellElsewhere(there, here, otherCell, context)),
    ],
  };
}
