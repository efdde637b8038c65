import { MenuDivider, MenuGroupHeader } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../../../pane/text/language';
import type { HandedBack } from '../../../hosts/file/hand-back';
import type { FileSummary } from '../../../report/summary/file-summary';
import { useFiles } from '../../state/workbench-context';
import { useExportText } from '../../text/export-text';
import { ExportItem } from '../ExportItem';
import { ExportPlace } from '../ExportPlace';
import { PaperDialog } from '../PaperDialog';
import { useExport } from '../use-export';
import { exportAll, exportCopies } from './export-all';

interface ExportAllMenuProps {
  /** Of the files that were checked, or could not be read; held against their old versions in the second round. */
  readonly summaries: readonly FileSummary[];
  /** Versions of the round before, by the id of the file. */
  readonly befores: ReadonlyMap<string, FileSummary>;
}

/** Hands back what was made of all files at once. */
export function ExportAllMenu({ summaries, befores }: ExportAllMenuProps) {
  const text = useExportText();
  const language = useLanguage();
  const files = useFiles();
  const exporting = useExport();
  const [filling, setFilling] = useState(false);
  const waiting = files.length - summaries.length;
  const item = (what: HandedBack) => (
    <ExportItem
      choice={text.allChoices[what]}
      onClick={() => {
        exporting.run(text.allChoices[what].name, () => exportAll(what, summaries, waiting, language));
      }}
    />
  );
  return (
    <>
      <ExportPlace exporting={exporting} disabled={summaries.length === 0}>
        {waiting > 0 && <MenuGroupHeader>{text.partly(summaries.length, files.length)}</MenuGroupHeader>}
        {item('laporan')}
        {item('surat')}
        {item('verifikasi')}
        <ExportItem
          choice={text.allChoices.salinan}
          onClick={() => {
            exporting.runLong(text.allChoices.salinan.name, (long) =>
              exportCopies(files, befores, language, long),
            );
          }}
        />
        <ExportItem
          choice={text.paper.menu}
          onClick={() => {
            setFilling(true);
          }}
        />
        <MenuDivider />
        {item('csv')}
        {item('json')}
      </ExportPlace>
      {filling && (
        <PaperDialog
          onClose={() => {
            setFilling(false);
          }}
        />
      )}
    </>
  );
}
