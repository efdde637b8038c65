import { kindName } from '../../core/layouts/kind-name';
import type { ChosenTable } from '../state/use-chosen-table';
import { useLanguage, useText } from '../text/language';
import { Choice } from './Choice';

interface TableChoiceProps extends ChosenTable {
  readonly label: string;
}

/** Which table of the workbook is meant. */
export function TableChoice({ label, tables, table, choose }: TableChoiceProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <Choice
      label={label}
      value={table?.id ?? ''}
      entries={tables.map(({ id, sheet, kind, year, range }) => ({
        value: id,
        label: [
          sheet,
          kindName(kind, language),
          ...(year === null ? [] : [text.table.year(year)]),
          range,
        ].join(' · '),
      }))}
      onChange={choose}
    />
  );
}
