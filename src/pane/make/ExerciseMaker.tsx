import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { EXERCISE_KINDS, type ExerciseKind } from '../../core/templates/exercises/example-rows';
import { Choice } from '../parts/Choice';
import { MakerBars } from '../parts/MakerBars';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/store';
import { useSheetMaker } from '../state/use-sheet-maker';
import { useLanguage } from '../text/language';
import { useMakeText } from '../text/make-text';
import { ExerciseMode } from './ExerciseMode';
import { kindLabel } from './template-form';

/** For trainers: a sheet with planted mistakes, and while it goes on what is left of them. */
export function ExerciseMaker() {
  const { exercise: text, kind: kindText } = useMakeText();
  const language = useLanguage();
  const { engine, checker, settings, exercise } = usePane();
  const { sheets } = useStore(checker);
  const { running } = useStore(exercise);
  const [kind, setKind] = useState<ExerciseKind>('T-C.33');
  const maker = useSheetMaker();
  if (running === undefined) return null;
  if (running && (maker.working || sheets.some(({ name }) => name === running.sheet))) {
    return (
      <ExerciseMode
        exercise={running}
        onEnd={() => {
          exercise.keep(null);
        }}
      />
    );
  }
  const make = async (): Promise<void> => {
    const { plan } = await engine.ask('exercise', kind, settings.get().settings);
    const sheet = await maker.make({ ...plan, name: `Latihan ${plan.name}` });
    if (sheet !== null) exercise.keep({ kind, sheet, from: null, until: null, helped: {} });
  };
  const makeAnswers = async (): Promise<void> => {
    await maker.make(await engine.ask('answers', { kind, language }, settings.get().settings));
  };
  return (
    <>
      <p>{text.what}</p>
      <Choice
        label={kindText}
        value={kind}
        entries={EXERCISE_KINDS.map((one) => ({ value: one, label: kindLabel(one, language) }))}
        onChange={(value) => {
          setKind(EXERCISE_KINDS.find((one) => one === value) ?? 'T-C.33');
        }}
      />
      <div>
        <Button appearance="primary" disabled={maker.working} onClick={() => void make()}>
          {text.make}
        </Button>{' '}
        <Button disabled={maker.working} title={text.answersHow} onClick={() => void makeAnswers()}>
          {text.answers}
        </Button>
      </div>
      <MakerBars maker={maker} />
    </>
  );
}
