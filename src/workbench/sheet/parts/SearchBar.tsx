import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useSheetText } from '../../text/sheet-text';
import type { Search } from '../state/use-search';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  field: { flexGrow: 1, minWidth: 0, maxWidth: '24em' },
});

interface SearchBarProps {
  readonly query: string;
  readonly search: Search;
  /** 0-based place of the one that is shown; -1 before the first. */
  readonly at: number;
  readonly onQuery: (query: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Looks for a text in the sheet: Enter goes on, Shift+Enter back, Esc closes. */
export function SearchBar({ query, search, at, onQuery, onStep, onClose }: SearchBarProps) {
  const styles = useStyles();
  const { search: text } = useSheetText();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.select();
  }, []);
  const { found, busy, more } = search;
  const state =
    query.trim() === ''
      ? ''
      : found.length > 0
        ? text.count(at + 1, found.length, more || busy)
        : busy
          ? text.searching
          : text.none;
  return (
    <div
      className={styles.bar}
      role="search"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (event.key !== 'Enter' || event.target !== field.current) return;
        else onStep(event.shiftKey ? -1 : 1);
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <Input
        input={{ ref: field }}
        className={styles.field}
        size="small"
        type="search"
        aria-label={text.label}
        value={query}
        onChange={(_, { value }) => {
          onQuery(value);
        }}
      />
      <span role="status">{state}</span>
      <Button
        size="small"
        disabled={found.length === 0}
        onClick={() => {
          onStep(-1);
        }}
      >
        {text.previous}
      </Button>
      <Button
        size="small"
        disabled={found.length === 0}
        onClick={() => {
          onStep(1);
        }}
      >
        {text.next}
      </Button>
      <Button size="small" appearance="subtle" onClick={onClose}>
        {text.close}
      </Button>
    </div>
  );
}
