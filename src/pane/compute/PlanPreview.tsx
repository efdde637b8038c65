import { makeStyles, tokens } from '@fluentui/react-components';
import { type ComputePlan, EDIT_KINDS } from '../../core/compute/compute-plan';
import { Disclosure } from '../parts/Disclosure';
import { useSpelled } from '../state/pane-context';
import { useComputeText } from '../text/compute-text';
import { useLanguage } from '../text/language';
import { EditList } from './EditList';

const useStyles = makeStyles({
  counts: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  title: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

/** Reasons given one by one; the rest of a long list says nothing new. */
const MOST = 200;

interface PlanPreviewProps {
  readonly plan: ComputePlan;
  readonly replacing: boolean;
  readonly onGo: (cell: string) => void;
}

/** The answer in one line: what would be written, and how many figures disagree. */
export function PlanCounts({ plan, replacing }: Pick<PlanPreviewProps, 'plan' | 'replacing'>) {
  const styles = useStyles();
  const text = useComputeText();
  const { counts, edits, disagreements } = plan;
  const parts = [
    counts.filled > 0 && text.filled(counts.filled),
    counts.replaced > 0 && text.replaced(counts.replaced),
    counts.converted > 0 && text.converted(counts.converted),
    counts.agreeing > 0 && text.agreeing(counts.agreeing),
    !replacing && disagreements.length > 0 && text.differing(disagreements.length),
  ].filter((part) => part !== false);
  return (
    <p className={styles.counts} role="status">
      {edits.length === 0 && `${text.nothing} `}
      {edits.length === 0 && counts.formulas > 0 && `${text.nothingIn(counts.formulas)} `}
      {parts.join(' · ')}
    </p>
  );
}

/** Everything that would be written, what disagrees, and what is left alone and why. */
export function PlanPreview({ plan, replacing, onGo }: PlanPreviewProps) {
  const styles = useStyles();
  const text = useComputeText();
  const { address, sentence } = useSpelled();
  const language = useLanguage();
  const { edits, disagreements, skipped } = plan;
  return (
    <div>
      {EDIT_KINDS.map((kind) => {
        const own = edits.filter((edit) => edit.kind === kind);
        return (
          own.length > 0 && (
            <section key={kind}>
              <h3 className={styles.title}>{text.group(text.kinds[kind], own.length)}</h3>
              <EditList edits={own} onGo={onGo} />
            </section>
          )
        );
      })}
      {!replacing && disagreements.length > 0 && (
        <section>
          <h3 className={styles.title}>{text.disagreeing(disagreements.length)}</h3>
          <p className={styles.hint}>{text.disagreeingHint}</p>
          <EditList edits={disagreements} onGo={onGo} />
        </section>
      )}
      {skipped.length > 0 && (
        <Disclosure summary={text.skipped(skipped.length)}>
          <ul className={styles.list}>
            {skipped.slice(0, MOST).map(({ cell, why }) => (
              <li key={cell}>
                <strong>{address(cell)}</strong>: {sentence(why[language], cell)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
