import { useState } from 'react';
import type { TableKind } from '../../core/layouts/layout';
import { tidyTargets } from '../../core/templates/conversions';
import { Choice } from '../parts/Choice';
import { TableChoice } from '../parts/TableChoice';
import type { PaneTable } from '../engine/pane-report';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/store';
import { useAnswer } from '../state/use-answer';
import { useChosenTable } from '../state/use-chosen-table';
import { useLanguage } from '../text/language';
import { useMakeText } from '../text/make-text';
import { AccountLines } from './AccountLines';
import { SheetOffer } from './SheetOffer';
import { kindLabel, yearOf } from './template-form';
import { YearField } from './YearField';

/** A recognised table as a fresh sheet in the official form, with an account of its cells. */
export function TidyMaker() {
  const text = useMakeText();
  const chosen = useChosenTable();
  const { table } = chosen;
  if (!table) return <p>{text.noTable}</p>;
  return (
    <>
      <TableChoice label={text.table} {...chosen} />
      <TableTidying
        key={table.id}
        table={table}
        onMake={() => {
          // The sheet that is made has a table too: this one must stay the chosen one.
          chosen.choose(table.id);
        }}
      />
    </>
  );
}

interface TableTidyingProps {
  readonly table: PaneTable;
  readonly onMake: () => void;
}

function TableTidying({ table, onMake }: TableTidyingProps) {
  const text = useMakeText();
  const language = useLanguage();
  const { settings } = useStore(usePane().settings);
  const targets = tidyTargets(table.kind);
  const [to, setTo] = useState<TableKind>(table.kind);
  const [typed, setTyped] = useState(settings.year === undefined ? '' : String(settings.year));
  const year = yearOf(typed);
  const answer = useAnswer('tidy', {
    table: table.id,
    to,
    agency: settings.agency ?? '',
    region: settings.region ?? '',
    year,
  });
  const account = answer.reply?.ok ? answer.reply.account : null;
  return (
    <>
      <Choice
        label={text.to}
        value={to}
        entries={targets.map((kind) => ({ value: kind, label: kindLabel(kind, language) }))}
        onChange={(value) => {
          setTo(targets.find((kind) => kind === value) ?? table.kind);
        }}
      />
      {table.year === null && <YearField label={text.year} typed={typed} onType={setTyped} />}
      <SheetOffer
        onMake={onMake}
        answer={answer}
        about={({ rows }) => `${text.filledRows(rows)} ${text.untouched}`}
      >
        {account && <AccountLines account={account} sheet={table.sheet} />}
      </SheetOffer>
    </>
  );
}
