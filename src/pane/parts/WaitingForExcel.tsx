import { useSlow } from '../state/use-slow';
import { texts } from '../text/language';

/** After so long without an answer of Excel's a person wants to know why; milliseconds. */
const LONG = 5_000;

/** What stands there until Office answers: the language is not known yet, so both. */
export function WaitingForExcel() {
  const long = useSlow(true, LONG);
  return (
    <main style={{ padding: '16px', maxWidth: '40em' }}>
      {[texts.id, texts.en].map(({ name, waiting }) => (
        <section key={waiting.now} lang={waiting.lang}>
          <p>
            <strong>{name}</strong>: {waiting.now}
          </p>
          {long && <p role="status">{waiting.long}</p>}
        </section>
      ))}
    </main>
  );
}
