import { makeStyles, Menu, MenuButton, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useExportText } from '../text/export-text';
import { ExportState } from './ExportState';
import type { Exporting } from './use-export';

const useStyles = makeStyles({
  // In its place on the page it must lie over what follows.
  popover: { maxWidth: '94vw', maxHeight: '85vh', zIndex: 1000 },
});

interface ExportPlaceProps {
  readonly exporting: Exporting;
  /** Nothing can be handed back yet. */
  readonly disabled?: boolean;
  /** The lines of the menu. */
  readonly children: ReactNode;
}

/** The button that opens the export menu, and beside it how far an export is. */
export function ExportPlace({ exporting, disabled = false, children }: ExportPlaceProps) {
  const styles = useStyles();
  const text = useExportText();
  return (
    <>
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" title={text.hint} disabled={disabled || exporting.state.is === 'making'}>
            {text.button}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList>{children}</MenuList>
        </MenuPopover>
      </Menu>
      <ExportState exporting={exporting} />
    </>
  );
}
