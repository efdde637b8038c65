import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ProblemBar } from '../../pane/parts/ProblemBar';
import { useStore } from '../../pane/state/store';
import { useLanguage } from '../../pane/text/language';
import { compareWords } from '../../report/compare/compare-words';
import { useFiles, useWorkbench } from '../state/workbench-context';
import { useCompareText } from '../text/compare-text';
import { chosenFiles, compareDesk, keepFiles, type ComparedPlace } from './compare-desk';
import { ComparisonResult } from './ComparisonResult';
import { SidePicker } from './SidePicker';
import { useComparison } from './use-comparison';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  sides: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Two tables side by side: only what differs. */
export function CompareView() {
  const text = useCompareText();
  const styles = useStyles();
  const { library } = useWorkbench();
  const { current } = useStore(library);
  const desk = compareDesk(library);
  const ids = useFiles().map(({ id }) => id);
  const files = chosenFiles(useStore(desk), ids, current);
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{text.title}</h1>
        <span className={styles.hint}>{text.hint}</span>
      </div>
      {files && <Sides files={files} />}
    </main>
  );
}

function Sides({ files }: { readonly files: { readonly left: string; readonly right: string } }) {
  const styles = useStyles();
  const text = useCompareText();
  const language = useLanguage();
  const { library } = useWorkbench();
  const desk = compareDesk(library);
  const { left, right } = useStore(desk);
  const { sides } = compareWords[language];
  const compared = useComparison({ ...files, leftTable: left.table, rightTable: right.table });
  const reply = compared.is === 'done' ? compared.reply : null;
  const choose = (side: 'left' | 'right', place: Partial<ComparedPlace>): void => {
    keepFiles(desk, files);
    desk.set({ [side]: { ...desk.get()[side], ...place } });
  };
  const shown = {
    left: reply?.comparison?.left.table ?? left.table,
    right: reply?.comparison?.right.table ?? right.table,
  };
  return (
    <>
      <div className={styles.sides}>
        <SidePicker
          side={sides.kiri}
          file={files.left}
          tables={reply?.left ?? []}
          table={shown.left}
          onFile={(file) => choose('left', { file, table: null })}
          onTable={(table) => choose('left', { table })}
        />
        <Button
          size="small"
          aria-label={text.swap}
          title={text.swap}
          onClick={() =>
            desk.set({
              left: { file: files.right, table: shown.right },
              right: { file: files.left, table: shown.left },
            })
          }
        >
          ⇄
        </Button>
        <SidePicker
          side={sides.kanan}
          file={files.right}
          tables={reply?.right ?? []}
          table={shown.right}
          onFile={(file) => choose('right', { file, table: null })}
          onTable={(table) => choose('right', { table })}
        />
      </div>
      {compared.is === 'running' && <Spinner label={text.comparing} />}
      {compared.is === 'failed' && <ProblemBar>{compared.why[language]}</ProblemBar>}
      {reply?.comparison === null && <ProblemBar intent="info">{text.noPair}</ProblemBar>}
      {compared.is === 'done' && reply?.comparison && reply.beside && (
        <ComparisonResult
          comparison={reply.comparison}
          beside={reply.beside}
          files={files}
          books={compared.books}
        />
      )}
    </>
  );
}
