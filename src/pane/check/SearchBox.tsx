import { Button, SearchBox as FluentSearchBox } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { useText } from '../text/language';

interface SearchBoxProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Takes a line of the pane, so it is there when it is asked for. */
export function SearchBox({ value, onChange, field }: SearchBoxProps) {
  const text = useText();
  return (
    <FluentSearchBox
      size="small"
      input={{ ref: field }}
      style={{ width: '100%', maxWidth: 'none' }}
      aria-label={text.search}
      placeholder={text.search}
      value={value}
      dismiss={{ 'aria-label': text.clearSearch }}
      onChange={(_, { value: typed }) => {
        onChange(typed);
      }}
    />
  );
}

interface SearchButtonProps {
  readonly open: boolean;
  readonly onPress: () => void;
}

export function SearchButton({ open, onPress }: SearchButtonProps) {
  const text = useText();
  return (
    <Button
      size="small"
      appearance="subtle"
      style={{ minWidth: '28px', marginLeft: 'auto', flexShrink: 0, fontSize: '18px' }}
      aria-label={text.search}
      title={text.search}
      aria-expanded={open}
      onClick={onPress}
    >
      <span aria-hidden="true">⌕</span>
    </Button>
  );
}
