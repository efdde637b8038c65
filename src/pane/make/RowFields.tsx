import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { kindName } from '../../core/layouts/kind-name';
import type { RowSource } from '../engine/workshop/questions';
import { Choice } from '../parts/Choice';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/store';
import { useLanguage } from '../text/language';
import { useMakeText } from '../text/make-text';
import { CodePicker } from './CodePicker';
import { blankOf, takesCodes, type TemplateForm } from './template-form';

interface RowFieldsProps {
  readonly form: TemplateForm;
  readonly onChange: (change: Partial<TemplateForm>) => void;
}

const SOURCES: readonly RowSource['is'][] = ['kosong', 'daftar', 'tabel'];

/** What the rows of the new sheet begin with. */
export function RowFields({ form, onChange }: RowFieldsProps) {
  const text = useMakeText();
  const language = useLanguage();
  const { report } = useStore(usePane().checker);
  const tables = report?.tables ?? [];
  const possible = { kosong: true, daftar: takesCodes(form.kind), tabel: tables.length > 0 };
  const rows = possible[form.rows] ? form.rows : 'kosong';
  return (
    <>
      <Field label={text.rows}>
        <RadioGroup
          value={rows}
          onChange={(_, { value }) => {
            onChange({ rows: SOURCES.find((one) => one === value) ?? 'kosong' });
          }}
        >
          {SOURCES.filter((one) => possible[one]).map((one) => (
            <Radio key={one} value={one} label={text.rowsFrom[one]} />
          ))}
        </RadioGroup>
      </Field>
      {rows === 'kosong' && (
        <Field
          label={text.blank}
          {...(blankOf(form.blank) === null && { validationMessage: text.blankWrong })}
        >
          <Input
            value={form.blank}
            inputMode="numeric"
            onChange={(_, { value }) => {
              onChange({ blank: value });
            }}
          />
        </Field>
      )}
      {rows === 'daftar' && <CodePicker form={form} onChange={onChange} />}
      {rows === 'tabel' && (
        <Choice
          label={text.source}
          value={form.source}
          entries={[
            { value: '', label: text.everyTable },
            ...tables.map(({ id, sheet, kind, range }) => ({
              value: id,
              label: `${sheet} · ${kindName(kind, language)} · ${range}`,
            })),
          ]}
          onChange={(source) => {
            onChange({ source });
          }}
        />
      )}
    </>
  );
}
