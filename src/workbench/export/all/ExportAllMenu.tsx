import {
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useLanguage } from '../../../pane/text/language';
import type { HandedBack } from '../../../hosts/file/hand-back';
import type { FileSummary } from '../../../report/summary/file-summary';
import { useFiles } from '../../state/workbench-context';
import { useExportText } from '../../text/export-text';
import { ExportItem } from '../ExportItem';
import { ExportState } from '../ExportState';
import { useExport } from '../use-export';
import { exportAll, exportCopies } from './export-all';

const useStyles = makeStyles({
  // In its place on the page it must lie over what follows.
  popover: { maxWidth: '94vw', maxHeight: '85vh', zIndex: 1000 },
});

interface ExportAllMenuProps {
  /** Of the files that were checked, or could not be read. */
  readonly summaries: readonly FileSummary[];
}

/** Hands back what was made of all files at once. */
export function ExportAllMenu({ summaries }: ExportAllMenuProps) {
  const styles = useStyles();
  const text = useExportText();
  const language = useLanguage();
  const files = useFiles();
  const exporting = useExport();
  const item = (what: HandedBack) => (
    <ExportItem
      choice={text.allChoices[what]}
      onClick={() => {
        exporting.run(text.allChoices[what].name, () => exportAll(what, summaries, language));
      }}
    />
  );
  return (
    <>
      <Menu inline>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            size="small"
            title={text.hint}
            disabled={summaries.length === 0 || exporting.state.is === 'making'}
          >
            {text.button}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList>
            {item('laporan')}
            {item('verifikasi')}
            <ExportItem
              choice={text.allChoices.salinan}
              onClick={() => {
                exporting.run(text.allChoices.salinan.name, () => exportCopies(files, language));
              }}
            />
            <MenuDivider />
            {item('csv')}
            {item('json')}
          </MenuList>
        </MenuPopover>
      </Menu>
      <ExportState exporting={exporting} />
    </>
  );
}
