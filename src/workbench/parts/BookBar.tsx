import { Button, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { ProblemBar } from '../../pane/parts/ProblemBar';
import { useSaidOnly } from '../../pane/parts/said-only';
import { useLanguage } from '../../pane/text/language';
import type { BookMode } from '../state/book-mode';
import type { LibraryFile, OpenBook } from '../state/library';
import { useHistory } from '../state/use-history';
import { useHistoryKeys } from '../state/use-history-keys';
import { useSave } from '../state/use-save';
import { useFiles, useWorkbench } from '../state/workbench-context';
import { useWorkbenchText } from '../text/workbench-text';
import { ResetButton } from './ResetButton';

const ExportMenu = lazy(() =>
  import('../export/ExportMenu').then((module) => ({ default: module.ExportMenu })),
);

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  files: { maxWidth: '22em' },
  arrow: { minWidth: '32px' },
  saved: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  rest: { flexGrow: 1 },
});

interface BookBarProps {
  readonly file: LibraryFile;
  readonly open: OpenBook;
  readonly mode: BookMode;
  readonly onMode: (change: Partial<BookMode>) => void;
}

/** Which workbook this is, and what can be done with it as a whole. */
export function BookBar({ file, open, mode, onMode }: BookBarProps) {
  const styles = useStyles();
  const said = useSaidOnly();
  const { book: text, present } = useWorkbenchText();
  const { library } = useWorkbench();
  const files = useFiles();
  const history = useHistory(open);
  useHistoryKeys(history);
  const language = useLanguage();
  const saving = useSave(open);
  return (
    <div className={styles.bar}>
      {files.length > 1 && <h1 className={said}>{file.given.name}</h1>}
      {files.length > 1 ? (
        <Select
          size="small"
          className={styles.files}
          aria-label={text.file}
          value={file.id}
          onChange={(_, { value }) => void library.show(value)}
        >
          {files.map(({ id, given }) => (
            <option key={id} value={id}>
              {given.name}
            </option>
          ))}
        </Select>
      ) : (
        <h1 className={styles.name} title={file.given.name}>
          {file.given.name}
        </h1>
      )}
      <Button
        size="small"
        appearance="subtle"
        className={styles.arrow}
        aria-label={text.undo}
        title={text.undo}
        disabled={history.last === null}
        onClick={history.undo}
      >
        ↶
      </Button>
      <Button
        size="small"
        appearance="subtle"
        className={styles.arrow}
        aria-label={text.redo}
        title={text.redo}
        disabled={history.next === null}
        onClick={history.redo}
      >
        ↷
      </Button>
      <ToggleButton
        size="small"
        checked={mode.editing}
        title={text.editHint}
        onClick={() => {
          onMode({ editing: !mode.editing });
        }}
      >
        {text.edit}
      </ToggleButton>
      <ToggleButton
        size="small"
        checked={mode.marks}
        title={text.marksHint}
        onClick={() => {
          onMode({ marks: !mode.marks });
        }}
      >
        {text.marks}
      </ToggleButton>
      <Button size="small" disabled={!saving.dirty} title={text.saveHint} onClick={saving.save}>
        {text.save}
      </Button>
      <span className={styles.saved} role="status">
        {saving.dirty
          ? `● ${text.unsaved}`
          : saving.at &&
            [
              text.savedAt(saving.at.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })),
              ...saving.notes.map((note) => note[language]),
            ].join(' · ')}
      </span>
      {history.last !== null && <ResetButton file={file} />}
      {saving.problem && <ProblemBar>{saving.problem[language]}</ProblemBar>}
      <span className={styles.rest} />
      <Suspense>
        <ExportMenu open={open} />
      </Suspense>
      <ToggleButton
        size="small"
        checked={mode.presenting}
        title={present.startHint}
        onClick={() => {
          onMode({ presenting: !mode.presenting });
        }}
      >
        {present.start}
      </ToggleButton>
    </div>
  );
}
