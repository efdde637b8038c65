import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { TableChoice } from '../book/tasks/tasks';
import { useFiles } from '../state/workbench-context';
import { useCompareText } from '../text/compare-text';

const useStyles = makeStyles({
  side: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    flex: '1 1 240px',
  },
});

interface SidePickerProps {
  /** "Kiri", "Kanan". */
  readonly side: string;
  readonly file: string;
  readonly tables: readonly TableChoice[];
  readonly table: string | null;
  readonly onFile: (id: string) => void;
  readonly onTable: (id: string) => void;
}

/** Which file and which of its tables stands on one side. */
export function SidePicker({ side, file, tables, table, onFile, onTable }: SidePickerProps) {
  const styles = useStyles();
  const text = useCompareText();
  const files = useFiles();
  return (
    <div className={styles.side}>
      <Field label={text.file(side)}>
        <Select
          value={file}
          onChange={(_, { value }) => {
            onFile(value);
          }}
        >
          {files.map(({ id, given }) => (
            <option key={id} value={id}>
              {given.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.table(side)}>
        <Select
          value={table ?? ''}
          disabled={tables.length === 0}
          onChange={(_, { value }) => {
            onTable(value);
          }}
        >
          {table === null && <option value="">{text.noTable}</option>}
          {tables.map(({ id, kind, sheet, planYear }) => (
            <option key={id} value={id}>
              {text.tableName(kind, sheet, planYear)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
