import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SummaryKind } from '../../core/compute/summaries/summary';
import type { Bilingual } from '../../core/language/language';
import { Disclosure } from '../parts/Disclosure';
import { MakerBars } from '../parts/MakerBars';
import { ProblemBar } from '../parts/ProblemBar';
import type { PaneTable } from '../engine/pane-report';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/store';
import { useAnswer } from '../state/use-answer';
import { useSheetMaker } from '../state/use-sheet-maker';
import { useComputeText } from '../text/compute-text';
import { useLanguage } from '../text/language';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  what: { flexGrow: 1, minWidth: 0 },
  why: { color: tokens.colorNeutralForeground2 },
});

interface SummaryOffersProps {
  readonly table: PaneTable;
  /** A sheet is about to be made: the table must stay the chosen one while Excel moves on. */
  readonly onMake: () => void;
}

/** The summaries asked for every year, each a new sheet; of those there cannot be, the reason. */
export function SummaryOffers({ table, onMake }: SummaryOffersProps) {
  const text = useComputeText();
  return (
    <Disclosure summary={text.summaries}>
      <Offers table={table} onMake={onMake} />
    </Disclosure>
  );
}

function Offers({ table, onMake }: SummaryOffersProps) {
  const styles = useStyles();
  const text = useComputeText();
  const language = useLanguage();
  const { engine, changes, settings } = usePane();
  const { working } = useStore(changes);
  const { reply } = useAnswer('summaries', { table: table.id, language });
  const maker = useSheetMaker();
  const [why, setWhy] = useState<Bilingual | null>(null);
  const make = async (kind: SummaryKind): Promise<void> => {
    onMake();
    setWhy(null);
    const made = await engine.ask('summary', { table: table.id, kind, language }, settings.get().settings);
    if (!made.ok) {
      setWhy(made.why);
      return;
    }
    // Texts that the new formulas add up become numbers first; that can be undone like any other change.
    if (made.edits.length > 0) {
      const shown = await engine.contents(made.edits);
      const label = {
        id: `teks menjadi angka di «${table.sheet}»`,
        en: `texts into numbers on “${table.sheet}”`,
      };
      if (!(await changes.apply(made.edits, shown, label))) return;
    }
    await maker.make(made.plan);
  };
  return (
    <>
      <p className={styles.why}>{text.summariesHint}</p>
      <div role="status">{maker.made !== null && text.made(maker.made)}</div>
      <ul className={styles.list}>
        {(reply ?? []).map((offer) => (
          <li key={offer.kind} className={styles.item}>
            <span className={styles.what}>
              {text.summaryKinds[offer.kind]}
              {offer.ok ? (
                <span className={styles.why}> · {text.lines(offer.lines)}</span>
              ) : (
                <span className={styles.why}>: {offer.why[language]}</span>
              )}
            </span>
            {offer.ok && (
              <Button
                size="small"
                disabled={maker.working || working}
                aria-label={text.makeSheetOf(text.summaryKinds[offer.kind])}
                onClick={() => void make(offer.kind)}
              >
                {text.makeSheet}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {why && <ProblemBar>{why[language]}</ProblemBar>}
      <MakerBars maker={maker} />
    </>
  );
}
