import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Bilingual } from '../../core/language/language';
import { ProblemBar } from '../../pane/parts/ProblemBar';
import { useStore } from '../../pane/state/store';
import { useLanguage } from '../../pane/text/language';
import type { FileSummary } from '../../report/summary/file-summary';
import type { Verification } from '../../report/verification/verification';
import { bookProblems } from '../book/book-messages';
import { settingsOf } from '../state/book-settings';
import type { OpenBook } from '../state/library';
import { paperFields } from '../state/paper-fields';
import { useExportText } from '../text/export-text';
import { ExportState } from './ExportState';
import { exportName } from './file-names';
import { EXPORT_TYPES, orSentence } from './make-export';
import { useExport } from './use-export';
import { isYear, verificationEdits, withEdits } from './verification-edits';
import { PaperFieldsForm } from './PaperFieldsForm';
import { VerificationEntryForm } from './VerificationEntryForm';
import { VerificationFields } from './VerificationFields';
import { VerificationPrint } from './VerificationPrint';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(960px, 98vw)', padding: tokens.spacingHorizontalL },
  body: { maxHeight: '92vh' },
  intro: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  actions: { flexWrap: 'wrap' },
});

interface VerificationDialogProps {
  readonly open: OpenBook;
  /** Its version of the round before. */
  readonly before: FileSummary | null;
  readonly onClose: () => void;
}

/** The *lembar verifikasi*, drafted from the findings, changed here, then saved or printed. */
export function VerificationDialog({ open, before, onClose }: VerificationDialogProps) {
  const styles = useStyles();
  const { verification: text, choices } = useExportText();
  const language = useLanguage();
  const { book } = open;
  const edits = verificationEdits(book);
  const values = useStore(edits);
  const { draft, problem } = useDraft(open, before);
  const exporting = useExport();
  const fields = useStore(paperFields);
  const verification = draft && withEdits(draft, values, fields);
  const ready = verification !== null && isYear(values.year ?? '') && exporting.state.is !== 'making';
  const save = (made: Verification): void => {
    exporting.run(choices.verifikasi.name, () =>
      orSentence(async () => ({
        ok: true,
        name: exportName(book.name, 'verifikasi', language),
        bytes: await book.make('verified', { verification: made, language }),
        type: EXPORT_TYPES.verifikasi,
      })),
    );
  };
  return (
    <Dialog
      open
      onOpenChange={() => {
        onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{text.title}</DialogTitle>
          <DialogContent>
            <p className={styles.intro}>{text.intro}</p>
            {problem && <ProblemBar>{problem[language]}</ProblemBar>}
            {!draft && !problem && <Spinner label={text.drafting} />}
            {draft && <VerificationFields draft={draft} values={values} edits={edits} />}
            {draft && <PaperFieldsForm />}
            {draft?.entries.map((entry) => (
              <VerificationEntryForm
                key={entry.kind}
                entry={entry}
                edit={values.entries[entry.kind]}
                edits={edits}
              />
            ))}
          </DialogContent>
          <DialogActions className={styles.actions} fluid>
            <ExportState exporting={exporting} />
            <Button
              appearance="primary"
              disabled={!ready}
              onClick={() => {
                if (verification) save(verification);
              }}
            >
              {text.save}
            </Button>
            <Button
              disabled={!ready}
              onClick={() => {
                window.print();
              }}
            >
              {text.print}
            </Button>
            <Button onClick={onClose}>{text.close}</Button>
          </DialogActions>
        </DialogBody>
        {verification && <VerificationPrint verification={verification} language={language} />}
      </DialogSurface>
    </Dialog>
  );
}

interface Drafting {
  readonly draft: Verification | null;
  readonly problem: Bilingual | null;
}

/** What the findings of the workbook, as it is now, make of the sheet. */
function useDraft(open: OpenBook, before: FileSummary | null): Drafting {
  const language = useLanguage();
  const [drafting, setDrafting] = useState<Drafting>({ draft: null, problem: null });
  useEffect(() => {
    let here = true;
    const draft = async (): Promise<Verification> =>
      open.book.make('draft', { settings: await settingsOf(open), language, before });
    draft().then(
      (made) => {
        if (here) setDrafting({ draft: made, problem: null });
      },
      (fault: unknown) => {
        const what = fault instanceof Error ? fault.message : String(fault);
        if (here) setDrafting({ draft: null, problem: bookProblems.stopped(what).message });
      },
    );
    return () => {
      here = false;
    };
  }, [open, language, before]);
  return drafting;
}
