import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../core/grid/a1';
import type { ImportedBook } from '../../hosts/import/imported-book';
import { importSummary, type SummaryPart } from '../../hosts/import/import-summary';
import { useLanguage } from '../../pane/text/language';
import type { Book, BookHost } from '../book/book';
import { EXPORT_TYPES } from '../export/make-export';
import { saveFile } from '../export/save-file';
import { useImportText } from './import-text';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  parts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalS}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    maxHeight: '6em',
    overflow: 'auto',
    '& li + li::before': { content: '"·"', marginRight: tokens.spacingHorizontalS },
  },
  rest: { flexGrow: 1 },
});

interface ImportNoteProps {
  readonly book: Pick<Book, 'name' | 'host'>;
  readonly imported: ImportedBook;
  readonly onTidy: () => void;
}

/** What was taken out of a file of another kind, what was lost and doubted, before anything is used; and the two ways on. */
export function ImportNote({ book, imported, onTidy }: ImportNoteProps) {
  const styles = useStyles();
  const text = useImportText();
  const save = async (): Promise<void> => {
    saveFile(book.name, await book.host.bytes(), EXPORT_TYPES.buku);
  };
  return (
    <section className={styles.note}>
      <strong>{`${text.taken} ${text.kinds[imported.kind]}:`}</strong>
      <ul className={styles.parts}>
        {importSummary(imported).map((part, at) => (
          <li key={`${part.code}-${String(at)}`}>
            <Part part={part} host={book.host} />
          </li>
        ))}
      </ul>
      <span className={styles.rest} />
      <Button size="small" title={text.tidyHint} onClick={onTidy}>
        {text.tidy}
      </Button>
      <Button size="small" title={text.saveHint} onClick={() => void save()}>
        {text.save}
      </Button>
    </section>
  );
}

/** A place in a sheet is gone to; of a page the number is told. */
function Part({ part: { message, place }, host }: { readonly part: SummaryPart; readonly host: BookHost }) {
  const language = useLanguage();
  const text = useImportText();
  const words = message[language];
  if (place === null) return <span>{words}</span>;
  if ('page' in place) return <span>{`${words} (${text.page(place.page)})`}</span>;
  return (
    <Link as="button" onClick={() => void host.reveal(place.sheet, cellAddress(place.row, place.column))}>
      {words}
    </Link>
  );
}
