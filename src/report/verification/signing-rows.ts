import type { Language } from '../../core/language/language';
import type { CellStyle, PlanCell } from '../../core/templates/sheet-plan';
import type { StyleBook } from '../../core/templates/plan-styles';
import type { PaperFields, Signer } from '../papers/paper-fields';
import { reportText } from '../summary/text/report-text';

const LINE_TO_WRITE_ON = '…………………………………';
/** Points for a signature and a stamp. */
const ROOM = 54;
const TEXT: CellStyle = { size: 10 };
const NAME: CellStyle = { size: 10, bold: true };

/** Who takes note and who checked, side by side below the table: column B and the last. */
export function signingRows(
  { place, reviewer, superior }: PaperFields,
  styles: StyleBook,
  language: Language,
): readonly { readonly cells: readonly (PlanCell | null)[]; readonly height: number | null }[] {
  const word = reportText[language].paper;
  const row = (left: string, right: string, style = TEXT, height: number | null = null) => {
    const cell = (value: string): PlanCell | null =>
      value === '' ? null : { value, style: styles.of(style) };
    return { cells: [null, cell(left), null, null, cell(right)], height };
  };
  const named = ({ name }: Signer): string => (name === '' ? LINE_TO_WRITE_ON : name);
  return [
    row('', ''),
    row('', place === '' ? LINE_TO_WRITE_ON : place),
    row(`${word.superior},`, `${word.reviewer},`),
    row(superior.role, reviewer.role),
    row('', '', TEXT, ROOM),
    row(named(superior), named(reviewer), NAME),
    row(`${word.staffNumber} ${superior.number}`.trim(), `${word.staffNumber} ${reviewer.number}`.trim()),
  ];
}
