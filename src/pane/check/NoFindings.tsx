import { Button } from '@fluentui/react-components';
import type { PaneReport } from '../engine/pane-report';
import { countOf } from '../text/figures';
import { useLanguage, useText } from '../text/language';
import { rulesCounted } from './rules-counted';

interface NoFindingsProps {
  readonly report: PaneReport;
  /** There are findings, and the filter shows none of them. */
  readonly filtered: boolean;
  readonly onClear: () => void;
  /** The sheet whose findings are shown; null for the whole workbook. */
  readonly sheet: string | null;
  readonly onWhole: () => void;
}

/** An empty list says how much was looked at, so that it can be believed. */
export function NoFindings({ report, filtered, onClear, sheet, onWhole }: NoFindingsProps) {
  const { result: text } = useText();
  const language = useLanguage();
  if (filtered) {
    return (
      <div>
        <p>{text.filteredAway}</p>
        <Button size="small" onClick={onClear}>
          {text.clearFilters}
        </Button>
      </div>
    );
  }
  const elsewhere = report.findings.filter((finding) => sheet !== null && finding.sheet !== sheet);
  const [first] = elsewhere;
  if (first) {
    const there = elsewhere.filter((finding) => finding.sheet === first.sheet).length;
    return (
      <div>
        <p>{text.onlyElsewhere(there, first.sheet, elsewhere.length - there)}</p>
        <Button size="small" onClick={onWhole}>
          {text.showAll(elsewhere.length)}
        </Button>
      </div>
    );
  }
  const rows = report.tables.reduce((sum, table) => sum + table.rows, 0);
  return (
    <div>
      <p>
        <strong>✓ {text.clean}</strong>
      </p>
      <p>
        {text.lookedAt(
          countOf(report.cellsSeen, language),
          countOf(rows, language),
          rulesCounted(report).run,
        )}
      </p>
    </div>
  );
}
