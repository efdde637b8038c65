import { useDeferredValue, useMemo, useState } from 'react';
import type { Language } from '../../core/language/language';
import type { Severity } from '../../core/rules/finding';
import type { PaneReport } from '../engine/pane-report';
import {
  countSeverities,
  filterFindings,
  groupFindings,
  withKeys,
  type FindingGroup,
  type SeverityCounts,
} from './finding-groups';

export interface FindingsView {
  readonly groups: readonly FindingGroup[];
  /** Of the chosen scope, before severities and text are filtered. */
  readonly counts: SeverityCounts;
  readonly tables: PaneReport['tables'];
  readonly unread: PaneReport['unread'];
  readonly severities: ReadonlySet<Severity>;
  readonly text: string;
  readonly whole: boolean;
  /** Whether there is anything to choose between. */
  readonly manySheets: boolean;
  readonly here: number;
  readonly all: number;
  setSeverities(chosen: ReadonlySet<Severity>): void;
  setText(text: string): void;
  setWhole(whole: boolean): void;
  clear(): void;
}

const NONE: ReadonlySet<Severity> = new Set();

/** Which of a report's findings are shown, by sheet, severity and text. */
export function useFindingsView(
  report: PaneReport | null,
  activeSheet: string | null,
  language: Language,
  title: (rule: string) => string,
): FindingsView {
  const [severities, setSeverities] = useState(NONE);
  const [text, setText] = useState('');
  const [whole, setWhole] = useState(false);
  const wanted = useDeferredValue(text);
  const listed = useMemo(() => withKeys(report?.findings ?? []), [report]);
  const tables = report?.tables ?? [];
  const manySheets = tables.some(({ sheet }) => sheet !== activeSheet);
  const sheet = whole || !manySheets ? null : activeSheet;
  const scoped = useMemo(
    () => listed.filter((finding) => sheet === null || finding.sheet === sheet),
    [listed, sheet],
  );
  const groups = useMemo(
    () => groupFindings(filterFindings(scoped, { severities, text: wanted, sheet: null }, language, title)),
    [scoped, severities, wanted, language, title],
  );
  return {
    groups,
    counts: useMemo(() => countSeverities(scoped), [scoped]),
    tables: tables.filter((table) => sheet === null || table.sheet === sheet),
    unread: (report?.unread ?? []).filter((part) => sheet === null || part.sheet === sheet),
    severities,
    text,
    whole,
    manySheets,
    here: listed.filter((finding) => finding.sheet === activeSheet).length,
    all: listed.length,
    setSeverities,
    setText,
    setWhole,
    clear: () => {
      setSeverities(NONE);
      setText('');
    },
  };
}
