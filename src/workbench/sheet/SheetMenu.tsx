import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { SEVERITIES } from '../../core/rules/finding';
import { SeverityMark } from '../../pane/parts/SeverityMark';
import { StateMark } from '../../pane/parts/StateMark';
import type { State } from '../../report/state/file-state';
import { useSheetText } from '../text/sheet-text';
import type { SheetTab } from './model/sheet-tab';

/** What the counts beside it say already. */
const COUNTED: ReadonlySet<State> = new Set(['bergalat', 'berperingatan']);

interface SheetMenuProps {
  readonly sheets: readonly SheetTab[];
  readonly current: string;
  readonly onChoose: (sheet: string) => void;
}

/** All sheets one below the other, each with its state and counts: where there are more than tabs in sight. */
export function SheetMenu({ sheets, current, onChoose }: SheetMenuProps) {
  const text = useSheetText();
  return (
    <Menu
      inline
      checkedValues={{ sheet: [current] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) => {
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance="subtle"
          title={text.allSheets(sheets.length)}
          aria-label={text.allSheets(sheets.length)}
        >
          {String(sheets.length)}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover style={{ maxHeight: '70vh', zIndex: 1000 }}>
        <MenuList>
          {sheets.map(({ name, hidden, counts, state }) => (
            <MenuItemRadio key={name} name="sheet" value={name}>
              {name}
              {hidden && ` (${text.hiddenTab})`} {state === null && text.noTable}
              {state !== null && !COUNTED.has(state) && <StateMark state={state} />}{' '}
              {SEVERITIES.filter((one) => counts[one] > 0).map((one) => (
                <span key={one}>
                  <SeverityMark severity={one} /> {counts[one]}{' '}
                </span>
              ))}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
