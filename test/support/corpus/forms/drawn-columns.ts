import { columnLetters } from '../../../../src/core/grid/a1';
import type { CellContent, LabelledSheet } from '../labelled-workbook';
import { draftSheet, type DraftRow, type HeadingNode } from '../table-draft';
import { Mistakes } from './mistakes';

/** One column of a form as an office draws it, with what its cells hold. */
export interface DrawnColumn<Row> {
  readonly heading: string;
  /** Headings above it, the widest first; neighbours under the same one share it. */
  readonly under?: readonly string[];
  /** Absent: a column that is none of the form's. */
  readonly role?: string | readonly string[];
  readonly year?: number;
  readonly number?: string;
  readonly fill: (row: Row, at: number) => CellContent;
}

export interface DrawnForm<Row> {
  readonly name: string;
  readonly kind: string;
  readonly title: readonly string[];
  readonly columns: readonly DrawnColumn<Row>[];
  readonly rows: readonly Row[];
  readonly truth: (row: Row) => Omit<DraftRow, 'cells'>;
  readonly plant?: (mistakes: Mistakes, letterOf: (role: string, year?: number) => string) => void;
}

/** The sheet of a form whose columns an office chose: what they are called, which there are, and how they are numbered. */
export function drawnForm<Row>(form: DrawnForm<Row>): LabelledSheet {
  const { columns } = form;
  const rolesOf = ({ role }: DrawnColumn<Row>): readonly string[] =>
    role === undefined ? [] : typeof role === 'string' ? [role] : role;
  const truth: Record<string, string | Record<string, string>> = {};
  columns.forEach((column, at) => {
    for (const role of rolesOf(column)) {
      const years = truth[role];
      if (column.year === undefined) truth[role] = columnLetters(at);
      else
        truth[role] = { ...(typeof years === 'object' && years), [String(column.year)]: columnLetters(at) };
    }
  });
  const letterOf = (role: string, year?: number): string => {
    const at = columns.findIndex((one) => rolesOf(one).includes(role) && one.year === year);
    if (at < 0) throw new Error(`${form.name} has no ${role} ${String(year ?? '')}`);
    return columnLetters(at);
  };
  const mistakes = new Mistakes(
    form.rows.map((row, at) => ({ cells: columns.map(({ fill }) => fill(row, at)), ...form.truth(row) })),
  );
  form.plant?.(mistakes, letterOf);
  const numbered = columns.some(({ number }) => number !== undefined);
  return draftSheet(
    {
      name: form.name,
      kind: form.kind,
      title: form.title,
      heading: grouped(columns.map(({ heading, under = [] }) => [...under, heading])),
      numbers: numbered ? columns.map(({ number = '' }) => number) : null,
      rows: mistakes.rows,
      columns: truth,
    },
    mistakes.errors,
  );
}

/** Neighbours that begin with the same heading stand under one. */
function grouped(paths: readonly (readonly string[])[]): HeadingNode[] {
  const nodes: HeadingNode[] = [];
  for (let at = 0; at < paths.length;) {
    const [text = '', ...below] = paths[at] ?? [];
    let end = at + 1;
    if (below.length > 0)
      while (end < paths.length && paths[end]?.[0] === text && (paths[end]?.length ?? 0) > 1) end++;
    const children = paths.slice(at, end).map((path) => path.slice(1));
    nodes.push(below.length === 0 ? { text } : { text, children: grouped(children) });
    at = end;
  }
  return nodes;
}
