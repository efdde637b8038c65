import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Settings } from '../../core/settings';
import { ProblemBar } from '../parts/ProblemBar';
import { usePane, useSettingsChange } from '../state/pane-context';
import { useStore } from '../state/store';
import { useAnswer } from '../state/use-answer';
import { useLanguage, useText } from '../text/language';
import { useListsText } from '../text/lists-text';
import { ListImport } from './ListImport';
import { ListRemoval } from './ListRemoval';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  about: { color: tokens.colorNeutralForeground3, flexBasis: '100%' },
});

/** All lists = nothing said, so that a list that comes later is used too. */
function withLists(settings: Settings, chosen: readonly string[], all: readonly string[]): Settings {
  const { lists: _, ...others } = settings;
  return all.every((id) => chosen.includes(id)) ? others : { ...others, lists: [...chosen] };
}

/** Which official lists codes and names are held against; more can be imported, and those removed again. */
export function ListChoice() {
  const styles = useStyles();
  const { settings: text } = useText();
  const lists = useListsText();
  const language = useLanguage();
  const { settings } = useStore(usePane().settings);
  const change = useSettingsChange();
  const known = useAnswer('lists', null).reply;
  const [said, setSaid] = useState<string | null>(null);
  if (known === null) return null;
  const ids = known.lists.map(({ id }) => id);
  const chosen = settings.lists ?? ids;
  const elsewhere = chosen.filter((id) => !ids.includes(id));
  return (
    <div>
      {known.lists.map(({ id, name, entries, complete, own, about }) => (
        <div key={id} className={styles.line}>
          <Checkbox
            label={text.listName(name, entries, complete)}
            checked={chosen.includes(id)}
            onChange={(_, { checked }) => {
              const others = chosen.filter((one) => one !== id);
              const next = checked === true ? [...others, id] : others;
              void change((before) => withLists(before, next, ids));
            }}
          />
          {about && <Caption1 className={styles.about}>{about[language]}</Caption1>}
          {!own && <ListRemoval id={id} name={name} onSaid={setSaid} />}
        </div>
      ))}
      {elsewhere.map((id) => (
        <ProblemBar key={id} intent="warning">
          {lists.elsewhere(id)}
        </ProblemBar>
      ))}
      {known.broken.map(({ id, message }) => (
        <div key={id} className={styles.line}>
          <ProblemBar intent="warning">{lists.broken(id, message[language])}</ProblemBar>
          <ListRemoval id={id} name={id} onSaid={setSaid} />
        </div>
      ))}
      {known.refused && <ProblemBar intent="warning">{known.refused[language]}</ProblemBar>}
      {said !== null && (
        <ProblemBar intent="info" onClose={() => setSaid(null)}>
          {said}
        </ProblemBar>
      )}
      <ListImport />
    </div>
  );
}
