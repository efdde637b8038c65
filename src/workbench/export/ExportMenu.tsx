import {
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../../pane/text/language';
import type { OpenBook } from '../state/library';
import { useExportText } from '../text/export-text';
import { ExportItem } from './ExportItem';
import { ExportState } from './ExportState';
import type { ExportKind } from './file-names';
import { makeExport } from './make-export';
import { useExport } from './use-export';
import { VerificationDialog } from './VerificationDialog';

const useStyles = makeStyles({
  // In its place on the page it must lie over what follows.
  popover: { maxWidth: '94vw', maxHeight: '85vh', zIndex: 1000 },
});

/** Hands back what was made of one workbook, as it is at this moment. */
export function ExportMenu({ open }: { readonly open: OpenBook }) {
  const styles = useStyles();
  const text = useExportText();
  const language = useLanguage();
  const exporting = useExport();
  const [verifying, setVerifying] = useState(false);
  const item = (what: ExportKind) => (
    <ExportItem
      choice={text.choices[what]}
      onClick={() => {
        exporting.run(text.choices[what].name, () => makeExport(what, open, language));
      }}
    />
  );
  return (
    <>
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" title={text.hint} disabled={exporting.state.is === 'making'}>
            {text.button}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList>
            {item('salinan')}
            {item('buku')}
            <ExportItem
              choice={text.choices.verifikasi}
              onClick={() => {
                setVerifying(true);
              }}
            />
            {item('laporan')}
            <MenuDivider />
            {item('csv')}
            {item('json')}
          </MenuList>
        </MenuPopover>
      </Menu>
      <ExportState exporting={exporting} />
      {verifying && (
        <VerificationDialog
          open={open}
          onClose={() => {
            setVerifying(false);
          }}
        />
      )}
    </>
  );
}
