import { MenuDivider } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../../pane/text/language';
import type { OpenBook } from '../state/library';
import { useExportText } from '../text/export-text';
import { ExportItem } from './ExportItem';
import { ExportPlace } from './ExportPlace';
import type { ExportKind } from './file-names';
import { makeExport } from './make-export';
import { useExport } from './use-export';
import { VerificationDialog } from './VerificationDialog';

/** Hands back what was made of one workbook, as it is at this moment. */
export function ExportMenu({ open }: { readonly open: OpenBook }) {
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
        <MenuDivider />
        {item('csv')}
        {item('json')}
      </ExportPlace>
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
