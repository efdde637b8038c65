import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { forwardRef, useMemo, useState } from 'react';
import { levelName } from '../../../core/facts/names';
import { useLanguage } from '../../../pane/text/language';
import type { PublicComparison, PublicDifference } from '../../../report/compare/comparison-schema';
import { saidText } from '../../../report/compare/difference-text';
import type { BesideTables } from '../../book/tasks/tasks';
import { useCompareText } from '../../text/compare-text';
import { SHEETS_STAY } from '../difference-styles';
import type { ComparedBooks } from '../use-comparison';
import { whatDiffers } from '../what-differs';
import { BesideSide } from './BesideSide';
import { differenceTags, placeOf, sideWord, type SideName } from './difference-tags';
import { rowAnchors } from './row-anchors';
import { createScrollPair } from './scroll-pair';
import type { DifferenceWalk } from './use-difference-walk';

/** From here on two sheets fit beside each other. */
const WIDE = '@media (min-width: 900px)';

const useStyles = makeStyles({
  beside: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    // The list scrolls below, so that a choice in it is seen at once.
    [SHEETS_STAY]: {
      position: 'sticky',
      top: 0,
      zIndex: 5,
      paddingBottom: tokens.spacingVerticalXS,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  says: { margin: 0, flex: '1 1 18em', minWidth: 0, overflowWrap: 'anywhere' },
  sides: {
    display: 'grid',
    gap: tokens.spacingHorizontalS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridAutoRows: 'clamp(260px, 45vh, 420px)',
    [WIDE]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      gridAutoRows: 'clamp(280px, 54vh, 860px)',
    },
  },
  keys: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const SIDES: readonly SideName[] = ['left', 'right'];

interface BesideViewProps {
  readonly comparison: PublicComparison;
  readonly beside: BesideTables;
  readonly books: ComparedBooks;
  /** Differences that are marked. */
  readonly shown: readonly PublicDifference[];
  readonly walk: DifferenceWalk;
  readonly onStep: (by: 1 | -1) => void;
}

/** The sheets of both tables, scrolled together, what differs marked on either. */
export const BesideView = forwardRef<HTMLElement, BesideViewProps>(function BesideView(props, ref) {
  const { comparison, beside, books, shown, walk, onStep } = props;
  const styles = useStyles();
  const all = useCompareText();
  const text = all.beside;
  const language = useLanguage();
  const sameKind = comparison.left.kind === comparison.right.kind;
  const pair = useMemo(() => createScrollPair(rowAnchors(beside.rows), sameKind), [beside, sameKind]);
  const tags = useMemo(
    () => ({
      left: differenceTags(shown, 'left', language, text),
      right: differenceTags(shown, 'right', language, text),
    }),
    [shown, language, text],
  );
  const { current } = walk;
  const [drawn, setDrawn] = useState({ left: 0, right: 0 });
  // Once a sheet is drawn otherwise, both go anew to where they were to go.
  const reveals = useMemo(
    () => ({
      left: walk.reveals.left && { ...walk.reveals.left, drawing: drawn.left + drawn.right },
      right: walk.reveals.right && { ...walk.reveals.right, drawing: drawn.left + drawn.right },
    }),
    [walk.reveals, drawn],
  );
  const status = current
    ? text.at(
        walk.at + 1,
        shown.length,
        whatDiffers(current, language),
        [levelName(current.level, language), current.kode, current.nama].join(' ').trim(),
        SIDES.map((side) => ({
          side: sideWord(side, language),
          cell: current[side]?.cell ?? null,
          text: saidText(current, current[side], language),
        })),
      )
    : text.none(shown.length);
  return (
    <section ref={ref} className={styles.beside} aria-label={text.title}>
      <div className={styles.bar}>
        <p className={styles.says} role="status" data-part="difference">
          {status}
        </p>
        <Button size="small" disabled={shown.length === 0} onClick={() => onStep(-1)} title="Alt+↑">
          {text.previous}
        </Button>
        <Button size="small" disabled={shown.length === 0} onClick={() => onStep(1)} title="Alt+↓">
          {text.next}
        </Button>
      </div>
      <div className={styles.sides}>
        {SIDES.map((side) => (
          <BesideSide
            // Another table is another sheet, with places of its own.
            key={`${side} ${String(books[side].key)} ${beside[side].id}`}
            book={books[side]}
            sheet={comparison[side].sheet}
            title={text.side(sideWord(side, language), comparison[side].file, comparison[side].sheet)}
            table={beside[side]}
            tags={tags[side]}
            reveal={reveals[side]}
            mate={pair[side]}
            waits={side === 'right' && drawn.left === 0}
            onDrawn={() => {
              setDrawn((times) => ({ ...times, [side]: times[side] + 1 }));
            }}
            onCell={(row, column) => {
              const met = shown.find((one) => {
                const place = placeOf(one, side);
                return place?.top === row && place.left === column;
              });
              const here = current && placeOf(current, side);
              const isHere = here?.top === row && here.left === column;
              if (met && !isHere) walk.choose(met, side);
            }}
          />
        ))}
      </div>
      <p className={styles.keys}>{text.keys}</p>
    </section>
  );
});
