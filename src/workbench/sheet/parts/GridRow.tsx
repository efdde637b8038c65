import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { GridRange } from '../../../core/grid/cell-grid';
import { SHEET_ROWS } from '../../../hosts/file/cell-reference';
import { useSheetText } from '../../text/sheet-text';
import type { CellTags } from '../model/cell-tags';
import { drawBlock, drawRow, type DrawnCell } from '../model/draw-row';
import type { FindingIndex } from '../model/finding-index';
import { isIn } from '../model/halo';
import type { SheetModel } from '../model/sheet-model';
import { insetLines } from '../model/inset-lines';
import type { TableFrame } from '../model/table-frames';
import { useGridStyles } from '../sheet-styles';
import { GridCell } from './GridCell';

export interface GridRowProps {
  readonly model: SheetModel;
  readonly row: number;
  /** Pixels from the top of the layer the row lies in. */
  readonly top: number;
  readonly first: number;
  readonly last: number;
  readonly frozenColumns: number;
  readonly headWidth: number;
  readonly findings: FindingIndex;
  readonly tags: CellTags | null;
  readonly frames: readonly TableFrame[];
  readonly gridId: string;
  /** Selected columns of this row; null where none is. */
  readonly selectedFrom: number | null;
  readonly selectedTo: number | null;
  /** The column of the active cell, where it is in this row. */
  readonly active: number | null;
  /** Cells of this row that are lit, as another talks of them. */
  readonly halo: readonly GridRange[];
  /** Changes with every pulse of the active cell. */
  readonly pulse: number | null;
  /** Merged areas alone: the row itself is out of sight, or lies in another layer. */
  readonly blocksOnly: readonly GridRange[] | null;
  /** Not for readers: the row stands in another layer as well. */
  readonly copy: boolean;
  /** Stands in place of the active cell while it is edited. */
  readonly editor: ReactNode;
}

/** Frozen cells lie over those that scroll, and over what these have over each other. */
const ABOVE_CELLS = 10;

/** One row of the grid: its number and frozen cells stay at the left, the others scroll under them. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { model, row, top, first, last, frozenColumns, headWidth, blocksOnly, copy, gridId } = props;
  const styles = useGridStyles();
  const { rows, columns, zoom } = model;
  const height = rows.size(row);
  const frozenWidth = columns.start(frozenColumns);
  const stuck = frozenColumns === 0 || blocksOnly ? [] : drawRow(model, row, 0, frozenColumns - 1);
  const free = blocksOnly
    ? blocksOnly.map((merge) => drawBlock(model, merge))
    : drawRow(model, row, first, last);
  // Readers are told of the active cell by its place in the page, so it stands there even out of sight.
  const { active: activeColumn } = props;
  const apart =
    activeColumn !== null &&
    !blocksOnly &&
    activeColumn >= frozenColumns &&
    !free.some(({ column, merge }) => column <= activeColumn && activeColumn <= (merge?.right ?? column))
      ? drawRow(model, row, activeColumn, activeColumn).filter(({ column }) => column === activeColumn)
      : [];
  const marks = props.findings.marksIn(row);
  const tags = props.tags?.get(row);
  const blocks = props.findings.blocksIn(row);

  const draw = (cell: DrawnCell, offset: number, isCopy: boolean): ReactNode => {
    const right = cell.merge?.right ?? cell.column;
    const { selectedFrom, selectedTo } = props;
    const active = props.active !== null && cell.column <= props.active && props.active <= right;
    return (
      <GridCell
        key={cell.column}
        cell={cell}
        offset={offset}
        zoom={zoom}
        copy={isCopy}
        id={active ? activeCellId(gridId, row, cell.column) : null}
        selected={
          selectedFrom !== null && selectedTo !== null && cell.column <= selectedTo && right >= selectedFrom
        }
        active={active}
        lit={props.halo.length > 0 && isIn(props.halo, cell.column)}
        findings={marks?.get(cell.column)}
        tag={tags?.get(cell.column)}
        inset={insetLines(cell, row, props.frames, blocks)}
        pulse={active ? props.pulse : null}
        styles={styles}
      />
    );
  };
  // A block or a text that begins in a frozen column and reaches beyond is drawn under the frozen ones too.
  const crosses = (cell: DrawnCell): boolean =>
    cell.column < frozenColumns && cell.left + cell.width + cell.over.right > frozenWidth;
  const scrolling = [...free, ...apart].filter(
    (cell) => cell.column >= frozenColumns || crosses(cell) || blocksOnly,
  );
  const activeStuck = props.active !== null && props.active < frozenColumns;
  return (
    <div
      {...(copy ? { 'aria-hidden': true } : { role: 'row', 'aria-rowindex': row + 2 })}
      className={styles.row}
      style={{
        top: `${String(top)}px`,
        width: `${String(headWidth + columns.total)}px`,
        height: `${String(height)}px`,
      }}
    >
      {!blocksOnly && (
        <div
          className={mergeClasses(styles.stuck, frozenColumns > 0 && styles.stuckEdge)}
          style={{
            width: `${String(headWidth + frozenWidth)}px`,
            height: `${String(height)}px`,
            // A block that reaches down lies over the ground of the rows below.
            zIndex: ABOVE_CELLS + SHEET_ROWS - row,
          }}
        >
          <RowHead
            row={row}
            model={model}
            width={headWidth}
            height={height}
            selected={props.selectedFrom !== null}
            copy={copy}
          />
          {stuck.map((cell) => draw(cell, headWidth, copy))}
          {activeStuck && props.editor}
        </div>
      )}
      {scrolling.map((cell) => draw(cell, headWidth, copy || (!blocksOnly && cell.column < frozenColumns)))}
      {!activeStuck && props.editor}
    </div>
  );
});

/** Where `aria-activedescendant` points. */
export function activeCellId(gridId: string, row: number, column: number): string {
  return `${gridId}-${String(row)}-${String(column)}`;
}

interface RowHeadProps {
  readonly model: SheetModel;
  readonly row: number;
  readonly width: number;
  readonly height: number;
  readonly selected: boolean;
  readonly copy: boolean;
}

/** The row's number; a double line above it says that rows are hidden there. */
function RowHead({ model, row, width, height, selected, copy }: RowHeadProps) {
  const styles = useGridStyles();
  const text = useSheetText();
  const above = model.rows.shown(row - 1, -1);
  const hidden = row > 0 && above !== row - 1 ? text.hiddenRows((above ?? -1) + 2, row) : null;
  return (
    <div
      {...(!copy && { role: 'rowheader', 'aria-colindex': 1 })}
      className={mergeClasses(
        styles.head,
        selected && styles.headSelected,
        hidden !== null && styles.gapBefore,
      )}
      style={{ left: 0, top: 0, width: `${String(width)}px`, height: `${String(height)}px` }}
      data-row={row}
      {...(hidden !== null && { title: hidden })}
    >
      {row + 1}
      {hidden !== null && <span className={styles.unseen}>{` (${hidden})`}</span>}
    </div>
  );
}
