import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { parseRange } from '../../../core/grid/a1';
import type { GridRange } from '../../../core/grid/cell-grid';
import { useSheetText } from '../../text/sheet-text';
import { editKey, type EditKey } from '../state/edit-keys';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  field: {
    boxSizing: 'border-box',
    minHeight: '28px',
    margin: 0,
    padding: '4px 8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '18px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  large: { fontSize: tokens.fontSizeBase500, lineHeight: '26px' },
  address: { width: '7.5em', flexShrink: 0 },
  wrong: { border: `1px solid ${tokens.colorStatusDangerBorder2}` },
  fx: { alignSelf: 'center', fontStyle: 'italic', color: tokens.colorNeutralForeground3 },
  content: { flexGrow: 1, flexBasis: '10em', minWidth: 0, maxHeight: '30vh', resize: 'vertical' },
  readOnly: { backgroundColor: tokens.colorNeutralBackground3 },
  problem: { flexBasis: '100%', margin: 0, color: tokens.colorStatusDangerForeground1 },
});

interface FormulaBarProps {
  /** Of what is selected: "F220", "A6:J12". */
  readonly address: string;
  readonly content: string;
  readonly editable: boolean;
  readonly large: boolean;
  readonly busy: boolean;
  readonly onGoTo: (range: GridRange) => void;
  readonly onText: (text: string) => void;
  readonly onKey: (key: EditKey) => void;
  readonly onSearch: () => void;
}

/** Where one is, which is also the way to another cell, and what stands there. */
export function FormulaBar(props: FormulaBarProps) {
  const { content, editable, large, busy, onText, onKey, onSearch } = props;
  const styles = useStyles();
  const text = useSheetText();
  return (
    <div className={styles.bar}>
      <AddressField {...props} />
      <span className={styles.fx} aria-hidden="true">
        fx
      </span>
      <textarea
        className={mergeClasses(
          styles.field,
          styles.content,
          large && styles.large,
          !editable && styles.readOnly,
        )}
        aria-label={text.content}
        rows={1}
        value={content}
        readOnly={!editable || busy}
        spellCheck={false}
        onChange={(event) => {
          onText(event.target.value);
        }}
        onKeyDown={(event) => {
          const key = editKey(event);
          // Without editing, Tab leads on through the page as ever.
          if (key === null || !editable) return;
          event.preventDefault();
          onKey(key);
        }}
      />
      <Button size="small" appearance="subtle" onClick={onSearch} title="Ctrl+F">
        {text.search.open}
      </Button>
    </div>
  );
}

interface TypedAddress {
  /** The address that stood there before. */
  readonly at: string;
  readonly shown: string;
  readonly wrong: boolean;
}

function AddressField({ address, large, onGoTo }: FormulaBarProps) {
  const styles = useStyles();
  const text = useSheetText();
  // What is typed holds for the cell one was at.
  const [typed, setTyped] = useState<TypedAddress | null>(null);
  const { shown, wrong } = typed?.at === address ? typed : { shown: address, wrong: false };
  const hint = useId();
  const go = (): void => {
    const range = parseRange(shown);
    setTyped(range === null ? { at: address, shown, wrong: true } : null);
    if (range !== null) onGoTo(range);
  };
  return (
    <>
      <input
        className={mergeClasses(styles.field, styles.address, large && styles.large, wrong && styles.wrong)}
        aria-label={text.address}
        aria-invalid={wrong}
        {...(wrong && { 'aria-describedby': hint })}
        title={text.addressHint}
        value={shown}
        spellCheck={false}
        onFocus={(event) => {
          event.target.select();
        }}
        onChange={(event) => {
          setTyped({ at: address, shown: event.target.value, wrong });
        }}
        onBlur={() => {
          setTyped(null);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go();
          else if (event.key === 'Escape') setTyped(null);
        }}
      />
      {wrong && (
        <p id={hint} className={styles.problem} role="alert">
          {text.addressWrong}
        </p>
      )}
    </>
  );
}
