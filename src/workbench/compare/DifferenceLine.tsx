import { Button, mergeClasses } from '@fluentui/react-components';
import { levelName } from '../../core/rules/support/row-label';
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

interface DifferenceLineProps {
  readonly difference: PublicDifference;
  readonly comparison: PublicComparison;
  readonly files: { readonly left: string; readonly right: string };
  /** The row is named with the first of its differences. */
  readonly isFirst: boolean;
}

/** One thing that differs; either side leads to its cell. */
export function DifferenceLine({ difference, comparison, files, isFirst }: DifferenceLineProps) {
  const styles = useDifferenceStyles();
  const language = useLanguage();
  const word = compareWords[language];
  const { is, column, level, kode, nama, left, right, carried } = difference;
  const { library } = useWorkbench();
  const keep = (): void => {
    keepFiles(compareDesk(library), files);
  };
  const isRow = is === 'hanya-kiri' || is === 'hanya-kanan';
  return (
    <tr className={mergeClasses(styles.line, isFirst && styles.first)}>
      <th scope="row" className={styles.cell}>
        {isFirst && (
          <>
            <span className={styles.code}>{[levelName(level, language), kode].join(' ')} </span>
            {nama}
          </>
        )}
      </th>
      <td className={styles.cell}>
        {isRow ? word.kinds[is] : column}
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
    <Button
      appearance="subtle"
      size="small"
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
    </Button>
  );
}
