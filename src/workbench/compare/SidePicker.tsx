import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { kindName } from '../../core/layouts/kind-name';
import { useLanguage } from '../../pane/text/language';
import type { TableChoice } from '../book/tasks/tasks';
import { useFiles } from '../state/workbench-context';
import { useCompareText } from '../text/compare-text';

const useStyles = makeStyles({
  side: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    flex: '1 1 280px',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  choice: { flex: '1 1 120px', minWidth: 0 },
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
  const language = useLanguage();
  return (
    <div className={styles.side} role="group" aria-label={side}>
      <span className={styles.name}>{side}</span>
      <Select
        size="small"
        className={styles.choice}
        aria-label={text.file(side)}
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
      <Select
        size="small"
        className={styles.choice}
        aria-label={text.table(side)}
        value={table ?? ''}
        disabled={tables.length === 0}
        onChange={(_, { value }) => {
          onTable(value);
        }}
      >
        {table === null && <option value="">{text.noTable}</option>}
        {tables.map(({ id, kind, sheet, planYear }) => (
          <option key={id} value={id}>
            {text.tableName(kindName(kind, language), sheet, planYear)}
          </option>
        ))}
      </Select>
    </div>
  );
}
