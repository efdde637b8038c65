import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ProblemBar } from '../pane/parts/ProblemBar';
import type { Preferences } from '../pane/state/preferences';
import { useLanguage } from '../pane/text/language';
import { OpenBookView } from './OpenBookView';
import type { LibraryFile } from './state/library';
import { useCurrentFile, useWorkbench } from './state/workbench-context';
import { useWorkbenchText } from './text/workbench-text';

const useStyles = makeStyles({
  place: { display: 'grid', placeItems: 'center', height: '100%', padding: tokens.spacingHorizontalL },
  refused: { maxWidth: '44em', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

interface BookViewProps {
  readonly preferences: Preferences;
  readonly onPreferences: (change: Partial<Preferences>) => void;
}

/** The workbook that is shown, however far it is: being opened, refused, or there. */
export function BookView({ preferences, onPreferences }: BookViewProps) {
  const styles = useStyles();
  const text = useWorkbenchText();
  const file = useCurrentFile();
  if (!file) return null;
  switch (file.stage.is) {
    case 'waiting':
    case 'opening':
      return (
        <main className={styles.place}>
          <Spinner label={text.book.opening(file.given.name)} />
        </main>
      );
    case 'refused':
      return (
        <main className={styles.place}>
          <RefusedFile file={file} why={file.stage.why} />
        </main>
      );
    case 'open':
      return (
        <OpenBookView
          key={file.stage.key}
          file={file}
          open={file.stage}
          preferences={preferences}
          onPreferences={onPreferences}
        />
      );
  }
}

interface RefusedFileProps {
  readonly file: LibraryFile;
  readonly why: Readonly<Record<'id' | 'en', string>>;
}

function RefusedFile({ file, why }: RefusedFileProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { book: text } = useWorkbenchText();
  const { library } = useWorkbench();
  return (
    <section className={styles.refused}>
      <h1 className={styles.title}>{text.refused(file.given.name)}</h1>
      <ProblemBar>{why[language]}</ProblemBar>
      <div className={styles.buttons}>
        <Button onClick={() => void library.show(file.id)}>{text.tryAgain}</Button>
        <Button
          onClick={() => {
            library.remove(file.id);
          }}
        >
          {text.remove}
        </Button>
      </div>
    </section>
  );
}
