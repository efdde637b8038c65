import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Language } from '../core/language/language';
import { useFileChoice } from './parts/use-file-choice';
import { FIRST_SAMPLE, formSamples, sampleNamed } from './start/samples';
import type { GivenFile } from './state/library';
import { useOpenFiles } from './state/use-open-files';
import { useFiles, useWorkbench } from './state/workbench-context';
import { useCompareText } from './text/compare-text';
import { useWorkbenchText } from './text/workbench-text';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  icon: { width: '24px', height: '24px' },
  rest: { flexGrow: 1 },
});

interface WorkbenchHeaderProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** What can be done wherever one is: open, try a sample, go to all files, choose the language. */
export function WorkbenchHeader({ language, onLanguage }: WorkbenchHeaderProps) {
  const styles = useStyles();
  const text = useWorkbenchText();
  const compare = useCompareText();
  const { view, setView } = useWorkbench();
  const files = useFiles();
  const open = useOpenFiles();
  const choice = useFileChoice(open);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'o' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      event.preventDefault();
      choice.choose();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  });
  return (
    <header className={styles.head}>
      <Button
        appearance="transparent"
        className={styles.name}
        icon={<img className={styles.icon} src="ikon/icon-32.png" alt="" />}
        title={text.startPage}
        onClick={() => {
          setView('start');
        }}
      >
        {text.name}
      </Button>
      <Button appearance="subtle" title={text.openHint} onClick={choice.choose}>
        {text.open}
      </Button>
      {choice.field}
      <SampleMenu onOpen={open} />
      {files.length > 1 && (
        <Button
          appearance="subtle"
          aria-pressed={view === 'files'}
          onClick={() => {
            setView('files');
          }}
        >
          {text.files(files.length)}
        </Button>
      )}
      {files.length > 0 && (
        <Button
          appearance="subtle"
          aria-pressed={view === 'compare'}
          title={compare.buttonHint}
          onClick={() => {
            setView('compare');
          }}
        >
          {compare.button}
        </Button>
      )}
      <span className={styles.rest} />
      <Select
        size="small"
        aria-label={text.language}
        value={language}
        onChange={(_, { value }) => {
          onLanguage(value === 'en' ? 'en' : 'id');
        }}
      >
        <option value="id">{text.languages.id}</option>
        <option value="en">{text.languages.en}</option>
      </Select>
    </header>
  );
}

function SampleMenu({ onOpen }: { readonly onOpen: (given: readonly GivenFile[]) => void }) {
  const text = useWorkbenchText();
  const first = sampleNamed(FIRST_SAMPLE);
  const opener = (given: GivenFile) => () => {
    onOpen([given]);
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle">{text.samples}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {first && <MenuItem onClick={opener(first)}>{text.start.tryFirst}</MenuItem>}
          {formSamples.map(({ kind, example }) => (
            <MenuItem key={kind} onClick={opener(example)}>
              {text.start.exampleOf(kind)}
            </MenuItem>
          ))}
          {formSamples.map(({ kind, exercise }) => (
            <MenuItem key={kind} onClick={opener(exercise)}>
              {text.start.exerciseOf(kind)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
