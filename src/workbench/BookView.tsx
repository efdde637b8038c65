import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ProblemBar } from '../pane/parts/ProblemBar';
import type { Preferences } from '../pane/state/preferences';
import { useLanguage } from '../pane/text/language';
import { OpenBookView } from './OpenBookView';
import type { LibraryFile, TakingProgress } from './state/library';
import { useCurrentFile, useWorkbench } from './state/workbench-context';
import { useWorkbenchText } from './text/workbench-text';

const useStyles = makeStyles({
  place: { display: 'grid', placeItems: 'center', height: '100%', padding: tokens.spacingHorizontalL },
  opening: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: tokens.spacingVerticalL },
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
  const file = useCurrentFile();
  if (!file) return null;
  switch (file.stage.is) {
    case 'waiting':
    case 'opening':
      return (
        <main className={styles.place}>
          <OpeningFile file={file} taking={file.stage.is === 'opening' ? file.stage.taking : null} />
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

interface OpeningFileProps {
  readonly file: LibraryFile;
  readonly taking: TakingProgress | null;
}

/** Taking tables out of another kind of file can last: how far it is, and a way to give it up. */
function OpeningFile({ file, taking }: OpeningFileProps) {
  const styles = useStyles();
  const { book: text } = useWorkbenchText();
  const { library } = useWorkbench();
  const { name } = file.given;
  return (
    <section className={styles.opening}>
      <Spinner label={taking ? text.taking(name, taking.done, taking.of) : text.opening(name)} />
      {taking && (
        <Button
          onClick={() => {
            library.stop(file.id);
          }}
        >
          {text.stopTaking}
        </Button>
      )}
    </section>
  );
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
