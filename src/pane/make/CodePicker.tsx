import { Checkbox, Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Choice } from '../parts/Choice';
import { useAnswer } from '../state/use-answer';
import { useSettled } from '../state/use-settled';
import { useMakeText } from '../text/make-text';
import type { TemplateForm } from './template-form';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '240px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, fontVariantNumeric: 'tabular-nums' },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface CodePickerProps {
  readonly form: TemplateForm;
  readonly onChange: (change: Partial<TemplateForm>) => void;
}

/** Programs, kegiatan and sub kegiatan of an official list, to be ticked. */
export function CodePicker({ form, onChange }: CodePickerProps) {
  const styles = useStyles();
  const text = useMakeText();
  const [typed, setTyped] = useState('');
  const lists = useAnswer('lists', null).reply?.lists ?? [];
  const list = lists.find(({ id }) => id === form.list)?.id ?? lists[0]?.id;
  const search = useSettled(typed);
  const { reply } = useAnswer('codes', list === undefined ? undefined : { list, text: search });
  useEffect(() => {
    if (list !== undefined && list !== form.list) onChange({ list });
  }, [list, form.list, onChange]);
  const tick = (code: string, ticked: boolean): void => {
    onChange({ codes: ticked ? [...form.codes, code] : form.codes.filter((one) => one !== code) });
  };
  return (
    <>
      {lists.length > 1 && (
        <Choice
          label={text.list}
          value={list ?? ''}
          entries={lists.map(({ id, name, entries, complete }) => ({
            value: id,
            label: text.listName(name, entries, complete),
          }))}
          onChange={(chosen) => {
            onChange({ list: chosen, codes: [] });
          }}
        />
      )}
      <Field label={text.search} hint={text.searchHint}>
        <Input
          type="search"
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      {reply && reply.codes.length === 0 && <p className={styles.muted}>{text.noneFound}</p>}
      {reply && reply.codes.length > 0 && (
        <ul className={styles.list} tabIndex={0} aria-label={text.found(reply.codes.length + reply.more)}>
          {reply.codes.map(({ code, name }) => (
            <li key={code}>
              <Checkbox
                label={`${code} ${name}`}
                checked={form.codes.includes(code)}
                onChange={(_, { checked }) => {
                  tick(code, checked === true);
                }}
              />
            </li>
          ))}
          {reply.more > 0 && <li className={styles.muted}>{text.more(reply.more)}</li>}
        </ul>
      )}
      <div className={styles.line}>
        <span role="status">
          {text.chosen(form.codes.length)}
          {form.codes.length > 0 && `: ${form.codes.join(', ')}`}
        </span>
        {form.codes.length > 0 && (
          <Link
            as="button"
            onClick={() => {
              onChange({ codes: [] });
            }}
          >
            {text.clear}
          </Link>
        )}
      </div>
      <Checkbox
        label={text.below}
        checked={form.below}
        onChange={(_, { checked }) => {
          onChange({ below: checked === true });
        }}
      />
    </>
  );
}
