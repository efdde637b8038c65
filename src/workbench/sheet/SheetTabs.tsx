import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { SEVERITIES } from '../../core/rules/finding';
import { useSaidOnly } from '../../pane/parts/said-only';
import { SeverityMark } from '../../pane/parts/SeverityMark';
import { useSheetText } from '../text/sheet-text';
import type { SheetTab } from './model/sheet-tab';
import { SheetMenu } from './SheetMenu';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tabs: { display: 'flex', flexGrow: 1, minWidth: 0, overflowX: 'auto' },
  tab: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: 'none',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: '3px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
  },
  hidden: { fontStyle: 'italic' },
  count: { display: 'flex', alignItems: 'center', gap: '2px', fontVariantNumeric: 'tabular-nums' },
  colour: { width: '8px', height: '8px', borderRadius: '2px', flexShrink: 0 },
});

interface SheetTabsProps {
  readonly sheets: readonly SheetTab[];
  readonly current: string;
  readonly onChoose: (sheet: string) => void;
  /** Id of the element that shows the sheet. */
  readonly controls?: string;
}

/** The sheets of the workbook, each with how many findings it has, by their worst. Arrow keys lead along. */
export function SheetTabs({ sheets, current, onChoose, controls }: SheetTabsProps) {
  const styles = useStyles();
  const said = useSaidOnly();
  const text = useSheetText();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current
      ?.querySelector('[aria-selected="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // A sheet that was just made stands among the tabs later than it is shown.
  }, [current, sheets.length]);

  const step = (event: React.KeyboardEvent): void => {
    const at = sheets.findIndex(({ name }) => name === current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: sheets.length - 1 }[event.key];
    const next = to === undefined ? undefined : sheets[(to + sheets.length) % sheets.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.name);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[sheets.indexOf(next)]?.focus();
  };
  return (
    <div className={styles.line}>
      {sheets.length > 1 && <SheetMenu sheets={sheets} current={current} onChoose={onChoose} />}
      <div ref={list} className={styles.tabs} role="tablist" aria-label={text.tabs}>
        {sheets.map(({ name, hidden, counts, colour }) => {
          const worst = SEVERITIES.find((one) => counts[one] > 0) ?? null;
          const total = SEVERITIES.reduce((sum, one) => sum + counts[one], 0);
          const isCurrent = name === current;
          return (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={isCurrent}
              {...(controls !== undefined && { 'aria-controls': controls })}
              tabIndex={isCurrent ? 0 : -1}
              className={mergeClasses(styles.tab, isCurrent && styles.current, hidden && styles.hidden)}
              onKeyDown={step}
              onClick={() => {
                onChoose(name);
              }}
            >
              {colour !== null && <span className={styles.colour} style={{ backgroundColor: colour }} />}
              <span aria-hidden>{name}</span>
              <span className={said}>
                {text.tab(name, total, worst) + (hidden ? ` (${text.hiddenTab})` : '')}
              </span>
              {worst !== null && (
                <span className={styles.count} aria-hidden>
                  <SeverityMark severity={worst} />
                  {counts[worst]}
                </span>
              )}
            </button>
          );
        })}
      </div>
    </div>
  );
}
