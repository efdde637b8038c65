import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { saveFile } from '../export/save-file';
import { useWorkbenchText } from '../text/workbench-text';
import type { StatusDesk } from './file-statuses';

interface StatusMenuProps {
  readonly desk: StatusDesk;
  /** Names of the files whose status goes into the file. */
  readonly files: readonly string[];
}

/** Status and notes as a file: saved for a colleague, or opened from one. */
export function StatusMenu({ desk, files }: StatusMenuProps) {
  const { matrix: text } = useWorkbenchText();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const open = async (file: File): Promise<void> => {
    const taken = desk.takeOver(await file.text().catch(() => ''));
    setSaid(taken === null ? text.statusRefused(file.name) : text.statusTaken(taken));
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        data-choice="status"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void open(file);
          target.value = '';
        }}
      />
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small">{text.statusMenu}</MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem
              onClick={() => {
                saveFile(text.statusFile, new TextEncoder().encode(desk.exported(files)), 'application/json');
              }}
            >
              {text.statusSave}
            </MenuItem>
            <MenuItem onClick={() => input.current?.click()}>{text.statusOpen}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {said !== '' && <span role="status">{said}</span>}
    </>
  );
}
