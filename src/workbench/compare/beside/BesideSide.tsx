import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { ProblemBar } from '../../../pane/parts/ProblemBar';
import { useLanguage } from '../../../pane/text/language';
import type { CellTags } from '../../sheet/model/cell-tags';
import { selectCell, type SheetSelection } from '../../sheet/model/selection';
import type { FramedTable } from '../../../pane/engine/pane-report';
import { SheetView } from '../../sheet/SheetView';
import type { ScrollMate } from '../../sheet/state/scroll-mate';
import type { Reveal } from '../../sheet/state/use-going';
import type { OpenBook } from '../../state/library';
import { useSheet } from '../../state/use-sheet';
import { useCompareText } from '../../text/compare-text';

const useStyles = makeStyles({
  side: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    minHeight: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  head: {
    flexShrink: 0,
    margin: 0,
    padding: `2px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  sheet: { flexGrow: 1, minHeight: 0, minWidth: 0 },
  wait: { display: 'grid', placeItems: 'center', height: '100%' },
});

interface BesideSideProps {
  readonly book: OpenBook;
  readonly sheet: string;
  /** What stands above the sheet. */
  readonly title: string;
  readonly table: FramedTable;
  readonly tags: CellTags;
  readonly reveal: Reveal | null;
  readonly mate: ScrollMate;
  /** The user has gone to a cell. */
  readonly onCell: (row: number, column: number) => void;
  /** Two large sheets drawn at once would hold the page up: one waits for the other. */
  readonly waits: boolean;
  /** The cells, or how they look, have come: places on the sheet are others now. */
  readonly onDrawn: () => void;
}

const NONE: readonly never[] = [];

/** One of two sheets beside each other: to be read, with the cells marked that differ. */
export function BesideSide(props: BesideSideProps) {
  const { book, sheet, title, table, tags, reveal, mate, onCell, waits, onDrawn } = props;
  const styles = useStyles();
  const text = useCompareText().beside;
  const language = useLanguage();
  const { grid: read, look, problem } = useSheet(book.book.host, sheet);
  const grid = useDeferredValue(waits ? null : read, null);
  const [selection, setSelection] = useState<SheetSelection>(selectCell(0, 0));
  const tables = useMemo(() => [table], [table]);
  const [isThere, hasLook] = [grid !== null || problem !== null, look !== null];
  const drawn = useEffectEvent(onDrawn);
  useEffect(() => {
    if (isThere) drawn();
  }, [isThere, hasLook]);
  const select = (next: SheetSelection): void => {
    setSelection(next);
    if (next.row === next.toRow && next.column === next.toColumn) onCell(next.row, next.column);
  };
  return (
    <section className={styles.side} aria-label={title}>
      <h2 className={styles.head} title={title}>
        {title}
      </h2>
      <div className={styles.sheet}>
        {grid ? (
          <SheetView
            grid={grid}
            look={look}
            findings={NONE}
            tables={tables}
            selection={selection}
            onSelect={select}
            onEdit={null}
            reveal={reveal}
            presenting={false}
            tags={tags}
            mate={mate}
          />
        ) : (
          <div className={styles.wait}>
            {problem ? (
              <ProblemBar>{problem.message[language]}</ProblemBar>
            ) : (
              <Spinner label={text.reading(sheet)} />
            )}
          </div>
        )}
      </div>
    </section>
  );
}
