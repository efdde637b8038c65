import { useMemo, type ReactNode, type RefObject } from 'react';
import type { GridRange } from '../../../core/grid/cell-grid';
import type { CellTags } from '../model/cell-tags';
import type { FindingIndex } from '../model/finding-index';
import { haloIn } from '../model/halo';
import type { SheetModel } from '../model/sheet-model';
import { tableNear, type TableFrame } from '../model/table-frames';
import { useGridStyles } from '../sheet-styles';
import { useSlots } from '../state/use-slots';
import type { Viewport } from '../state/use-viewport';
import { ColumnHeads, LETTERS_HEIGHT, ROLES_HEIGHT } from './ColumnHeads';
import { activeCellId, GridRow, type GridRowProps } from './GridRow';

interface SheetGridProps {
  readonly model: SheetModel;
  readonly viewport: Viewport;
  readonly findings: FindingIndex;
  readonly tags: CellTags | null;
  readonly frames: readonly TableFrame[];
  readonly gridId: string;
  readonly label: string;
  readonly editable: boolean;
  readonly range: GridRange;
  readonly active: { readonly row: number; readonly column: number };
  readonly headWidth: number;
  /** What is talked of beside the active cell. */
  readonly halo: readonly GridRange[];
  readonly pulse: number | null;
  readonly editor: ReactNode;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly describedBy: string | undefined;
  readonly handlers: React.HTMLAttributes<HTMLDivElement>;
}

/** The rows in sight, those that stay in view above them, and the heads: one element that scrolls. */
export function SheetGrid(props: SheetGridProps) {
  const { model, viewport, frames, gridId, headWidth, active, range, scroller, handlers } = props;
  const styles = useGridStyles();
  const { rows, columns } = model;
  const { frozen } = viewport;
  const frame = tableNear(frames, viewport.topRow);
  const headsHeight = headHeightOf(frames);
  const drawn = useMemo(() => drawnRows(model, viewport, active.row), [model, viewport, active.row]);

  const slots = useSlots(drawn.filter(({ blocks }) => blocks === null).map(({ at }) => at));

  const row = (at: number, top: number, key: string, more: Partial<GridRowProps> = {}): ReactNode => {
    const isSelected = range.top <= at && at <= range.bottom;
    const isActive = at === active.row;
    return (
      <GridRow
        key={key}
        model={model}
        row={at}
        top={top}
        first={viewport.columns.first}
        last={viewport.columns.last}
        frozenColumns={frozen.columns}
        headWidth={headWidth}
        findings={props.findings}
        tags={props.tags}
        frames={frames}
        gridId={gridId}
        selectedFrom={isSelected ? range.left : null}
        selectedTo={isSelected ? range.right : null}
        active={isActive ? active.column : null}
        halo={haloIn(props.halo, at)}
        pulse={isActive ? props.pulse : null}
        blocksOnly={null}
        copy={false}
        editor={isActive ? props.editor : null}
        {...more}
      />
    );
  };
  const frozenRows = frozen.rows === null ? [] : shownRows(model, frozen.rows.first, frozen.rows.last);
  const frozenTop = frozen.rows === null ? 0 : rows.start(frozen.rows.first);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      tabIndex={0}
      id={gridId}
      aria-label={props.label}
      aria-rowcount={rows.count + 1}
      aria-colcount={columns.count + 1}
      aria-multiselectable="true"
      aria-activedescendant={activeCellId(gridId, active.row, active.column)}
      {...(!props.editable && { 'aria-readonly': true })}
      {...(props.describedBy !== undefined && { 'aria-describedby': props.describedBy })}
      {...handlers}
    >
      <div
        role="rowgroup"
        className={styles.heads}
        style={{ width: `${String(headWidth + columns.total)}px` }}
      >
        <ColumnHeads
          model={model}
          first={viewport.columns.first}
          last={viewport.columns.last}
          frozenColumns={frozen.columns}
          headWidth={headWidth}
          selected={range}
          frame={frame}
        />
        {frozen.rows !== null && (
          <div
            className={styles.overlay}
            role="presentation"
            style={{
              top: `${String(headsHeight)}px`,
              width: '100%',
              height: `${String(rows.start(frozen.rows.last + 1) - frozenTop)}px`,
            }}
          >
            {frozenRows.map((at) => row(at, rows.start(at) - frozenTop, String(at)))}
          </div>
        )}
      </div>
      <div
        role="rowgroup"
        className={styles.body}
        style={{ width: `${String(headWidth + columns.total)}px`, height: `${String(rows.total)}px` }}
      >
        {drawn.map(({ at, blocks, copy }) =>
          row(at, rows.start(at), blocks ? `blocks ${String(at)}` : String(slots.get(at)), {
            blocksOnly: blocks,
            copy,
            ...(copy && { editor: null }),
          }),
        )}
      </div>
    </div>
  );
}

export function headHeightOf(frames: readonly TableFrame[]): number {
  return LETTERS_HEIGHT + (frames.length > 0 ? ROLES_HEIGHT : 0);
}

interface DrawnRow {
  readonly at: number;
  readonly blocks: readonly GridRange[] | null;
  readonly copy: boolean;
}

/** Rows of the scrolling layer: those in sight, those above from which a block reaches down, and that of the active cell. */
function drawnRows(
  model: SheetModel,
  { rows, columns, frozen }: Viewport,
  active: number,
): readonly DrawnRow[] {
  const isFrozen = (row: number): boolean =>
    frozen.rows !== null && frozen.rows.first <= row && row <= frozen.rows.last;
  const from = shownRows(model, rows.first, rows.last).filter((row) => !isFrozen(row));
  const blocksOf = new Map<number, GridRange[]>();
  const reaching = model.merges.within({
    top: rows.first,
    left: 0,
    bottom: rows.last,
    right: Math.max(columns.last, 0),
  });
  for (const merge of reaching) {
    const inSight = merge.top >= rows.first && !isFrozen(merge.top) && model.rows.size(merge.top) > 0;
    const reachesOn = merge.bottom >= rows.first && !(isFrozen(merge.top) && isFrozen(merge.bottom));
    if (inSight || !reachesOn) continue;
    blocksOf.set(merge.top, [...(blocksOf.get(merge.top) ?? []), merge]);
  }
  const above = [...blocksOf].map(([at, blocks]): DrawnRow => ({ at, blocks, copy: isFrozen(at) }));
  const seen = from.map((at): DrawnRow => ({ at, blocks: null, copy: false }));
  const isThere = isFrozen(active) || (active >= rows.first && active <= rows.last);
  // The active cell must be in the page for readers to hear of it, wherever the sheet has been scrolled.
  const apart: DrawnRow[] = isThere ? [] : [{ at: active, blocks: null, copy: false }];
  return [...above.filter(({ at }) => apart[0]?.at !== at), ...apart, ...seen];
}

function shownRows({ rows }: SheetModel, first: number, last: number): readonly number[] {
  const shown: number[] = [];
  for (let row = first; row <= last; row++) if (rows.size(row) > 0) shown.push(row);
  return shown;
}
