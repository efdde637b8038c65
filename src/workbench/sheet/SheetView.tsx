import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useRef, useState } from 'react';
import { cellAddress, rangeAddress } from '../../core/grid/a1';
import type { CellGrid } from '../../core/grid/cell-grid';
import type { WordedFinding } from '../../core/rules/finding';
import type { SheetLook } from '../../hosts/file/look/sheet-look';
import { useLanguage } from '../../pane/text/language';
import { useSheetText } from '../text/sheet-text';
import { cellInput } from './model/cell-input';
import type { CellTags } from './model/cell-tags';
import { createFindingIndex } from './model/finding-index';
import { moved } from './model/moves';
import { isOneCell, selectedRange, type SheetSelection } from './model/selection';
import { createSheetModel, type SheetModel } from './model/sheet-model';
import { rangeSums } from './model/sums';
import type { FramedTable } from '../../pane/engine/pane-report';
import { rowName, tableFrames } from './model/table-frames';
import { EditorInPlace } from './parts/CellEditor';
import { FindingTip } from './parts/FindingTip';
import { FormulaBar } from './parts/FormulaBar';
import { SearchBar } from './parts/SearchBar';
import { headHeightOf, SheetGrid } from './parts/SheetGrid';
import { StatusBar } from './parts/StatusBar';
import type { EditKey } from './state/edit-keys';
import { onGridKey } from './state/grid-keys';
import { useCellEditing, type ApplyEdits } from './state/use-cell-editing';
import { useClipboard } from './state/use-clipboard';
import { useHalo } from './state/use-halo';
import { useFoundWalk } from './state/use-found-walk';
import { useGoing, type Reveal } from './state/use-going';
import { isField, usePointer } from './state/use-pointer';
import type { ScrollMate } from './state/scroll-mate';
import { useScrollMate } from './state/use-scroll-mate';
import { useTip } from './state/use-tip';
import { useViewport } from './state/use-viewport';
import { useZoom } from './state/use-zoom';

export interface SheetViewProps {
  readonly grid: CellGrid;
  /** null until it has been read: the cells are shown plain. */
  readonly look: SheetLook | null;
  /** Of this sheet. */
  readonly findings: readonly WordedFinding[];
  /** Of this sheet. */
  readonly tables: readonly FramedTable[];
  readonly selection: SheetSelection;
  readonly onSelect: (selection: SheetSelection) => void;
  /** null where the sheet is only read. */
  readonly onEdit: ApplyEdits | null;
  readonly reveal: Reveal | null;
  /** Large, for a projector. */
  readonly presenting: boolean;
  readonly tags?: CellTags;
  /** The end of a pair of sheets that scroll together. */
  readonly mate?: ScrollMate;
}

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, minWidth: 0 },
  problem: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
});

/** A sheet as its author made it, with what the engine found in it. */
export function SheetView(props: SheetViewProps) {
  const { grid, look, selection, onSelect, onEdit, presenting } = props;
  const styles = useStyles();
  const text = useSheetText();
  const language = useLanguage();
  const gridId = useId();
  const findingsId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [headings, setHeadings] = useState(true);
  const { zoom, change: changeZoom, fit } = useZoom(presenting);
  const model = useSheetModel(grid, look, zoom);
  const findings = useMemo(() => createFindingIndex(props.findings), [props.findings]);
  const frames = useMemo(() => tableFrames(props.tables), [props.tables]);
  const headWidth = Math.round((String(model.rows.count).length * 8 + 14) * Math.max(1, zoom * 0.8));
  const surroundings = { model, frames, headings, headWidth, headHeight: headHeightOf(frames) };
  const viewport = useViewport(scroller, surroundings);
  const range = useMemo(() => selectedRange(selection, model.merges), [selection, model.merges]);
  const single = isOneCell(range, model.merges);
  const sums = useMemo(() => (single ? null : rangeSums(grid, range)), [grid, range, single]);
  const here = findings.at(selection.row, selection.column);
  const editing = useCellEditing(grid, frames, onEdit);
  const clipboard = useClipboard(grid, range, editing, onEdit !== null);
  const ground = { ...surroundings, frozenColumns: viewport.frozen.columns };
  const going = useGoing(scroller, ground, onSelect, props.reveal);
  useScrollMate(scroller, ground, props.mate ?? null, props.reveal);
  const found = useFoundWalk(grid, selection, ({ row, column }) => {
    going.goTo({ top: row, left: column, bottom: row, right: column });
  });
  const tip = useTip(findings);
  const halo = useHalo(grid, findings, selection);
  const select = (next: SheetSelection): void => {
    clipboard.quiet();
    going.select(next);
  };
  const pointer = usePointer({ ...surroundings, viewport, scroller, selection, onSelect: select });
  const focusGrid = (): void => scroller.current?.focus({ preventScroll: true });
  const begin = (at: 'cell' | 'bar', typed?: string): void => {
    editing.begin(selection.row, selection.column, at, typed);
  };
  const finishEdit = async (key: EditKey): Promise<void> => {
    if (key.is === 'drop') editing.drop();
    else if (!(await editing.keep())) return;
    focusGrid();
    const next = key.is === 'keep' && moved(selection, { ...key, ctrl: false, page: 1 }, model);
    if (next) select(next);
  };
  const onEditKey = (key: EditKey): void => void finishEdit(key);
  const address = single ? cellAddress(range.top, range.left) : rangeAddress(range);
  return (
    <div className={styles.view}>
      <FormulaBar
        address={address}
        content={editing.now?.text ?? cellInput(grid, selection.row, selection.column)}
        editable={onEdit !== null}
        large={presenting}
        busy={editing.now?.busy ?? false}
        onGoTo={(wanted) => {
          going.goTo(wanted);
          focusGrid();
        }}
        onText={(typed) => {
          if (editing.now) editing.type(typed);
          else begin('bar', typed);
        }}
        onKey={onEditKey}
        onSearch={found.open}
      />
      {editing.problem && (
        <p className={styles.problem} role="alert">
          {editing.problem[language]}
        </p>
      )}
      {found.query !== null && (
        <SearchBar
          query={found.query}
          search={found.search}
          at={found.at}
          onQuery={found.look}
          onStep={found.step}
          onClose={() => {
            found.close();
            focusGrid();
          }}
        />
      )}
      <SheetGrid
        model={model}
        viewport={viewport}
        findings={findings}
        tags={props.tags ?? null}
        frames={frames}
        gridId={gridId}
        label={text.grid(grid.sheet)}
        editable={onEdit !== null}
        range={range}
        active={selection}
        headWidth={headWidth}
        halo={halo.ranges}
        pulse={going.pulse}
        scroller={scroller}
        describedBy={here.length > 0 ? findingsId : undefined}
        editor={
          editing.now?.at === 'cell' && (
            <EditorInPlace
              model={model}
              editing={editing.now}
              offset={headWidth}
              onText={editing.type}
              onKey={onEditKey}
            />
          )
        }
        handlers={{
          ...pointer,
          onPointerDown: (event) => {
            // Clicking elsewhere keeps what was typed, as in Excel.
            if (editing.now && !isField(event.target)) void editing.keep();
            pointer.onPointerDown(event);
          },
          onDoubleClick: () => {
            if (!editing.now) begin('cell');
          },
          onKeyDown: (event) => {
            if (editing.now) return;
            onGridKey(event, {
              model,
              selection,
              page: viewport.page,
              editable: onEdit !== null,
              select,
              selectInPlace: onSelect,
              search: found.open,
              hideTip: tip.hide,
              edit: (typed) => {
                begin('cell', typed);
              },
              empty: () => void editing.empty(range),
            });
          },
          onCopy: clipboard.onCopy,
          onPaste: clipboard.onPaste,
          onMouseOver: (event) => {
            tip.over(event);
            halo.over(event);
          },
          onMouseLeave: () => {
            tip.leave();
            halo.leave();
          },
        }}
      />
      <StatusBar
        // A presenter's side says it already, and larger.
        findings={presenting ? [] : here}
        findingsId={findingsId}
        sums={sums}
        says={editing.now ? (editing.now.busy ? text.saving : text.editing) : clipboard.says}
        headings={frames.length > 0 && (model.look.freeze?.rows ?? 0) === 0 ? headings : null}
        onHeadings={setHeadings}
        row={rowName(grid, frames, selection.row)}
        zoom={zoom}
        onZoom={changeZoom}
        onFit={() => {
          const view = scroller.current;
          const right = Math.max(0, ...frames.map((frame) => frame.range.right)) || model.columns.count - 1;
          if (view) fit((view.clientWidth - headWidth) / (model.columns.start(right + 1) / zoom));
        }}
      />
      {tip.shown && <FindingTip {...tip.shown} onEnter={tip.stay} onLeave={tip.leave} />}
    </div>
  );
}

/** Takes over from the last model what has not changed. */
function useSheetModel(grid: CellGrid, look: SheetLook | null, zoom: number): SheetModel {
  const modelAfter = (last: SheetModel | null) => ({
    of: { grid, look, zoom },
    model: createSheetModel(grid, look, zoom, last),
  });
  const [kept, setKept] = useState(() => modelAfter(null));
  const { of, model } = kept;
  if (of.grid === grid && of.look === look && of.zoom === zoom) return model;
  const next = modelAfter(model);
  setKept(next);
  return next.model;
}
