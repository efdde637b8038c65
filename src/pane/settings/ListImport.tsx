import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { LARGEST_LIST, listTooLarge } from '../../hosts/nomenclature/list-file';
import { ProblemBar } from '../parts/ProblemBar';
import { useListDesk } from '../state/use-list-desk';
import { useLanguage } from '../text/language';
import { useListsText } from '../text/lists-text';
import { listForm, type ListForm } from './list-form';
import { ListImportForm } from './ListImportForm';

const useStyles = makeStyles({
  /** The button beside it opens it; a keyboard finds that one. */
  input: { display: 'none' },
  hint: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Takes an official list in from a file: choose, see what was read, keep. */
export function ListImport() {
  const styles = useStyles();
  const text = useListsText();
  const language = useLanguage();
  const { keep } = useListDesk();
  const input = useRef<HTMLInputElement>(null);
  const [form, setForm] = useState<ListForm | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const choose = async (file: File): Promise<void> => {
    setSaid(null);
    setProblem(null);
    if (file.size > LARGEST_LIST) {
      setProblem(listTooLarge(file.name)[language]);
      return;
    }
    try {
      setForm(listForm(file.name, new Uint8Array(await file.arrayBuffer())));
    } catch {
      setProblem(text.notOpened(file.name));
    }
  };
  return (
    <div>
      <input
        ref={input}
        type="file"
        className={styles.input}
        accept=".csv,.txt,.tsv,.xlsx,.xlsm"
        aria-label={text.import}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen again after it was mended.
          if (file) void choose(file).finally(() => (target.value = ''));
        }}
      />
      {form === null ? (
        <>
          <Button onClick={() => input.current?.click()}>{text.import}</Button>
          <p className={styles.hint}>{text.importHint}</p>
        </>
      ) : (
        <ListImportForm
          form={form}
          onChange={setForm}
          onCancel={() => {
            setForm(null);
          }}
          onKeep={async (list, entries) => {
            const kept = await keep(list);
            if (kept.ok) setForm(null);
            setSaid(kept.ok ? text.kept(list.name, entries) : null);
            setProblem(kept.ok ? null : kept.message[language]);
          }}
        />
      )}
      {problem !== null && <ProblemBar onClose={() => setProblem(null)}>{problem}</ProblemBar>}
      {said !== null && <ProblemBar intent="info">{said}</ProblemBar>}
    </div>
  );
}
