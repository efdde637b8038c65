import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RuleText } from '../../report/rule-text';
import { SeverityMark } from '../parts/SeverityMark';
import type { FindingGroup, ListedFinding } from '../state/finding-groups';
import { planFixes } from '../state/fix-plan';
import type { FindingWalk } from '../state/use-finding-walk';
import { countOf } from '../text/figures';
import { useLanguage, useText } from '../text/language';
import type { FindingActions } from '../state/use-finding-actions';
import { FindingDetails } from './FindingDetails';
import { FindingRow } from './FindingRow';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
  },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  fixAll: { flexShrink: 0, whiteSpace: 'nowrap' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Rows shown at first, and how many more at a time: a list of thousands must not hold up the page. */
const PAGE = 10;

interface FindingGroupListProps {
  readonly group: FindingGroup;
  readonly rule: RuleText;
  readonly walk: FindingWalk;
  readonly inSheet: boolean;
  readonly actions: FindingActions;
  readonly onPress: (finding: ListedFinding) => void;
  readonly onFixAll: (group: FindingGroup) => void;
}

/** The findings of one rule. */
export function FindingGroupList(props: FindingGroupListProps) {
  const { group, rule, walk, inSheet, actions, onPress, onFixAll } = props;
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const [limit, setLimit] = useState(PAGE);
  const currentAt = group.findings.findIndex(({ key }) => key === walk.current?.key);
  const shown = Math.max(limit, Math.ceil((currentAt + 1) / PAGE) * PAGE);
  const { mends } = planFixes(group.findings);
  return (
    <section aria-label={group.sheet === undefined ? rule.title : `${group.sheet}: ${rule.title}`}>
      <div className={styles.head}>
        <SeverityMark severity={group.severity} />
        <h2 className={styles.title}>
          {rule.title} ({countOf(group.findings.length, language)})
        </h2>
        {mends > 1 && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.fixAll}
            onClick={() => {
              onFixAll(group);
            }}
          >
            {text.group.fixAll(mends)}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {group.findings.slice(0, shown).map((finding) => (
          <li key={finding.key}>
            <FindingRow
              finding={finding}
              current={finding.key === walk.current?.key}
              open={finding.key === walk.openKey}
              inSheet={inSheet}
              onPress={onPress}
            />
            {finding.key === walk.openKey && (
              <FindingDetails finding={finding} rule={rule} actions={actions} />
            )}
          </li>
        ))}
      </ul>
      {group.findings.length > shown && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            setLimit(shown + 5 * PAGE);
          }}
        >
          {text.group.more(group.findings.length - shown)}
        </Button>
      )}
    </section>
  );
}
