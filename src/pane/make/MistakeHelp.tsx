import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PlantedMistake } from '../../core/templates/exercises/exercises';
import { editText } from '../check/figures-of';
import { usePane, useSpelled } from '../state/pane-context';
import { useStore } from '../state/store';
import { useLanguage } from '../text/language';
import { useMakeText } from '../text/make-text';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, overflowWrap: 'anywhere' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface MistakeHelpProps {
  readonly mistake: PlantedMistake;
  /** 1-based. */
  readonly at: number;
  readonly sheet: string;
  /** How much help was asked for. */
  readonly step: number;
  readonly onStep: (step: number) => void;
}

/** Help with one mistake, no more of it than is asked for. */
export function MistakeHelp({ mistake, at, sheet, step, onStep }: MistakeHelpProps) {
  const styles = useStyles();
  const { exercise: text } = useMakeText();
  const language = useLanguage();
  const { host, engine, changes } = usePane();
  const { formula, address } = useSpelled();
  const { working } = useStore(changes);
  const edit = { ...mistake.solution, sheet };
  const apply = async (): Promise<void> => {
    const shown = await engine.contents([edit]);
    await changes.apply([edit], shown, {
      id: `penyelesaian ${mistake.cell}`,
      en: `solution ${mistake.cell}`,
    });
  };
  return (
    <div>
      <span className={styles.name}>▲ {text.mistake(at)}</span>
      {step > 0 && <p className={styles.line}>{mistake.hint[language]}</p>}
      {step > 1 && <p className={styles.line}>{text.at(address(mistake.cell))}</p>}
      {step > 2 && <p className={styles.line}>{text.should(editText(edit, null, formula) ?? text.empty)}</p>}
      <div className={styles.buttons}>
        {step === 0 && (
          <Button
            size="small"
            onClick={() => {
              onStep(1);
            }}
          >
            {text.hint}
          </Button>
        )}
        {step === 1 && (
          <Button
            size="small"
            onClick={() => {
              onStep(2);
              void host.reveal(sheet, mistake.cell);
            }}
          >
            {text.showCell}
          </Button>
        )}
        {step === 2 && (
          <Button
            size="small"
            onClick={() => {
              onStep(3);
            }}
          >
            {text.solution}
          </Button>
        )}
        {step === 3 && (
          <Button size="small" disabled={working} onClick={() => void apply()}>
            {text.apply}
          </Button>
        )}
      </div>
    </div>
  );
}
