import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useMakeText } from '../text/make-text';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/store';
import { ExerciseMaker } from './ExerciseMaker';
import { TemplateMaker } from './TemplateMaker';
import { TidyMaker } from './TidyMaker';

const TableTaker = lazy(() => import('./take/TableTaker').then((module) => ({ default: module.TableTaker })));

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const PARTS = ['template', 'tidy', 'take', 'exercise'] as const;

export type MakePart = (typeof PARTS)[number];

/** New sheets: from a template, from a table that is there, or to practise on. */
export function MakeView({ part: first = 'template' }: { readonly part?: MakePart }) {
  const styles = useStyles();
  const text = useMakeText();
  const { loaded } = useStore(usePane().settings);
  const [part, setPart] = useState<MakePart>(first);
  // Fields begin with what the settings say.
  if (!loaded) return null;
  return (
    <div className={styles.view}>
      <TabList
        size="small"
        aria-label={text.parts}
        selectedValue={part}
        onTabSelect={(_, { value }) => {
          setPart(PARTS.find((one) => one === value) ?? 'template');
        }}
      >
        {PARTS.map((one) => (
          <Tab key={one} value={one}>
            {text.part[one]}
          </Tab>
        ))}
      </TabList>
      {part === 'template' && <TemplateMaker />}
      {part === 'tidy' && <TidyMaker />}
      {part === 'take' && (
        <Suspense>
          <TableTaker />
        </Suspense>
      )}
      {part === 'exercise' && <ExerciseMaker />}
    </div>
  );
}
