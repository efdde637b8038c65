import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { RuleText } from '../../report/rule-text';
import type { ListedFinding } from '../state/finding-groups';
import { useSpelled } from '../state/pane-context';
import type { FindingActions } from '../state/use-finding-actions';
import { useLanguage, useText } from '../text/language';
import { AboutRule } from './AboutRule';
import { AcceptForm } from './AcceptForm';
import { FindingFigures } from './FindingFigures';
import { FixOffer } from './FixOffer';
import { RelatedCells } from './RelatedCells';
import { useFindingStyles } from './finding-styles';

interface FindingDetailsProps {
  readonly finding: ListedFinding;
  readonly rule: RuleText;
  readonly actions: FindingActions;
}

/** An opened finding explains itself and offers what can be done. */
export function FindingDetails({ finding, rule, actions }: FindingDetailsProps) {
  const styles = useFindingStyles();
  const text = useText();
  const language = useLanguage();
  const { sentence } = useSpelled();
  const [accepting, setAccepting] = useState(false);
  return (
    <div className={styles.details}>
      <p className={styles.sentence}>{sentence(finding.message[language], finding.cell)}</p>
      <FindingFigures finding={finding} />
      <RelatedCells finding={finding} onGo={actions.go} />
      {finding.fixes.map((fix, at) => (
        <FixOffer key={fix.label.id} fix={fix} first={at === 0} />
      ))}
      {accepting ? (
        <AcceptForm
          onAccept={(reason) => {
            actions.accept(finding, reason);
          }}
          onCancel={() => {
            setAccepting(false);
          }}
        />
      ) : (
        <div className={mergeClasses(styles.buttons, styles.sticky)}>
          <Button
            size="small"
            onClick={() => {
              actions.go({ sheet: finding.sheet, address: finding.cell });
            }}
          >
            {text.finding.toCell}
          </Button>
          <Button
            size="small"
            onClick={() => {
              setAccepting(true);
            }}
          >
            {text.finding.accept}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              actions.silence(finding.rule);
            }}
          >
            {text.finding.silence}
          </Button>
        </div>
      )}
      <AboutRule rule={rule} />
    </div>
  );
}
