import {
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import { type KeyboardEvent, useDeferredValue, useMemo, useRef } from 'react';
import { DIFFERENCE_KINDS, type DifferenceKind } from '../../core/compare/comparison';
import { figure } from '../../core/language/figures';
import { Disclosure } from '../../pane/parts/Disclosure';
import { useStore } from '../../pane/state/store';
import { useLanguage } from '../../pane/text/language';
import { compareWords } from '../../report/compare/compare-words';
import type { PublicComparison } from '../../report/compare/comparison-schema';
import { useWorkbench } from '../state/workbench-context';
import type { BesideTables } from '../book/tasks/tasks';
import { useCompareText } from '../text/compare-text';
import { BesideView } from './beside/BesideView';
import { useDifferenceWalk } from './beside/use-difference-walk';
import { compareDesk } from './compare-desk';
import { ComparisonTotals } from './ComparisonTotals';
import { DifferenceList } from './DifferenceList';
import { SaveComparison } from './SaveComparison';
import type { ComparedBooks } from './use-comparison';

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  count: { fontWeight: tokens.fontWeightSemibold },
});

interface ComparisonResultProps {
  readonly comparison: PublicComparison;
  readonly beside: BesideTables;
  readonly files: { readonly left: string; readonly right: string };
  readonly books: ComparedBooks;
}

/** Counts that are filters, the totals of both sides, both sheets, and row by row what differs. */
export function ComparisonResult({ comparison, beside, files, books }: ComparisonResultProps) {
  const styles = useStyles();
  const text = useCompareText();
  const { kinds, totals: totalsWord } = compareWords[useLanguage()];
  const { library } = useWorkbench();
  const desk = compareDesk(library);
  const { hidden, carriedToo, beside: drawn } = useStore(desk);
  const { differences, counts, matched, columns, notes, totals } = comparison;
  const carried = differences.filter((one) => one.carried).length;
  const shown = useMemo(
    () => differences.filter((one) => !hidden.includes(one.is) && (carriedToo || !one.carried)),
    [differences, hidden, carriedToo],
  );
  const walk = useDifferenceWalk(shown);
  // The list is there first.
  const drawnNow = useDeferredValue(drawn, false);
  const sheets = useRef<HTMLElement>(null);
  const toggle = (kind: DifferenceKind): void => {
    desk.set({ hidden: hidden.includes(kind) ? hidden.filter((one) => one !== kind) : [...hidden, kind] });
  };
  const inSight = (): void => sheets.current?.scrollIntoView({ block: 'nearest' });
  const step = (by: 1 | -1): void => {
    walk.step(by);
    inSight();
  };
  const press = (event: KeyboardEvent): void => {
    if (!event.altKey || event.ctrlKey || event.metaKey || !drawn) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    <div className={styles.result} onKeyDown={press}>
      {notes.map((note) => (
        <MessageBar key={note} intent="warning" layout="multiline">
          <MessageBarBody>{note}</MessageBarBody>
        </MessageBar>
      ))}
      <div className={styles.line}>
        <span role="status" className={styles.count}>
          {differences.length === 0
            ? text.none(figure(matched), columns.join(', '))
            : text.count(differences.length, matched)}
        </span>
        <SaveComparison comparison={comparison} by={books.left} />
        <ToggleButton size="small" checked={drawn} onClick={() => desk.set({ beside: !drawn })}>
          {text.beside.show}
        </ToggleButton>
        {differences.length > 0 && (
          <div className={styles.line} role="group" aria-label={text.filter}>
            {DIFFERENCE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
              <ToggleButton
                key={kind}
                size="small"
                checked={!hidden.includes(kind)}
                onClick={() => {
                  toggle(kind);
                }}
              >
                {`${kinds[kind]} (${figure(counts[kind])})`}
              </ToggleButton>
            ))}
            {carried > 0 && (
              <Checkbox
                label={text.carriedToo(carried)}
                checked={carriedToo}
                onChange={(_, { checked }) => desk.set({ carriedToo: checked === true })}
              />
            )}
          </div>
        )}
      </div>
      {differences.length > 0 && shown.length < differences.length && (
        <span role="status">
          {shown.length === 0 ? text.allHidden : text.shown(shown.length, differences.length)}
        </span>
      )}
      {drawn && drawnNow && (
        <BesideView
          ref={sheets}
          comparison={comparison}
          beside={beside}
          books={books}
          shown={shown}
          walk={walk}
          onStep={step}
        />
      )}
      {totals.length > 0 && (
        <Disclosure summary={totalsWord}>
          <ComparisonTotals totals={totals} />
        </Disclosure>
      )}
      {shown.length > 0 && (
        <DifferenceList
          comparison={comparison}
          shown={shown}
          files={files}
          current={drawn ? walk.current : null}
          onChoose={(difference) => {
            if (!drawn) desk.set({ beside: true });
            walk.choose(difference);
            inSight();
          }}
        />
      )}
    </div>
  );
}
