import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TableKind } from '../../core/layouts/layout';
import type { PaneTable } from '../engine/pane-report';
import { ProblemBar } from '../parts/ProblemBar';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/store';
import { useMakeText } from '../text/make-text';
import { makeNextYear } from './make-next-year';
import { yearOf } from './template-form';
import { YearField } from './YearField';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} 1em`,
  },
});

/** What a plan goes on into, the plan itself first: the others are made from it. */
const FORMS: readonly TableKind[] = ['T-C.33', 'T-C.29', 'T-C.31', 'SIPD-Renja'];

interface NextYearProps {
  readonly table: PaneTable;
  readonly onClose: () => void;
}

/** Next year's tables from this year's plan: asks what is missing, then makes them all. */
export function NextYear({ table, onClose }: NextYearProps) {
  const styles = useStyles();
  const text = useMakeText();
  const desks = usePane();
  const { settings } = useStore(desks.settings);
  const [typed, setTyped] = useState(table.year === null ? String(settings.year ?? '') : String(table.year));
  const [agency, setAgency] = useState(settings.agency ?? '');
  const [left, setLeft] = useState<ReadonlySet<TableKind>>(new Set());
  const [working, setWorking] = useState(false);
  const year = yearOf(typed);
  const forms = FORMS.filter((kind) => !left.has(kind));
  const make = async (): Promise<void> => {
    if (year === null || working) return;
    setWorking(true);
    desks.nextYear.set({
      made: await makeNextYear(desks, { table, year: year + 1, agency: agency.trim(), forms }),
    });
    setWorking(false);
    onClose();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      {table.year === null && <YearField label={text.nextYear.ofTable} typed={typed} onType={setTyped} />}
      <Field label={text.agency} hint={text.nextYear.agencyHint}>
        <Input
          value={agency}
          onChange={(_, { value }) => {
            setAgency(value);
          }}
        />
      </Field>
      {FORMS.map((kind) => (
        <Checkbox
          key={kind}
          label={text.nextYear.form(kind)}
          checked={!left.has(kind)}
          // All others are made from it.
          disabled={kind === 'T-C.33'}
          onChange={(_, { checked }) => {
            const next = new Set(left);
            if (checked === true) next.delete(kind);
            else next.add(kind);
            setLeft(next);
          }}
        />
      ))}
      {year === null && typed === '' && <ProblemBar intent="info">{text.nextYear.yearMissing}</ProblemBar>}
      <div style={{ display: 'flex', gap: '8px' }}>
        <Button appearance="primary" size="small" type="submit" disabled={year === null || working}>
          {working ? text.working : text.nextYear.make(forms.length, year === null ? null : year + 1)}
        </Button>
        <Button size="small" onClick={onClose}>
          {text.nextYear.close}
        </Button>
      </div>
    </form>
  );
}
