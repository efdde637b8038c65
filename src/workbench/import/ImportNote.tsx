import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { cellAddress } from '../../core/grid/a1';
import type { ImportedBook, NotePlace } from '../../hosts/import/imported-book';
import { importSummary, type SummaryPart } from '../../hosts/import/import-summary';
import { useLanguage } from '../../pane/text/language';
import type { Book } from '../book/book';
import { EXPORT_TYPES } from '../export/make-export';
import { saveFile } from '../export/save-file';
import type { GivenFile } from '../state/library';
import { useImportText } from './import-text';

const PdfPage = lazy(() => import('./PdfPage').then((module) => ({ default: module.PdfPage })));

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
  /** The file it was taken from. */
  readonly given: GivenFile;
  readonly book: Pick<Book, 'name' | 'host'>;
  readonly imported: ImportedBook;
  readonly onTidy: () => void;
}

/** What was taken out of a file of another kind, what was lost and doubted, before anything is used; and the two ways on. */
export function ImportNote({ given, book, imported, onTidy }: ImportNoteProps) {
  const styles = useStyles();
  const text = useImportText();
  const [page, setPage] = useState<number | null>(null);
  const go = (place: NotePlace): void => {
    if ('page' in place) setPage(place.page);
    else void book.host.reveal(place.sheet, cellAddress(place.row, place.column));
  };
  const save = async (): Promise<void> => {
    saveFile(book.name, await book.host.bytes(), EXPORT_TYPES.buku);
  };
  return (
    <section className={styles.note}>
      <strong>{`${text.taken} ${text.kinds[imported.kind]}:`}</strong>
      <ul className={styles.parts}>
        {importSummary(imported).map((part, at) => (
          <li key={`${part.code}-${String(at)}`}>
            <Part part={part} onGo={go} />
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
      {page !== null && (
        <Suspense>
          <PdfPage
            given={given}
            spot={{ page, box: null }}
            pages={imported.pages ?? page}
            onClose={() => {
              setPage(null);
            }}
          />
        </Suspense>
      )}
    </section>
  );
}

interface PartProps {
  readonly part: SummaryPart;
  readonly onGo: (place: NotePlace) => void;
}

/** Leads to its place; to the next one each time, where it has several. */
function Part({ part: { message, place, places = place ? [place] : [] }, onGo }: PartProps) {
  const language = useLanguage();
  const text = useImportText();
  const [nth, setNth] = useState(0);
  const words = message[language];
  const next = places[nth % Math.max(1, places.length)];
  if (!next) return <span>{words}</span>;
  return (
    <Link
      as="button"
      title={text.goTo('page' in next ? null : (nth % places.length) + 1, places.length)}
      onClick={() => {
        onGo(next);
        setNth(nth + 1);
      }}
    >
      {'page' in next ? `${words} (${text.page(next.page)})` : words}
    </Link>
  );
}
