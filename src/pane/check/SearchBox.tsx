import { SearchBox as FluentSearchBox } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { useText } from '../text/language';

interface SearchBoxProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

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
