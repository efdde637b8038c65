import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { SeverityMark } from '../../../pane/parts/SeverityMark';
import { countOf, figure } from '../../../pane/text/figures';
import { useLanguage } from '../../../pane/text/language';
import { useSheetText } from '../../text/sheet-text';
import type { PlacedFinding } from '../model/finding-index';
import type { RangeSums } from '../model/sums';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  row: {
    maxWidth: '24em',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  findings: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    flexGrow: 1,
    flexBasis: '16em',
    minWidth: 0,
    maxHeight: '4.5em',
    overflowY: 'auto',
  },
  zoom: { display: 'flex', alignItems: 'center', marginLeft: 'auto' },
  small: { minWidth: '28px' },
});

interface StatusBarProps {
  readonly findings: readonly PlacedFinding[];
  readonly findingsId: string;
  /** Of a selection of several cells; null for one cell. */
  readonly sums: RangeSums | null;
  readonly says: string | null;
  /** null where the author froze rows himself, or no table is recognised. */
  readonly headings: boolean | null;
  readonly onHeadings: (keep: boolean) => void;
  /** Code and name of the row at hand; null outside of tables. */
  readonly row: string | null;
  readonly zoom: number;
  readonly onZoom: (by: 1 | -1 | 0) => void;
  /** Shows the whole width of the table. */
  readonly onFit: () => void;
}

/** What is wrong with the cell at hand, what a selection comes to, and how large the sheet is shown. */
export function StatusBar(props: StatusBarProps) {
  const { findings, findingsId, sums, says, headings, onHeadings, row, zoom, onZoom, onFit } = props;
  const styles = useStyles();
  const text = useSheetText();
  const language = useLanguage();
  const [first] = findings;
  return (
    <div className={styles.bar}>
      {row !== null && (
        <span className={styles.row} title={row}>
          {row}
        </span>
      )}
      <div
        className={styles.findings}
        id={findingsId}
        data-part="findings"
        role="group"
        aria-label={text.messagesOfCell}
        // A long sentence scrolls, by keyboard too.
        tabIndex={first ? 0 : -1}
      >
        {first && (
          <>
            <SeverityMark severity={first.finding.severity} />
            <span>
              {`${text.severity[first.finding.severity]}: ${first.finding.message[language]}`}
              {findings.length > 1 && ` (${text.moreFindings(findings.length - 1)})`}
            </span>
          </>
        )}
      </div>
      <span role="status" data-part="sums">
        {says ?? (sums === null ? '' : sumsText(sums))}
      </span>
      {headings !== null && (
        <Checkbox
          size="medium"
          label={text.freeze}
          title={text.freezeHint}
          checked={headings}
          onChange={(_, { checked }) => {
            onHeadings(checked === true);
          }}
        />
      )}
      <div className={styles.zoom}>
        <Button size="small" appearance="subtle" title={text.fitHint} onClick={onFit}>
          {text.fit}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.small}
          aria-label={text.zoomOut}
          onClick={() => {
            onZoom(-1);
          }}
        >
          −
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            onZoom(0);
          }}
        >
          {text.zoom(Math.round(zoom * 100))}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.small}
          aria-label={text.zoomIn}
          onClick={() => {
            onZoom(1);
          }}
        >
          +
        </Button>
      </div>
    </div>
  );

  function sumsText({ cells, numbers, sum }: RangeSums): string {
    const parts = [text.sums.count(countOf(cells, language))];
    if (numbers > 0) {
      parts.unshift(text.sums.sum(figure(sum)));
      parts.push(text.sums.average(figure(sum / numbers, 2)));
    }
    return parts.join(' · ');
  }
}
