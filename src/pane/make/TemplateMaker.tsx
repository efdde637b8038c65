import { useCallback, useMemo, useState } from 'react';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/store';
import { useAnswer } from '../state/use-answer';
import { useSettled } from '../state/use-settled';
import { useMakeText } from '../text/make-text';
import { RowFields } from './RowFields';
import { SheetOffer } from './SheetOffer';
import { TemplateFields } from './TemplateFields';
import { startForm, type TemplateForm, wishOf } from './template-form';

/** A new sheet in one of the official forms. */
export function TemplateMaker() {
  const text = useMakeText();
  const { checker, settings } = usePane();
  const { report } = useStore(checker);
  const [form, setForm] = useState(() =>
    startForm(settings.get().settings, report?.tables.find(({ year }) => year !== null)?.year ?? null),
  );
  const change = useCallback((some: Partial<TemplateForm>) => {
    setForm((before) => ({ ...before, ...some }));
  }, []);
  const wish = useMemo(() => wishOf(form), [form]);
  const settled = useSettled(wish);
  const answer = useAnswer('template', wish && settled ? settled : undefined);
  return (
    <>
      <TemplateFields form={form} onChange={change} />
      <RowFields form={form} onChange={change} />
      {wish === null && form.rows === 'daftar' && form.codes.length === 0 ? (
        <p>{text.nothingChosen}</p>
      ) : (
        <SheetOffer
          answer={{ ...answer, waiting: answer.waiting || wish !== settled }}
          about={({ rows }) =>
            settled?.rows.is === 'kosong' ? text.blankRows(settled.rows.count) : text.filledRows(rows)
          }
        />
      )}
    </>
  );
}
