import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { columnIndex } from '../../core/grid/a1';
import { layoutOf } from '../../core/layouts';
import { kindName } from '../../core/layouts/kind-name';
import { roleName } from '../../core/facts/role-words';
import { TABLE_KINDS, type TableKind } from '../../core/layouts/layout';
import type { PaneTable } from '../engine/pane-report';
import { useSettingsChange } from '../state/pane-context';
import { withTable } from '../state/settings-desk';
import { useLanguage, useText } from '../text/language';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(112px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const isKind = (value: string): value is TableKind => TABLE_KINDS.some((kind) => kind === value);
const isLetters = (value: string): boolean =>
  value.split(':').length <= 2 && value.split(':').every((part) => columnIndex(part.trim()) !== null);

interface TableCorrectionProps {
  readonly table: PaneTable;
  readonly onDone: () => void;
}

/** Another kind (or none), and other columns, than the engine recognised. */
export function TableCorrection({ table, onDone }: TableCorrectionProps) {
  const styles = useStyles();
  const { table: text } = useText();
  const language = useLanguage();
  const change = useSettingsChange();
  const recognised = Object.fromEntries(
    table.columns.filter(({ period }) => period === null).map(({ role, letters }) => [role, letters]),
  );
  const [kind, setKind] = useState<TableKind | 'none'>(table.kind);
  const [columns, setColumns] = useState<Readonly<Record<string, string>>>(recognised);
  const roles = kind === 'none' ? [] : rolesOf(kind, table);
  const wrong = roles.filter((role) => (columns[role] ?? '') !== '' && !isLetters(columns[role] ?? ''));

  const save = (): void => {
    const stated = roles.flatMap((role) => {
      const letters = columns[role]?.trim().toUpperCase() ?? '';
      return letters !== '' && letters !== recognised[role] ? [[role, letters] as const] : [];
    });
    const overrule = {
      sheet: table.sheet,
      at: table.at,
      ...(kind !== table.kind && { kind }),
      ...(stated.length > 0 && { columns: Object.fromEntries(stated) }),
    };
    void change((settings) => withTable(settings, table.sheet, table.at, overrule));
    onDone();
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong.length === 0) save();
      }}
    >
      <Field label={text.kind}>
        <Select
          value={kind}
          onChange={(_, { value }) => {
            setKind(isKind(value) ? value : 'none');
          }}
        >
          {TABLE_KINDS.map((one) => (
            <option key={one} value={one}>
              {kindName(one, language)}
            </option>
          ))}
          <option value="none">{text.notATable}</option>
        </Select>
      </Field>
      <div className={styles.columns}>
        {roles.map((role) => (
          <Field
            key={role}
            label={roleName(role, language)}
            {...(wrong.includes(role) && { validationMessage: text.columnWrong(roleName(role, language)) })}
          >
            <Input
              size="small"
              value={columns[role] ?? ''}
              placeholder={text.columnHint}
              onChange={(_, { value }) => {
                setColumns({ ...columns, [role]: value });
              }}
            />
          </Field>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {text.save}
        </Button>
        <Button
          size="small"
          onClick={() => {
            void change((settings) => withTable(settings, table.sheet, table.at, null));
            onDone();
          }}
        >
          {text.asRecognised}
        </Button>
      </div>
    </form>
  );
}

/** Roles a person can place: of a split column its halves as they were found; repeated ones go by their years. */
function rolesOf(kind: TableKind, table: PaneTable): readonly string[] {
  if (kind === table.kind) {
    const found = table.columns.filter(({ period }) => period === null).map(({ role }) => role);
    const whole = new Set(found.map((role) => role.replace(/(K|Rp)$/, '')));
    return [...new Set([...found, ...plainRoles(kind).filter((role) => !whole.has(role))])];
  }
  return plainRoles(kind);
}

function plainRoles(kind: TableKind): readonly string[] {
  return layoutOf(kind)
    .columns.filter(({ repeats }) => repeats === undefined)
    .map(({ role }) => role);
}
