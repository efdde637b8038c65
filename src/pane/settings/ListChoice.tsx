import { Checkbox } from '@fluentui/react-components';
import type { Settings } from '../../core/settings';
import { usePane, useSettingsChange } from '../state/pane-context';
import { useStore } from '../state/store';
import { useAnswer } from '../state/use-answer';
import { useText } from '../text/language';

/** All lists = nothing said, so that a list that comes later is used too. */
function withLists(settings: Settings, chosen: readonly string[], all: number): Settings {
  const { lists: _, ...others } = settings;
  return chosen.length === all ? others : { ...others, lists: [...chosen] };
}

/** Which official lists codes and names are held against. */
export function ListChoice() {
  const { settings: text } = useText();
  const { settings } = useStore(usePane().settings);
  const change = useSettingsChange();
  const lists = useAnswer('lists', null).reply ?? [];
  const chosen = settings.lists ?? lists.map(({ id }) => id);
  return (
    <div>
      {lists.map(({ id, name, entries, complete }) => (
        <Checkbox
          key={id}
          label={text.listName(name, entries, complete)}
          checked={chosen.includes(id)}
          onChange={(_, { checked }) => {
            const others = chosen.filter((one) => one !== id);
            const next = checked === true ? [...others, id] : others;
            void change((before) => withLists(before, next, lists.length));
          }}
        />
      ))}
    </div>
  );
}
