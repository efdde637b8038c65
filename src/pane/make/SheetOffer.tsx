import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { freeSheetName } from '../../hosts/excel/sheet-name';
import type { SheetMade } from '../engine/workshop/questions';
import { MakerBars } from '../parts/MakerBars';
import { ProblemBar } from '../parts/ProblemBar';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/store';
import type { Answered } from '../state/use-answer';
import { useSheetMaker } from '../state/use-sheet-maker';
import { useSlow } from '../state/use-slow';
import { useLanguage, useText } from '../text/language';
import { useMakeText } from '../text/make-text';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, overflowWrap: 'anywhere' },
});

interface SheetOfferProps {
  readonly answer: Answered<'template' | 'tidy'>;
  /** Says what is on the sheet. */
  readonly about: (made: SheetMade & { ok: true }) => string;
  /** The sheet is about to be made, and Excel will move on to it. */
  readonly onMake?: () => void;
  readonly children?: ReactNode;
}

/** What would be made, in words; then the button that makes it. */
export function SheetOffer({ answer, about, onMake, children }: SheetOfferProps) {
  const styles = useStyles();
  const text = useMakeText();
  const { fault: faultText } = useText();
  const language = useLanguage();
  const { sheets } = useStore(usePane().checker);
  const maker = useSheetMaker();
  const { reply, waiting, fault } = answer;
  const slow = useSlow(waiting || maker.working);
  const name = reply?.ok
    ? freeSheetName(
        reply.plan.name,
        sheets.map((sheet) => sheet.name),
      )
    : '';
  return (
    <>
      <h2 className={styles.title}>{text.preview}</h2>
      {fault !== null && <ProblemBar>{faultText(fault)}</ProblemBar>}
      {slow && <span role="status">{text.working}</span>}
      {reply && !reply.ok && <ProblemBar intent="info">{reply.why[language]}</ProblemBar>}
      {reply?.ok && (
        <>
          <p className={styles.line}>{text.willMake(name, reply.columns)}</p>
          <p className={styles.line}>{about(reply)}</p>
          {reply.sources.length > 0 && (
            <p className={styles.line}>{text.sources(reply.sources.join(', '))}</p>
          )}
          {reply.unknown.length > 0 && (
            <p className={styles.line}>{text.unknown(reply.unknown.join(', '))}</p>
          )}
          {children}
          <div>
            <Button
              appearance="primary"
              disabled={waiting || maker.working}
              onClick={() => {
                onMake?.();
                void maker.make(reply.plan);
              }}
            >
              {text.make(name)}
            </Button>
          </div>
        </>
      )}
      <MakerBars maker={maker} />
      <div role="status">{maker.made !== null && text.made(maker.made)}</div>
    </>
  );
}
