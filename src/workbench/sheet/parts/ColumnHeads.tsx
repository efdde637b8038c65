import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { columnLetters } from '../../../core/grid/a1';
import { useSheetText } from '../../text/sheet-text';
import type { SheetModel } from '../model/sheet-model';
import type { RoleSpan, TableFrame } from '../model/table-frames';
import { useGridStyles } from '../sheet-styles';

export const LETTERS_HEIGHT = 20;
export const ROLES_HEIGHT = 19;

interface ColumnHeadsProps {
  readonly model: SheetModel;
  readonly first: number;
  readonly last: number;
  readonly frozenColumns: number;
  readonly headWidth: number;
  /** Selected columns; null where none is. */
  readonly selected: { readonly left: number; readonly right: number } | null;
  /** The table whose roles are shown over the columns; null for none. */
  readonly frame: TableFrame | null;
}

/** The letters of the columns and, in a slim strip, what each of them is in the recognised table. */
export function ColumnHeads(props: ColumnHeadsProps) {
  const { model, first, last, frozenColumns, headWidth, frame } = props;
  const styles = useGridStyles();
  const text = useSheetText();
  const { columns } = model;
  const frozenWidth = columns.start(frozenColumns);
  const height = LETTERS_HEIGHT + (frame === null ? 0 : ROLES_HEIGHT);
  const letters = (from: number, to: number): ReactNode[] =>
    shownColumns(model, from, to).map((column) => <ColumnHead key={column} {...props} column={column} />);
  const roles = (from: number, to: number): ReactNode[] =>
    (frame?.roles ?? [])
      .filter(({ left, right }) => right >= from && left <= to)
      .map((role) => (
        <Role key={`${role.role} ${String(role.left)}`} role={role} model={model} offset={headWidth} />
      ));
  return (
    <div
      role="row"
      aria-rowindex={1}
      aria-label={text.columnNumbers}
      className={styles.headRow}
      style={{ height: `${String(height)}px`, width: `${String(headWidth + columns.total)}px` }}
    >
      <div
        role="presentation"
        className={mergeClasses(styles.corner)}
        style={{ width: `${String(headWidth + frozenWidth)}px` }}
      >
        <div
          className={styles.head}
          style={{ left: 0, top: 0, width: `${String(headWidth)}px`, height: '100%' }}
        />
        {letters(0, frozenColumns - 1)}
        {frozenColumns > 0 && roles(0, frozenColumns - 1)}
      </div>
      {letters(Math.max(first, frozenColumns), last)}
      {roles(Math.max(first, frozenColumns), last)}
    </div>
  );
}

function shownColumns({ columns }: SheetModel, from: number, to: number): readonly number[] {
  const shown: number[] = [];
  for (let column = from; column <= to; column++) if (columns.size(column) > 0) shown.push(column);
  return shown;
}

function ColumnHead({ model, column, headWidth, selected }: ColumnHeadsProps & { readonly column: number }) {
  const styles = useGridStyles();
  const text = useSheetText();
  const { columns } = model;
  const before = columns.shown(column - 1, -1);
  const hidden =
    column > 0 && before !== column - 1
      ? text.hiddenColumns(columnLetters((before ?? -1) + 1), columnLetters(column - 1))
      : null;
  const isSelected = selected !== null && selected.left <= column && column <= selected.right;
  return (
    <div
      role="columnheader"
      aria-colindex={column + 2}
      className={mergeClasses(
        styles.head,
        isSelected && styles.headSelected,
        hidden !== null && styles.gapLeft,
      )}
      style={{
        left: `${String(headWidth + columns.start(column))}px`,
        top: 0,
        width: `${String(columns.size(column))}px`,
        height: `${String(LETTERS_HEIGHT)}px`,
      }}
      data-column={column}
      {...(hidden !== null && { title: hidden })}
    >
      {columnLetters(column)}
      {hidden !== null && <span className={styles.unseen}>{` (${hidden})`}</span>}
    </div>
  );
}

interface RoleProps {
  readonly role: RoleSpan;
  readonly model: SheetModel;
  readonly offset: number;
}

function Role({ role: { role, period, heading, left, right }, model, offset }: RoleProps) {
  const styles = useGridStyles();
  const text = useSheetText();
  const start = model.columns.start(left);
  return (
    <div
      className={styles.role}
      style={{
        left: `${String(offset + start)}px`,
        top: `${String(LETTERS_HEIGHT)}px`,
        width: `${String(model.columns.start(right + 1) - start)}px`,
        height: `${String(ROLES_HEIGHT)}px`,
      }}
      title={heading}
      data-role={role}
      aria-hidden="true"
    >
      {text.role(role, period)}
    </div>
  );
}
