import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { ProblemBar } from '../pane/parts/ProblemBar';
import { useStore } from '../pane/state/store';
import { ELSEWHERE } from '../pane/state/use-pane-keys';
import { useActiveSheet } from '../pane/state/use-live-check';
import { useLanguage } from '../pane/text/language';
import { SheetTabs } from './sheet/SheetTabs';
import { SheetView } from './sheet/SheetView';
import type { BookMode } from './state/book-mode';
import type { OpenBook } from './state/library';
import { useApplyEdits } from './state/use-apply-edits';
import { useReveal } from './state/use-reveal';
import { useSelections } from './state/use-selections';
import { useSheet } from './state/use-sheet';
import { useSheetTabs } from './state/use-sheet-tabs';
import { useWorkbenchText } from './text/workbench-text';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  sheet: { flexGrow: 1, minHeight: 0, minWidth: 0 },
  wait: { display: 'grid', placeItems: 'center', height: '100%', padding: tokens.spacingHorizontalL },
});

interface SheetPlaceProps {
  readonly open: OpenBook;
  readonly mode: BookMode;
}

/** The sheet the user is looking at, with what was found in it, over the tabs of all sheets. */
export function SheetPlace({ open, mode: { editing, presenting, marks } }: SheetPlaceProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { book: text } = useWorkbenchText();
  const { host } = open.book;
  const { report, sheets } = useStore(open.desks.checker);
  const sheet = useActiveSheet(host);
  const { grid, look, problem } = useSheet(host, sheet);
  const reveal = useReveal(host, sheet);
  const [selection, select] = useSelections(sheet);
  const apply = useApplyEdits(open);
  const tabs = useSheetTabs(host, sheets, marks ? report : null);
  const id = useId();
  const findings = useMemo(
    () => (marks ? (report?.findings.filter((finding) => finding.sheet === sheet) ?? []) : []),
    [report, sheet, marks],
  );
  const tables = useMemo(
    () => report?.tables.filter((table) => table.sheet === sheet) ?? [],
    [report, sheet],
  );
  return (
    <div className={styles.place} {...{ [ELSEWHERE]: '' }}>
      <div id={id} className={styles.sheet} role="tabpanel" aria-label={sheet ?? text.sheet}>
        {grid && (
          <SheetView
            key={sheet}
            grid={grid}
            look={look}
            findings={findings}
            tables={tables}
            selection={selection}
            onSelect={select}
            onEdit={editing ? apply : null}
            reveal={reveal}
            presenting={presenting}
          />
        )}
        {!grid && (
          <div className={styles.wait}>
            {problem ? (
              <ProblemBar>{problem.message[language]}</ProblemBar>
            ) : (
              <Spinner label={text.readingSheet(sheet ?? '')} />
            )}
          </div>
        )}
      </div>
      {sheet !== null && <SheetTabs sheets={tabs} current={sheet} onChoose={host.activate} controls={id} />}
    </div>
  );
}
