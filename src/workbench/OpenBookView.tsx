import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Pane } from '../pane/Pane';
import type { Preferences } from '../pane/state/preferences';
import { BookBar } from './parts/BookBar';
import { SplitPlace } from './parts/SplitPlace';
import { PresenterSide } from './present/PresenterSide';
import { SheetPlace } from './SheetPlace';
import type { LibraryFile, OpenBook } from './state/library';

const useStyles = makeStyles({
  book: { display: 'flex', flexDirection: 'column', height: '100%' },
  body: { flexGrow: 1, minHeight: 0 },
});

interface OpenBookViewProps {
  readonly file: LibraryFile;
  readonly open: OpenBook;
  readonly preferences: Preferences;
  readonly onPreferences: (change: Partial<Preferences>) => void;
}

/** One workbook: its sheet, and beside it the pane, or one finding at a time for a projector. */
export function OpenBookView({ file, open, preferences, onPreferences }: OpenBookViewProps) {
  const styles = useStyles();
  const [presenting, setPresenting] = useState(false);
  // Who practises came to change something.
  const [editing, setEditing] = useState(file.given.exercise !== undefined);
  const { desks } = open;
  const end = (): void => {
    setPresenting(false);
  };
  return (
    <main className={styles.book}>
      <BookBar
        file={file}
        open={open}
        editing={editing}
        onEditing={setEditing}
        presenting={presenting}
        onPresenting={setPresenting}
      />
      <div className={styles.body}>
        <SplitPlace
          key={presenting ? 'present' : 'pane'}
          {...(presenting && { width: 520 })}
          main={<SheetPlace open={open} editing={editing} presenting={presenting} />}
          side={
            presenting ? (
              <PresenterSide desks={desks} onEnd={end} />
            ) : (
              <Pane
                desks={desks}
                whole={false}
                action={file.given.exercise === undefined ? null : 'latihan'}
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
