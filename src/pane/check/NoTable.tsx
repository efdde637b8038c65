import { Button } from '@fluentui/react-components';
import type { PaneReport } from '../engine/pane-report';
import { countOf } from '../text/figures';
import { useLanguage, useText } from '../text/language';

interface NoTableProps {
  readonly report: PaneReport;
  /** Shows the tables of the other sheets. */
  readonly onWhole: () => void;
}

/** No table here: what came nearest, or where there are some. */
export function NoTable({ report, onWhole }: NoTableProps) {
  const { result: text } = useText();
  const language = useLanguage();
  const { tables, nearest, cells, sheets } = report;
  if (tables.length > 0) {
    return (
      <div>
        <p>{text.noTableHere}</p>
        <Button appearance="primary" onClick={onWhole}>
          {text.otherSheets(tables.length)}
        </Button>
      </div>
    );
  }
  if (cells === 0) return <p>{text.empty}</p>;
  return (
    <div>
      <p>{text.noTable}</p>
      <p>
        {nearest ? text.nearest(nearest.sheet, nearest.kind, nearest.matched, nearest.of) : text.nothingNear}
      </p>
      <p>{text.seen(sheets, countOf(cells, language))}</p>
    </div>
  );
}
