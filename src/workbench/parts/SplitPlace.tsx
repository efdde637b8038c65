import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { ELSEWHERE } from '../../pane/state/use-pane-keys';
import { useWide } from '../state/use-wide';
import { useWorkbenchText } from '../text/workbench-text';

const SIDE = { least: 320, usual: 380, most: 1200, step: 20 };

const useStyles = makeStyles({
  wide: { display: 'flex', height: '100%', minHeight: 0 },
  narrow: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  main: { flexGrow: 1, minWidth: 0, minHeight: 0 },
  side: { minHeight: 0, flexShrink: 0 },
  hidden: { display: 'none' },
  divider: {
    width: '7px',
    flexShrink: 0,
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground4,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface SplitPlaceProps {
  readonly main: ReactNode;
  readonly side: ReactNode;
  /** Pixels the side has to begin with. */
  readonly width?: number;
}

/** The sheet and, beside it, the pane; on a narrow page one of the two at a time. */
export function SplitPlace({ main, side, width = SIDE.usual }: SplitPlaceProps) {
  const styles = useStyles();
  const { book: text } = useWorkbenchText();
  const wide = useWide();
  // Each usual width remembers what it was dragged to.
  const [dragged, setDragged] = useState<Readonly<Record<number, number>>>({});
  const chosen = dragged[width] ?? width;
  const [part, setPart] = useState<'main' | 'side'>('side');
  const fit = (wished: number): void => {
    const fitting = Math.max(
      SIDE.least,
      Math.min(SIDE.most, wished, document.documentElement.clientWidth - SIDE.least),
    );
    setDragged({ ...dragged, [width]: fitting });
  };
  if (!wide) {
    return (
      <div className={styles.narrow}>
        <TabList
          size="small"
          aria-label={text.parts}
          selectedValue={part}
          onTabSelect={(_, { value }) => {
            setPart(value === 'main' ? 'main' : 'side');
          }}
        >
          <Tab value="side">{text.findings}</Tab>
          <Tab value="main">{text.sheet}</Tab>
        </TabList>
        <div className={mergeClasses(styles.main, part !== 'main' && styles.hidden)}>{main}</div>
        <div className={mergeClasses(styles.main, part !== 'side' && styles.hidden)}>{side}</div>
      </div>
    );
  }
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      fit(document.documentElement.clientWidth - event.clientX);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    fit(chosen + (event.key === 'ArrowLeft' ? SIDE.step : -SIDE.step));
  };
  return (
    <div className={styles.wide}>
      <div className={styles.main}>{main}</div>
      <div
        className={styles.divider}
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={text.resize}
        aria-valuenow={chosen}
        aria-valuemin={SIDE.least}
        aria-valuemax={SIDE.most}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={drag}
        // Half and half at once.
        onDoubleClick={() => {
          fit(Math.round(document.documentElement.clientWidth / 2));
        }}
        onKeyDown={press}
        {...{ [ELSEWHERE]: '' }}
      />
      <div className={styles.side} style={{ width: `${String(chosen)}px` }}>
        {side}
      </div>
    </div>
  );
}
