import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef, useState } from 'react';
import { levelName } from '../../core/facts/names';
import { useLanguage } from '../../pane/text/language';
import { compareWords } from '../../report/compare/compare-words';
import type { PublicComparison, PublicDifference } from '../../report/compare/comparison-schema';
import { useCompareText } from '../text/compare-text';
import { DifferenceLine } from './DifferenceLine';
import { useDifferenceStyles } from './difference-styles';
import { stepTo } from './step-to';

const useStyles = makeStyles({
  keys: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** As many as a screen takes without delay; the rest on request. */
const PORTION = 100;

/** Row · what · left · right · difference. */
const WIDTHS = ['32%', '14%', '21%', '20%', '13%'];

interface DifferenceListProps {
  readonly comparison: PublicComparison;
  readonly shown: readonly PublicDifference[];
  readonly files: { readonly left: string; readonly right: string };
  /** The one to which the sheets were brought. */
  readonly current: PublicDifference | null;
  readonly onChoose: (difference: PublicDifference) => void;
}

/** Row by row what differs; the arrow keys lead from line to line. */
export function DifferenceList({ comparison, shown, files, current, onChoose }: DifferenceListProps) {
  const styles = useStyles();
  const look = useDifferenceStyles();
  const text = useCompareText();
  const language = useLanguage();
  const word = compareWords[language];
  const [portions, setPortions] = useState(1);
  const table = useRef<HTMLTableElement>(null);
  const lines = shown.slice(0, portions * PORTION);
  const rest = shown.length - lines.length;
  const press = (event: KeyboardEvent): void => {
    if (table.current && stepTo(table.current, event.key)) event.preventDefault();
  };
  const rowOf = ({ level, kode, nama }: PublicDifference): string =>
    [levelName(level, language), kode, nama].join(' ');
  return (
    <>
      <p className={styles.keys}>{text.keys}</p>
      <table ref={table} className={look.table} onKeyDown={press}>
        <colgroup>
          {WIDTHS.map((width) => (
            <col key={width} style={{ width }} />
          ))}
        </colgroup>
        <thead className={look.head}>
          <tr>
            <th scope="col" className={look.cell}>
              {text.row}
            </th>
            <th scope="col" className={look.cell}>
              {text.what}
            </th>
            <th scope="col" className={look.cell}>
              {text.head(word.sides.kiri, comparison.left.file, comparison.left.kind)}
            </th>
            <th scope="col" className={look.cell}>
              {text.head(word.sides.kanan, comparison.right.file, comparison.right.kind)}
            </th>
            <th scope="col" className={look.figure}>
              {word.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((one, at) => {
            const before = lines[at - 1];
            return (
              <DifferenceLine
                key={at}
                difference={one}
                comparison={comparison}
                files={files}
                isFirst={before === undefined || rowOf(before) !== rowOf(one)}
                isCurrent={one === current}
                onChoose={onChoose}
              />
            );
          })}
        </tbody>
      </table>
      {rest > 0 && (
        <div>
          <Button
            onClick={() => {
              setPortions(portions + 1);
            }}
          >
            {text.more(Math.min(rest, PORTION))}
          </Button>
        </div>
      )}
    </>
  );
}
