import { HelpSteps } from './HelpSteps';
import { texts } from '../text/language';

/** In a browser without Excel there is nothing to check: says where the pane belongs, in both languages. */
export function OutsideExcel() {
  return (
    <main style={{ padding: '16px', maxWidth: '40em' }}>
      {[texts.id, texts.en].map(({ outside, help }) => (
        <section key={outside.title}>
          <h1 style={{ fontSize: '1.2em' }}>{outside.title}</h1>
          <p>{outside.what}</p>
          <HelpSteps help={help} />
        </section>
      ))}
    </main>
  );
}
