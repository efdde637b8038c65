import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Disclosure } from '../parts/Disclosure';
import { ProblemBar } from '../parts/ProblemBar';
import { TableChoice } from '../parts/TableChoice';
import type { PaneTable } from '../engine/pane-report';
import { useChosenTable } from '../state/use-chosen-table';
import { useComputeText } from '../text/compute-text';
import { useText } from '../text/language';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/store';
import { useAnswer } from '../state/use-answer';
import { useShownContents } from '../state/use-shown-contents';
import { useSlow } from '../state/use-slow';
import { type ComputeForm, optionsOf, startForm } from './compute-form';
import { ComputeFields } from './ComputeFields';
import { PlanCounts, PlanPreview } from './PlanPreview';
import { SummaryOffers } from './SummaryOffers';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  apply: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingVerticalS})`,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

const NONE: readonly [] = [];

/** What the chosen table's cells should hold, shown before it is written: the answer first, then what may be chosen otherwise. */
export function ComputeView() {
  const styles = useStyles();
  const text = useComputeText();
  const { report } = useStore(usePane().checker);
  const chosen = useChosenTable();
  const { table, choose } = chosen;
  if (!report) return null;
  if (!table) return <p>{text.noTable}</p>;
  return (
    <div className={styles.view}>
      <TableChoice label={text.table} {...chosen} />
      <TableComputing key={table.id} table={table} />
      <SummaryOffers
        table={table}
        onMake={() => {
          choose(table.id);
        }}
      />
    </div>
  );
}

function TableComputing({ table }: { readonly table: PaneTable }) {
  const styles = useStyles();
  const text = useComputeText();
  const { fault: faultText } = useText();
  const { host, engine, checker, changes } = usePane();
  const { report } = useStore(checker);
  const { working } = useStore(changes);
  const [form, setForm] = useState<ComputeForm>(startForm);
  const options = optionsOf(form);
  const { reply, waiting, fault } = useAnswer(
    'compute',
    options ? { table: table.id, wholeSheet: form.wholeSheet, options } : undefined,
  );
  // While a field is half typed nothing is asked: the choices stay, or the field would go under the hand.
  const [fields, setFields] = useState(reply);
  if (reply !== null && reply !== fields) setFields(reply);
  const slow = useSlow(waiting);
  const edits = reply?.plan.edits ?? NONE;
  const contents = useShownContents(engine, edits, report);
  const beside = report?.tables.filter(({ sheet }) => sheet === table.sheet).length ?? 0;
  const roles = table.columns.map(({ role }) => role);
  const ready = !waiting && !working && contents !== null && edits.length > 0;
  return (
    <>
      <h2 className={styles.title}>{text.preview}</h2>
      {fault !== null && <ProblemBar>{faultText(fault)}</ProblemBar>}
      {slow && <span role="status">{text.working}</span>}
      {reply && <PlanCounts plan={reply.plan} replacing={form.mode === 'ganti'} />}
      <Disclosure summary={text.choices}>
        <ComputeFields
          form={form}
          columns={fields?.columns ?? []}
          programs={fields?.programs ?? []}
          hasOthers={beside > 1}
          hasForward={roles.includes('pagu') && roles.includes('paguMaju')}
          onChange={(change) => {
            setForm({ ...form, ...change });
          }}
        />
      </Disclosure>
      {reply && (
        <PlanPreview
          plan={reply.plan}
          replacing={form.mode === 'ganti'}
          onGo={(cell) => void host.reveal(table.sheet, cell)}
        />
      )}
      {edits.length > 0 && (
        <div className={styles.apply}>
          <Button
            appearance="primary"
            disabled={!ready}
            onClick={() => {
              if (!contents) return;
              const { sheet } = table;
              void changes.apply(edits, contents, { id: `hitung «${sheet}»`, en: `compute “${sheet}”` });
            }}
          >
            {text.apply(edits.length)}
          </Button>
        </div>
      )}
    </>
  );
}
