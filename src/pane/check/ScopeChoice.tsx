import { makeStyles, Tab, TabList, ToggleButton } from '@fluentui/react-components';
import { useText } from '../text/language';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
});

interface ScopeChoiceProps {
  readonly here: number;
  readonly whole: number;
  readonly wholeChosen: boolean;
  readonly onChange: (whole: boolean) => void;
  /** Findings of the whole workbook sheet by sheet, else by rule. */
  readonly bySheet: boolean;
  readonly onBySheet: (bySheet: boolean) => void;
}

/** Findings of the sheet the user is looking at, or of the whole workbook: by rule or sheet by sheet. */
export function ScopeChoice({ here, whole, wholeChosen, onChange, bySheet, onBySheet }: ScopeChoiceProps) {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.line}>
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
      {wholeChosen && (
        <ToggleButton
          size="small"
          appearance="subtle"
          checked={bySheet}
          onClick={() => {
            onBySheet(!bySheet);
          }}
        >
          {text.bySheet}
        </ToggleButton>
      )}
    </div>
  );
}
