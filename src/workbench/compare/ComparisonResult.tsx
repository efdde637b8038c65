import {
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import { DIFFERENCE_KINDS, type DifferenceKind } from '../../core/compare/comparison';
import { figure } from '../../core/rules/support/money';
import { useStore } from '../../pane/state/store';
import { useLanguage } from '../../pane/text/language';
import { compareWords } from '../../report/compare/compare-words';
import type { PublicComparison } from '../../report/compare/comparison-schema';
import type { OpenBook } from '../state/library';
import { useWorkbench } from '../state/workbench-context';
import { useCompareText } from '../text/compare-text';
import { compareDesk } from './compare-desk';
import { ComparisonTotals } from './ComparisonTotals';
import { DifferenceList } from './DifferenceList';
import { SaveComparison } from './SaveComparison';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  count: { fontWeight: tokens.fontWeightSemibold },
});

interface ComparisonResultProps {
  readonly comparison: PublicComparison;
  readonly files: { readonly left: string; readonly right: string };
  readonly by: OpenBook;
}

/** Counts that are filters, the totals of both sides, and row by row what differs. */
export function ComparisonResult({ comparison, files, by }: ComparisonResultProps) {
  const styles = useStyles();
  const text = useCompareText();
  const { kinds } = compareWords[useLanguage()];
  const { library } = useWorkbench();
  const desk = compareDesk(library);
  const { hidden, carriedToo } = useStore(desk);
  const { differences, counts, matched, columns, notes, totals } = comparison;
  const carried = differences.filter((one) => one.carried).length;
  const shown = differences.filter((one) => !hidden.includes(one.is) && (carriedToo || !one.carried));
  const toggle = (kind: DifferenceKind): void => {
    desk.set({ hidden: hidden.includes(kind) ? hidden.filter((one) => one !== kind) : [...hidden, kind] });
  };
  return (
    <>
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
        <SaveComparison comparison={comparison} by={by} />
      </div>
      {totals.length > 0 && <ComparisonTotals totals={totals} />}
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
      {differences.length > 0 && shown.length < differences.length && (
        <span role="status">
          {shown.length === 0 ? text.allHidden : text.shown(shown.length, differences.length)}
        </span>
      )}
      {shown.length > 0 && <DifferenceList comparison={comparison} shown={shown} files={files} />}
    </>
  );
}
