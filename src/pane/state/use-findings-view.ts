import { useDeferredValue, useMemo } from 'react';
import type { Language } from '../../core/language/language';
import type { Severity } from '../../core/rules/finding';
import { type Store, useStore } from './store';
import type { PaneReport } from '../engine/pane-report';
import {
  countSeverities,
  filterFindings,
  groupBySheet,
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
  readonly bySheet: boolean;
  /** Whether findings of several sheets stand in the list. */
  readonly mixed: boolean;
  countsOf(table: string): SeverityCounts;
  /** Whether there is anything to choose between. */
  readonly manySheets: boolean;
  readonly here: number;
  readonly all: number;
  setSeverities(chosen: ReadonlySet<Severity>): void;
  setText(text: string): void;
  setWhole(whole: boolean): void;
  setBySheet(bySheet: boolean): void;
  clear(): void;
}

const NONE: ReadonlySet<Severity> = new Set();

/** What a person chose to see; kept for as long as the workbook is open. */
export interface FindingsChoice {
  readonly severities: ReadonlySet<Severity>;
  readonly text: string;
  readonly whole: boolean;
  readonly bySheet: boolean;
}

export const EVERYTHING: FindingsChoice = { severities: NONE, text: '', whole: false, bySheet: false };

/** Which of a report's findings are shown, by sheet, severity and text. */
export function useFindingsView(
  choice: Store<FindingsChoice>,
  report: PaneReport | null,
  activeSheet: string | null,
  language: Language,
  title: (rule: string) => string,
): FindingsView {
  const { severities, text, whole, bySheet } = useStore(choice);
  const wanted = useDeferredValue(text);
  const listed = useMemo(() => withKeys(report?.findings ?? []), [report]);
  const tables = report?.tables ?? [];
  const manySheets = tables.some(({ sheet }) => sheet !== activeSheet);
  const sheet = whole || !manySheets ? null : activeSheet;
  const scoped = useMemo(
    () => listed.filter((finding) => sheet === null || finding.sheet === sheet),
    [listed, sheet],
  );
  const groups = useMemo(() => {
    const shown = filterFindings(scoped, { severities, text: wanted, sheet: null }, language, title);
    return sheet === null && bySheet ? groupBySheet(shown) : groupFindings(shown);
  }, [scoped, severities, wanted, language, title, sheet, bySheet]);
  return {
    groups,
    counts: useMemo(() => countSeverities(scoped), [scoped]),
    tables: tables.filter((table) => sheet === null || table.sheet === sheet),
    unread: (report?.unread ?? []).filter((part) => sheet === null || part.sheet === sheet),
    severities,
    text,
    whole,
    bySheet,
    mixed: sheet === null && manySheets,
    countsOf: (table) => countSeverities(listed.filter((finding) => finding.table === table)),
    manySheets,
    here: listed.filter((finding) => finding.sheet === activeSheet).length,
    all: listed.length,
    setSeverities: (chosen) => {
      choice.set({ severities: chosen });
    },
    setText: (typed) => {
      choice.set({ text: typed });
    },
    setWhole: (wanted) => {
      choice.set({ whole: wanted });
    },
    setBySheet: (wanted) => {
      choice.set({ bySheet: wanted });
    },
    clear: () => {
      choice.set({ severities: NONE, text: '' });
    },
  };
}
