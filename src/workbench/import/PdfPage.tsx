import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { PageBox } from '../../hosts/import/imported-book';
import type { GivenFile } from '../state/library';
import { drawPdfPage } from './draw-pdf-page';
import { useImportText } from './import-text';

/** A page of a PDF, and the cell on it that is meant; null where the whole page is. */
export interface PdfSpot {
  readonly page: number;
  readonly box: PageBox | null;
}

/** Pixels; a frame of a cell can be read in it. */
const WIDTH = 1100;

const useStyles = makeStyles({
  surface: { maxWidth: 'min(1180px, 98vw)' },
  paper: { position: 'relative', width: `${String(WIDTH)}px` },
  frame: {
    position: 'absolute',
    outline: `3px solid ${tokens.colorPaletteRedBorderActive}`,
    outlineOffset: '2px',
    pointerEvents: 'none',
  },
});

interface PdfPageProps {
  readonly given: GivenFile;
  readonly spot: PdfSpot;
  readonly pages: number;
  readonly onClose: () => void;
}

/** One page as it was printed, with a frame round the cell that is meant; and a way to the pages around it. */
export function PdfPage({ given, spot, pages, onClose }: PdfPageProps) {
  const styles = useStyles();
  const text = useImportText();
  const [shown, setShown] = useState(spot);
  const turn = (by: number) => () => {
    const page = shown.page + by;
    setShown(page === spot.page ? spot : { page, box: null });
  };
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{`${given.name}, ${text.pageOf(shown.page, pages)}`}</DialogTitle>
          {/* Wider than a small window: keys must reach it to scroll. */}
          <DialogContent tabIndex={0}>
            <DrawnPage key={shown.page} given={given} spot={shown} />
          </DialogContent>
          <DialogActions>
            <Button disabled={shown.page <= 1} onClick={turn(-1)}>
              {text.pageBefore}
            </Button>
            <Button disabled={shown.page >= pages} onClick={turn(1)}>
              {text.pageAfter}
            </Button>
            <Button appearance="primary" onClick={onClose}>
              {text.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function DrawnPage({ given, spot: { page, box } }: { readonly given: GivenFile; readonly spot: PdfSpot }) {
  const styles = useStyles();
  const text = useImportText();
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState<number | 'failed' | null>(null);
  useEffect(() => {
    let isGone = false;
    const draw = async (): Promise<void> => {
      const drawn = canvas.current && (await drawPdfPage(await given.bytes(), page, canvas.current, WIDTH));
      if (!isGone) setScale(drawn);
    };
    draw().catch(() => {
      if (!isGone) setScale('failed');
    });
    return () => {
      isGone = true;
    };
  }, [given, page]);
  useEffect(() => {
    if (typeof scale === 'number') frame.current?.scrollIntoView({ block: 'center', inline: 'center' });
  }, [scale]);
  return (
    <div className={styles.paper}>
      {scale === 'failed' && <p>{text.notDrawn}</p>}
      <canvas ref={canvas} aria-label={text.page(page)} />
      {typeof scale === 'number' && box && (
        <div
          ref={frame}
          className={styles.frame}
          data-frame
          style={{
            left: box.left * scale,
            top: box.top * scale,
            width: (box.right - box.left) * scale,
            height: (box.bottom - box.top) * scale,
          }}
        />
      )}
    </div>
  );
}
