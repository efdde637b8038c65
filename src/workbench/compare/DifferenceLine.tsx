import { mergeClasses } from '@fluentui/react-components';
import { levelName } from '../../core/facts/names';
import { useLanguage } from '../../pane/text/language';
import { compareWords } from '../../report/compare/compare-words';
import type {
  ComparedSide,
  PublicComparison,
  PublicDifference,
} from '../../report/compare/comparison-schema';
import { differenceText, saidText } from '../../report/compare/difference-text';
import { useWorkbench } from '../state/workbench-context';
import { useOpenTable } from '../files/use-open-table';
import { useCompareText } from '../text/compare-text';
import { compareDesk, keepFiles } from './compare-desk';
import { useDifferenceStyles } from './difference-styles';
import { whatDiffers } from './what-differs';

interface DifferenceLineProps {
  readonly difference: PublicDifference;
  readonly comparison: PublicComparison;
  readonly files: { readonly left: string; readonly right: string };
  /** The row is named with the first of its differences. */
  readonly isFirst: boolean;
  /** The sheets above stand at it. */
  readonly isCurrent: boolean;
  readonly onChoose: (difference: PublicDifference) => void;
}

/** One thing that differs: what it is brings both sheets to it, either side leads to its cell. */
export function DifferenceLine(props: DifferenceLineProps) {
  const { difference, comparison, files, isFirst, isCurrent, onChoose } = props;
  const styles = useDifferenceStyles();
  const language = useLanguage();
  const word = compareWords[language];
  const { level, kode, nama, left, right, carried } = difference;
  const { library } = useWorkbench();
  const keep = (): void => {
    keepFiles(compareDesk(library), files);
  };
  const text = useCompareText();
  const what = whatDiffers(difference, language);
  return (
    <tr
      className={mergeClasses(styles.line, isFirst && styles.first, isCurrent && styles.current)}
      {...(isCurrent && { 'aria-current': true })}
    >
      <th scope="row" className={styles.cell}>
        {isFirst && (
          <>
            <span className={styles.code}>{[levelName(level, language), kode].join(' ')} </span>
            {nama}
          </>
        )}
      </th>
      <td className={styles.cell}>
        <button
          type="button"
          className={styles.button}
          title={text.beside.choose(what)}
          onClick={() => {
            onChoose(difference);
          }}
        >
          <span className={styles.link}>{what}</span>
        </button>
        {carried && <span className={styles.code}> {word.carried}</span>}
      </td>
      <td className={mergeClasses(styles.cell, styles.sided)} data-side={word.sides.kiri}>
        <SaidCell
          difference={difference}
          said={left}
          side={comparison.left}
          file={files.left}
          onShow={keep}
        />
      </td>
      <td className={mergeClasses(styles.cell, styles.sided)} data-side={word.sides.kanan}>
        <SaidCell
          difference={difference}
          said={right}
          side={comparison.right}
          file={files.right}
          onShow={keep}
        />
      </td>
      <td className={styles.figure}>{differenceText(difference)}</td>
    </tr>
  );
}

interface SaidCellProps {
  readonly difference: PublicDifference;
  readonly said: PublicDifference['left'];
  readonly side: ComparedSide;
  readonly file: string;
  readonly onShow: () => void;
}

function SaidCell({ difference, said, side, file, onShow }: SaidCellProps) {
  const styles = useDifferenceStyles();
  const text = useCompareText();
  const language = useLanguage();
  const openTable = useOpenTable();
  const shown = saidText(difference, said, language);
  if (!said) return <span className={styles.quiet}>{shown}</span>;
  return (
    <button
      type="button"
      className={styles.button}
      title={text.showCell(said.cell, side.file)}
      onClick={() => {
        onShow();
        void openTable(file, { sheet: side.sheet, range: said.cell });
      }}
    >
      <span>
        <span className={styles.address}>{said.cell}</span>{' '}
        <span className={said.text === '' && said.value === null ? styles.quiet : undefined}>{shown}</span>
      </span>
    </button>
  );
}
