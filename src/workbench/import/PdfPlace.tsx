import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { parseRange } from '../../core/grid/a1';
import type { ImportedBook } from '../../hosts/import/imported-book';
import type { BookHost } from '../book/book';
import type { GivenFile } from '../state/library';
import { useImportText } from './import-text';
import { PdfPage, type PdfSpot } from './PdfPage';

const useStyles = makeStyles({
  bar: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}` },
});

interface PdfPlaceProps {
  readonly given: GivenFile;
  readonly imported: ImportedBook;
  readonly host: BookHost;
}

/** Leads from the cell that was shown last, a finding's as a rule, to where it stood in the PDF it was taken from. */
export function PdfPlace({ given, imported, host }: PdfPlaceProps) {
  const styles = useStyles();
  const text = useImportText();
  const [spot, setSpot] = useState<PdfSpot | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(
    () =>
      host.onReveal((sheet, cell) => {
        setSpot(spotOf(imported, sheet, cell));
      }),
    [host, imported],
  );
  if (spot === null) return null;
  return (
    <div className={styles.bar}>
      <Button
        size="small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {text.inPdf(spot.page)}
      </Button>
      {isOpen && (
        <PdfPage
          given={given}
          spot={spot}
          pages={imported.pages ?? spot.page}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

function spotOf({ sheets }: ImportedBook, name: string, cell: string): PdfSpot | null {
  const range = parseRange(cell);
  const sheet = sheets.find(({ grid }) => grid.sheet === name);
  const origin = range && sheet?.origins[range.top]?.[range.left];
  return origin && 'page' in origin ? origin : null;
}
