import { Tab, TabList } from '@fluentui/react-components';
import { useText } from '../text/language';

interface ScopeChoiceProps {
  readonly here: number;
  readonly whole: number;
  readonly wholeChosen: boolean;
  readonly onChange: (whole: boolean) => void;
}

/** Findings of the sheet the user is looking at, or of the whole workbook. */
export function ScopeChoice({ here, whole, wholeChosen, onChange }: ScopeChoiceProps) {
  const text = useText();
  return (
    <TabList
      size="small"
      aria-label={text.scope}
      selectedValue={wholeChosen ? 'whole' : 'here'}
      onTabSelect={(_, { value }) => {
        onChange(value === 'whole');
      }}
    >
      <Tab value="here">{text.thisSheet(here)}</Tab>
      <Tab value="whole">{text.wholeWorkbook(whole)}</Tab>
    </TabList>
  );
}
