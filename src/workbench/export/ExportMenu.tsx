import { MenuDivider } from '@fluentui/react-components';
import { useState } from 'react';
import { useStore } from '../../pane/state/store';
import { useLanguage } from '../../pane/text/language';
import { oldVersionOf } from '../../report/rounds/old-version';
import type { FileSummary } from '../../report/summary/file-summary';
import type { OpenBook } from '../state/library';
import { useCurrentFile, useWorkbench } from '../state/workbench-context';
import { useExportText } from '../text/export-text';
import { ExportItem } from './ExportItem';
import { ExportPlace } from './ExportPlace';
import type { ExportKind } from './file-names';
import { makeExport } from './make-export';
import { PaperDialog } from './PaperDialog';
import { useExport } from './use-export';
import { VerificationDialog } from './VerificationDialog';

/** Hands back what was made of one workbook, as it is at this moment. */
export function ExportMenu({ open }: { readonly open: OpenBook }) {
  const text = useExportText();
  const language = useLanguage();
  const exporting = useExport();
  const [verifying, setVerifying] = useState(false);
  const [filling, setFilling] = useState(false);
  const before = useOldVersion();
  const item = (what: ExportKind) => (
    <ExportItem
      choice={text.choices[what]}
      onClick={() => {
        exporting.run(text.choices[what].name, () => makeExport(what, open, language, before));
      }}
    />
  );
  return (
    <>
      <ExportPlace exporting={exporting}>
        {item('salinan')}
        {item('buku')}
        <ExportItem
          choice={text.choices.verifikasi}
          onClick={() => {
            setVerifying(true);
          }}
        />
        {item('laporan')}
        {item('surat')}
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
      {verifying && (
        <VerificationDialog
          open={open}
          before={before}
          onClose={() => {
            setVerifying(false);
          }}
        />
      )}
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

/** The version of the shown file from the round before, where one was named on the page of all files. */
function useOldVersion(): FileSummary | null {
  const { reviews } = useWorkbench();
  const { summaries, before } = useStore(reviews);
  const now = summaries.get(useCurrentFile()?.id ?? '');
  return now && before ? oldVersionOf(now, before) : null;
}
