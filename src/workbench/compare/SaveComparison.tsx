import { Button } from '@fluentui/react-components';
import { useLanguage } from '../../pane/text/language';
import type { PublicComparison } from '../../report/compare/comparison-schema';
import { ExportState } from '../export/ExportState';
import { stemOf } from '../export/file-names';
import { EXPORT_TYPES, orSentence } from '../export/make-export';
import { useExport } from '../export/use-export';
import type { OpenBook } from '../state/library';
import { useCompareText } from '../text/compare-text';

interface SaveComparisonProps {
  readonly comparison: PublicComparison;
  readonly by: OpenBook;
}

/** The comparison as a sheet and as data. */
export function SaveComparison({ comparison, by: { book } }: SaveComparisonProps) {
  const text = useCompareText();
  const language = useLanguage();
  const exporting = useExport();
  const { left, right } = comparison;
  const stems = left.file === right.file ? [left.file] : [left.file, right.file];
  const save = (what: 'xlsx' | 'csv', label: string): void => {
    exporting.run(label, () =>
      orSentence(async () => ({
        ok: true,
        name: `${[...stems.map(stemOf), text.fileSuffix].join('-')}.${what}`,
        bytes: await book.make('comparisonFile', { comparison, what, language }),
        type: EXPORT_TYPES[what === 'csv' ? 'csv' : 'buku'],
      })),
    );
  };
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          save('xlsx', text.saveSheet);
        }}
      >
        {text.saveSheet}
      </Button>
      <Button
        size="small"
        onClick={() => {
          save('csv', text.saveCsv);
        }}
      >
        {text.saveCsv}
      </Button>
      <ExportState exporting={exporting} />
    </>
  );
}
