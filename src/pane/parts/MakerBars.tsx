import type { SheetMaker } from '../state/use-sheet-maker';
import { useLanguage } from '../text/language';
import { ProblemBar } from './ProblemBar';

/** Why a sheet was not made, or what of it could not be. */
export function MakerBars({ maker }: { readonly maker: Pick<SheetMaker, 'problem' | 'note' | 'dismiss'> }) {
  const language = useLanguage();
  const { problem, note, dismiss } = maker;
  return (
    <>
      {problem && <ProblemBar onClose={dismiss}>{problem.message[language]}</ProblemBar>}
      {note && (
        <ProblemBar intent="warning" onClose={dismiss}>
          {note[language]}
        </ProblemBar>
      )}
    </>
  );
}
