import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { parseRange } from '../../core/grid/a1';
import type { ImportedBook, PageBox } from '../../hosts/import/imported-book';
import type { BookHost } from '../book/book';
import type { GivenFile } from '../state/library';
import { drawPdfPage } from './draw-pdf-page';
import { useImportText } from './import-text';

interface Place {
  readonly page: number;
  readonly box: PageBox;
}

/** Pixels; a frame of a cell can be read in it. */
const WIDTH = 1100;

const useStyles = makeStyles({
  bar: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}` },
  surface: { maxWidth: 'min(1180px, 98vw)' },
  paper: { position: 'relative', width: `${String(WIDTH)}px` },
  frame: {
    position: 'absolute',
    outline: `3px solid ${tokens.colorPaletteRedBorderActive}`,
    outlineOffset: '2px',
    pointerEvents: 'none',
  },
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
  const [place, setPlace] = useState<Place | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(
    () =>
      host.onReveal((sheet, cell) => {
        setPlace(placeOf(imported, sheet, cell));
      }),
    [host, imported],
  );
  if (place === null) return null;
  return (
    <div className={styles.bar}>
      <Button
        size="small"
        onClick={() => {
          setOpen(true);
        }}
      >
        {text.inPdf(place.page)}
      </Button>
      {isOpen && (
        <Dialog
          open
          onOpenChange={() => {
            setOpen(false);
          }}
        >
          <DialogSurface className={styles.surface}>
            <DialogBody>
              <DialogTitle>{`${given.name}, ${text.page(place.page)}`}</DialogTitle>
              <DialogContent>
                <DrawnPage given={given} place={place} />
              </DialogContent>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      )}
    </div>
  );
}

/** The page, with a frame round the cell, scrolled to it. */
function DrawnPage({ given, place }: { readonly given: GivenFile; readonly place: Place }) {
  const styles = useStyles();
  const text = useImportText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState<number | 'failed' | null>(null);
  useEffect(() => {
    let isGone = false;
    const draw = async (): Promise<void> => {
      const drawn =
        canvas.current && (await drawPdfPage(await given.bytes(), place.page, canvas.current, WIDTH));
      if (!isGone) setScale(drawn);
    };
    draw().catch(() => {
      if (!isGone) setScale('failed');
    });
    return () => {
      isGone = true;
    };
  }, [given, place]);
  useEffect(() => {
    if (typeof scale === 'number') frame.current?.scrollIntoView({ block: 'center', inline: 'center' });
  }, [scale]);
  const { left, top, right, bottom } = place.box;
  return (
    <div className={styles.paper}>
      {scale === 'failed' && <p>{text.notDrawn}</p>}
      <canvas ref={canvas} aria-label={text.page(place.page)} />
      {typeof scale === 'number' && (
        <div
          ref={frame}
          className={styles.frame}
          data-frame
          style={{
            left: left * scale,
            top: top * scale,
            width: (right - left) * scale,
            height: (bottom - top) * scale,
          }}
        />
      )}
    </div>
  );
}

function placeOf({ sheets }: ImportedBook, name: string, cell: string): Place | null {
  const range = parseRange(cell);
  const sheet = sheets.find(({ grid }) => grid.sheet === name);
  const origin = range && sheet?.origins[range.top]?.[range.left];
  return origin && 'page' in origin ? origin : null;
}
