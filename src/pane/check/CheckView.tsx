import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, lazy, Suspense, useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Announcement } from '../parts/Announcement';
import { DeafLine } from '../parts/DeafLine';
import { ProblemBar } from '../parts/ProblemBar';
import type { FindingGroup, ListedFinding } from '../state/finding-groups';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/store';
import { useFindingActions } from '../state/use-finding-actions';
import { useFindingsView } from '../state/use-findings-view';
import { useFindingWalk } from '../state/use-finding-walk';
import { useActiveSheet } from '../state/use-live-check';
import { usePaneKeys } from '../state/use-pane-keys';
import { useRuleTexts } from '../state/use-rule-texts';
import { useLanguage, useText } from '../text/language';
import { CheckBar } from './CheckBar';
import { CheckProblems } from './CheckProblems';
import { FindingGroupList } from './FindingGroupList';
import { APPLY } from './FixOffer';
import { NoFindings } from './NoFindings';
import { NotChecked } from './NotChecked';
import { NoTable } from './NoTable';
import { PairLines } from './PairLines';
import { ScopeChoice } from './ScopeChoice';
import { SearchBox, SearchButton } from './SearchBox';
import { SeverityFilter } from './SeverityFilter';
import { TableLine } from './TableLine';
import { UnreadParts } from './UnreadParts';
import { VerdictLine } from './VerdictLine';

const FixAllDialog = lazy(() =>
  import('./FixAllDialog').then((module) => ({ default: module.FixAllDialog })),
);

const YearMadeLines = lazy(() =>
  import('../make/YearMadeLines').then((module) => ({ default: module.YearMadeLines })),
);

const useStyles = makeStyles({
  sheet: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase300,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface CheckViewProps {
  readonly onHelp: () => void;
  /** Opens the templates. */
  readonly onMake: () => void;
}

/** The check of this workbook: what was recognised, what was found, and what was not looked at. */
export function CheckView({ onHelp, onMake }: CheckViewProps) {
  const styles = useStyles();
  const text = useText();
  const language = useLanguage();
  const { host, checker, choice } = usePane();
  const state = useStore(checker);
  const { report } = state;
  const ruleText = useRuleTexts();
  const title = useCallback((rule: string) => ruleText(rule, language).title, [ruleText, language]);
  const sheet = useActiveSheet(host);
  const view = useFindingsView(choice, report, sheet, language, title);
  const walk = useFindingWalk(view.groups);
  const { actions, problem, dismiss } = useFindingActions();
  const [fixing, setFixing] = useState<FindingGroup | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const [searching, setSearching] = useState(false);
  const openSearch = (): void => {
    // It is there to be typed into as soon as it is asked for.
    flushSync(() => {
      setSearching(true);
    });
    search.current?.focus();
  };

  const follow = (finding: ListedFinding | null): void => {
    if (finding) actions.go({ sheet: finding.sheet, address: finding.cell });
  };
  const press = (finding: ListedFinding): void => {
    walk.toggle(finding);
    follow(finding);
  };
  usePaneKeys(
    {
      next: () => {
        follow(walk.step(1));
      },
      previous: () => {
        follow(walk.step(-1));
      },
      apply: () => {
        if (walk.current && walk.openKey !== walk.current.key) press(walk.current);
        else document.querySelector<HTMLElement>(`[${APPLY}]`)?.click();
      },
      search: openSearch,
      escape: () => {
        if (walk.openKey !== null) walk.close();
        else follow(walk.current);
      },
      help: onHelp,
    },
    fixing === null,
  );

  return (
    <div className={styles.view}>
      <Suspense>
        <YearMadeLines />
      </Suspense>
      {report && <VerdictLine report={report} />}
      {view.manySheets && (
        <ScopeChoice
          here={view.here}
          whole={view.all}
          wholeChosen={view.whole}
          onChange={view.setWhole}
          bySheet={view.bySheet}
          onBySheet={view.setBySheet}
        />
      )}
      {view.tables.length > 0 && (
        <div>
          {view.tables.map((table) => (
            <TableLine key={table.id} table={table} counts={view.countsOf(table.id)} />
          ))}
        </div>
      )}
      {report && view.all > 0 && (
        <SeverityFilter counts={view.counts} chosen={view.severities} onChange={view.setSeverities} />
      )}
      <CheckBar state={state} onCheck={() => void checker.checkAll()} onCancel={checker.cancel}>
        {view.all > 0 && (
          <SearchButton
            open={searching}
            onPress={() => {
              if (!searching) openSearch();
              else {
                setSearching(false);
                view.setText('');
              }
            }}
          />
        )}
      </CheckBar>
      <DeafLine />
      <CheckProblems state={state} />
      {problem && <ProblemBar onClose={dismiss}>{problem.message[language]}</ProblemBar>}
      {view.all > 0 && (searching || view.text !== '') && (
        <SearchBox value={view.text} onChange={view.setText} field={search} />
      )}
      {report && (
        <div>
          {view.groups.map((group, at, all) => (
            <Fragment key={`${group.sheet ?? ''} ${group.rule}`}>
              {group.sheet !== undefined && group.sheet !== all[at - 1]?.sheet && (
                <h2 className={styles.sheet}>{group.sheet}</h2>
              )}
              <FindingGroupList
                group={group}
                rule={ruleText(group.rule, language)}
                walk={walk}
                actions={actions}
                onPress={press}
                onFixAll={setFixing}
                inSheet={view.mixed && group.sheet === undefined}
              />
            </Fragment>
          ))}
          <UnreadParts parts={view.unread} onGo={actions.go} />
          {view.tables.length === 0 && (
            <NoTable
              report={report}
              sheet={sheet}
              onMake={onMake}
              onWhole={() => {
                view.setWhole(true);
              }}
            />
          )}
          {view.tables.length > 0 && view.groups.length === 0 && (
            <NoFindings
              report={report}
              filtered={view.severities.size > 0 || view.text !== ''}
              onClear={view.clear}
              sheet={view.whole || !view.manySheets ? null : sheet}
              onWhole={() => {
                view.setWhole(true);
              }}
            />
          )}
          <NotChecked report={report} title={title} />
          {report.tables.length > 1 && <PairLines />}
        </div>
      )}
      <Announcement>{report && !state.running ? text.found(view.all) : ''}</Announcement>
      {fixing && (
        <Suspense>
          <FixAllDialog
            group={fixing}
            title={title(fixing.rule)}
            onClose={() => {
              setFixing(null);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
