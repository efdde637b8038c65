import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { Pane } from '../pane/Pane';
import { BY_ITSELF, type AskedAction } from '../pane/pane-action';
import type { Preferences } from '../pane/state/preferences';
import { BookBar } from './parts/BookBar';
import { SplitPlace } from './parts/SplitPlace';
import { UncertainNote } from './parts/UncertainNote';
import { PRESENTED } from './present/use-full-screen';
import { PresenterSide } from './present/PresenterSide';
import { SheetPlace } from './SheetPlace';
import type { BookMode } from './state/book-mode';
import { useDraft } from './state/use-draft';
import type { LibraryFile, OpenBook } from './state/library';

const ImportNote = lazy(() =>
  import('./import/ImportNote').then((module) => ({ default: module.ImportNote })),
);

const PdfPlace = lazy(() => import('./import/PdfPlace').then((module) => ({ default: module.PdfPlace })));

const useStyles = makeStyles({
  book: { display: 'flex', flexDirection: 'column', height: '100%' },
  body: { flexGrow: 1, minHeight: 0, ':fullscreen': { backgroundColor: tokens.colorNeutralBackground1 } },
});

const PRACTISING: AskedAction = { action: 'latihan', nth: 0 };

/** Pixels, of a projector's 1280. */
const PRESENTER_WIDTH = 520;

interface OpenBookViewProps {
  readonly file: LibraryFile;
  readonly open: OpenBook;
  readonly preferences: Preferences;
  readonly onPreferences: (change: Partial<Preferences>) => void;
}

/** One workbook: its sheet, and beside it the pane, or one finding at a time for a projector. */
export function OpenBookView({ file, open, preferences, onPreferences }: OpenBookViewProps) {
  const styles = useStyles();
  // Who practises came to change something, and to find the mistakes without being shown them.
  const practising = file.given.exercise !== undefined;
  const [mode, setMode] = useState<BookMode>({ presenting: false, editing: practising, marks: !practising });
  const change = (some: Partial<BookMode>): void => {
    setMode((before) => ({ ...before, ...some }));
  };
  const [asked, setAsked] = useState<AskedAction>(practising ? PRACTISING : BY_ITSELF);
  const { desks, book } = open;
  useDraft(open);
  const end = (): void => {
    change({ presenting: false });
  };
  return (
    <main className={styles.book}>
      <BookBar file={file} open={open} mode={mode} onMode={change} />
      {book.imported && (
        <Suspense>
          <ImportNote
            given={file.given}
            book={book}
            imported={book.imported}
            onTidy={() => {
              setAsked(({ nth }) => ({ action: 'buat', nth: nth + 1 }));
            }}
          />
        </Suspense>
      )}
      <UncertainNote host={book.host} />
      {book.imported?.kind === 'pdf' && (
        <Suspense>
          <PdfPlace given={file.given} imported={book.imported} host={book.host} />
        </Suspense>
      )}
      <div className={styles.body} {...{ [PRESENTED]: '' }}>
        <SplitPlace
          {...(mode.presenting && { width: PRESENTER_WIDTH })}
          main={<SheetPlace open={open} mode={mode} />}
          side={
            mode.presenting ? (
              <PresenterSide desks={desks} onEnd={end} />
            ) : (
              <Pane
                desks={desks}
                whole={false}
                asked={asked}
                preferences={preferences}
                onPreferences={onPreferences}
              />
            )
          }
        />
      </div>
    </main>
  );
}
