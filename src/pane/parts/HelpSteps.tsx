import type { PaneText } from '../text/pane-text';

/** What the pane is for, tab by tab. */
export function HelpSteps({ help }: Pick<PaneText, 'help'>) {
  return (
    <>
      <h2 style={{ margin: 0, fontSize: '1em' }}>{help.title}</h2>
      <ol style={{ margin: '8px 0', paddingLeft: '20px' }}>
        {help.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}
