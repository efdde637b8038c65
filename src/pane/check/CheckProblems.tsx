import { ProblemBar } from '../parts/ProblemBar';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/store';
import type { CheckState } from '../state/workbook-checker';
import { useLanguage, useText } from '../text/language';

/** What stood in the way of the check, in the user's words. */
export function CheckProblems({ state }: { readonly state: CheckState }) {
  const text = useText();
  const language = useLanguage();
  const kept = useStore(usePane().settings);
  return (
    <>
      {state.problem && <ProblemBar>{state.problem.message[language]}</ProblemBar>}
      {state.fault !== null && <ProblemBar>{text.fault(state.fault)}</ProblemBar>}
      {state.cancelled && <ProblemBar intent="info">{text.stopped}</ProblemBar>}
      {state.unread.map(({ sheet, problem }) => (
        <ProblemBar key={sheet} intent="warning">
          {problem.message[language]}
        </ProblemBar>
      ))}
      {kept.damaged && <ProblemBar intent="warning">{text.settings.damaged}</ProblemBar>}
      {kept.problem && <ProblemBar>{kept.problem.message[language]}</ProblemBar>}
    </>
  );
}
