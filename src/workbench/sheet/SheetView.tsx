import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { cellAddress, parseRange, rangeAddress } from '../../core/grid/a1';
import { formatAt, valueAt, type CellGrid, type GridRange } from '../../core/grid/cell-grid';
import type { Finding } from '../../core/rules/finding';
import type { SheetLook } from '../../hosts/file/look/sheet-look';
import type { PaneTable } from '../../pane/engine/pane-report';
import { countOf } from '../../pane/text/figures';
import { useLanguage } from '../../pane/text/language';
import { useSheetText } from '../text/sheet-text';
import { cellInput } from './model/cell-input';
import { drawBlock, drawRow } from './model/draw-row';
import { createFindingIndex } from './model/finding-index';
import { moved } from './model/moves';
import { shownValue } from './model/number-look';
import { isOneCell, selectCell, selectedRange, selectRange, type SheetSelection } from './model/selection';
import { createSheetModel, type SheetModel } from './model/sheet-model';
import { rangeAsText, rangeSums } from './model/sums';
import { tableFrames } from './model/table-frames';
import { CellEditor } from './parts/CellEditor';
import { FindingTip } from './parts/FindingTip';
import { FormulaBar } from './parts/FormulaBar';
import { SearchBar } from './parts/SearchBar';
import { headHeightOf, SheetGrid } from './parts/SheetGrid';
import { StatusBar } from './parts/StatusBar';
import type { EditKey } from './state/edit-keys';
import { scrollToCell } from './state/scroll-to';
import { useCellEditing, type ApplyEdits } from './state/use-cell-editing';
import { usePointer } from './state/use-pointer';
import { useSearch } from './state/use-search';
import { useTip } from './state/use-tip';
import { useViewport } from './state/use-viewport';

export interface SheetViewProps {
  readonly grid: CellGrid;
  /** null until it has been read: the cells are shown plain. */
  readonly look: SheetLook | null;
  /** Of this sheet. */
  readonly findings: readonly Finding[];
  /** Of this sheet. */
  readonly tables: readonly PaneTable[];
  readonly selection: SheetSelection;
  readonly onSelect: (selection: SheetSelection) => void;
  /** null where the sheet is only read. */
  readonly onEdit: ApplyEdits | null;
  /** What is to be shown and pulses once: every new object anew. A1. */
  readonly reveal: { readonly cell: string } | null;
  /** Large, for a projector. */
  readonly presenting: boolean;
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

const ZOOMS = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;
const USUAL_ZOOM = 4;
const PRESENTING_ZOOM = 7;
const MOST_COPIED = 500_000;

/** A sheet as its author made it, with what the engine found in it. */
export function SheetView(props: SheetViewProps) {
  const { grid, look, selection, onSelect, onEdit, reveal, presenting } = props;
  const styles = useStyles();
  const text = useSheetText();
  const language = useLanguage();
  const gridId = useId();
  const findingsId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [zoomStep, setZoomStep] = useState<number | null>(null);
  const zoom = ZOOMS[zoomStep ?? (presenting ? PRESENTING_ZOOM : USUAL_ZOOM)] ?? 1;
  const [headings, setHeadings] = useState(true);
  const [query, setQuery] = useState<string | null>(null);
  const [foundAt, setFoundAt] = useState(-1);
  const [pulse, setPulse] = useState(0);
  const [says, setSays] = useState<string | null>(null);

  const kept = useRef<SheetModel | null>(null);
  const model = useMemo(
    () => (kept.current = createSheetModel(grid, look, zoom, kept.current)),
    [grid, look, zoom],
  );
  const findings = useMemo(() => createFindingIndex(props.findings), [props.findings]);
  const frames = useMemo(() => tableFrames(props.tables), [props.tables]);
  const headWidth = Math.round((String(model.rows.count).length * 8 + 14) * Math.max(1, zoom * 0.8));
  const headHeight = headHeightOf(frames);
  const viewport = useViewport(scroller, { model, frames, headings, headWidth, headHeight });
  const range = useMemo(() => selectedRange(selection, model.merges), [selection, model.merges]);
  const editing = useCellEditing(grid, frames, onEdit);
  const search = useSearch(grid, query ?? '');
  const tip = useTip(findings);
  const single = isOneCell(range, model.merges);
  const sums = useMemo(() => (single ? null : rangeSums(grid, range)), [grid, range, single]);
  const here = findings.at(selection.row, selection.column);

  const show = (row: number, column: number, centre = false): void => {
    const element = scroller.current;
    if (!element) return;
    const frozenColumns = viewport.frozen.columns;
    scrollToCell(
      { element, model, frames, headings, headWidth, headHeight, frozenColumns },
      row,
      column,
      centre,
    );
  };
  const select = (next: SheetSelection): void => {
    setSays(null);
    onSelect(next);
    show(next.toRow, next.toColumn);
  };
  const goTo = (wanted: GridRange, centre: boolean): void => {
    const inside = {
      top: Math.min(wanted.top, model.rows.count - 1),
      left: Math.min(wanted.left, model.columns.count - 1),
      bottom: Math.min(wanted.bottom, model.rows.count - 1),
      right: Math.min(wanted.right, model.columns.count - 1),
    };
    const whole = selectedRange(selectRange(inside), model.merges);
    const cell = single1(inside) ? selectCell(whole.top, whole.left) : selectRange(whole);
    onSelect(cell);
    show(whole.top, whole.left, centre);
  };
  const focusGrid = (): void => scroller.current?.focus({ preventScroll: true });

  useLayoutEffect(() => {
    const wanted = reveal === null ? null : parseRange(reveal.cell);
    if (wanted === null) return;
    goTo(wanted, true);
    setPulse((count) => count + 1);
    // Only a new wish moves the sheet; what it is moved by may well change.
  }, [reveal]);
  useEffect(() => {
    setFoundAt(-1);
  }, [query, grid]);

  const stepFound = (by: 1 | -1): void => {
    const { found } = search;
    if (found.length === 0) return;
    // The first step goes to the next hit from where the user is.
    const next =
      foundAt >= 0
        ? (foundAt + by + found.length) % found.length
        : Math.max(
            0,
            found.findIndex(
              ({ row, column }) =>
                row > selection.row || (row === selection.row && column >= selection.column),
            ),
          );
    const hit = found[next];
    setFoundAt(next);
    if (hit) goTo({ top: hit.row, left: hit.column, bottom: hit.row, right: hit.column }, true);
  };
  const finishEdit = (key: EditKey): void => {
    if (key.is === 'drop') {
      editing.drop();
      focusGrid();
      return;
    }
    void editing.keep().then((isKept) => {
      if (!isKept) return;
      focusGrid();
      const press = { key: key.key, shift: key.shift, ctrl: false, page: 1 };
      const next = moved(selection, press, model);
      if (next) select(next);
    });
  };
  const copy = (event: React.ClipboardEvent): void => {
    if (editing.now) return;
    const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    event.preventDefault();
    if (cells > MOST_COPIED) {
      setSays(text.tooManyToCopy);
      return;
    }
    const shown = (row: number, column: number): string =>
      shownValue(valueAt(grid, row, column), formatAt(grid, row, column)).text.trim();
    event.clipboardData.setData('text/plain', rangeAsText(range, shown));
    setSays(text.copied(countOf(cells, language)));
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (editing.now || event.nativeEvent.isComposing) return;
    const { key, shiftKey: shift } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    if (key === 'Escape') {
      tip.hide();
      return;
    }
    if (ctrl && key.toLowerCase() === 'f') {
      event.preventDefault();
      setQuery(query ?? '');
      return;
    }
    if (ctrl && key.toLowerCase() === 'a') {
      event.preventDefault();
      onSelect({ row: 0, column: 0, toRow: model.lastRow, toColumn: model.lastColumn });
      return;
    }
    const next = event.altKey ? null : moved(selection, { key, shift, ctrl, page: viewport.page }, model);
    // Without editing, Tab leads out of the sheet as through any page.
    if (next && !(key === 'Tab' && onEdit === null)) {
      event.preventDefault();
      select(next);
      return;
    }
    if (onEdit === null || ctrl || event.altKey) return;
    if (key === 'F2') editing.begin(selection.row, selection.column, 'cell');
    else if (key === 'Delete') void editing.empty(range);
    else if (key === 'Backspace') editing.begin(selection.row, selection.column, 'cell', '');
    else if (key.length === 1) editing.begin(selection.row, selection.column, 'cell', key);
    else return;
    event.preventDefault();
  };
  const pointer = usePointer({
    model,
    viewport,
    scroller,
    headWidth,
    headHeight,
    selection,
    onSelect: select,
  });

  const merge = model.merges.at(selection.row, selection.column);
  const editedCell =
    editing.now?.at === 'cell'
      ? merge
        ? drawBlock(model, merge)
        : drawRow(model, selection.row, selection.column, selection.column).find(
            ({ column }) => column === selection.column,
          )
      : undefined;
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
          goTo(wanted, true);
          focusGrid();
        }}
        onText={(typed) => {
          if (editing.now) editing.type(typed);
          else editing.begin(selection.row, selection.column, 'bar', typed);
        }}
        onKey={finishEdit}
        onSearch={() => {
          setQuery(query ?? '');
        }}
      />
      {editing.problem && (
        <p className={styles.problem} role="alert">
          {editing.problem[language]}
        </p>
      )}
      {query !== null && (
        <SearchBar
          query={query}
          search={search}
          at={foundAt}
          onQuery={setQuery}
          onStep={stepFound}
          onClose={() => {
            setQuery(null);
            focusGrid();
          }}
        />
      )}
      <SheetGrid
        model={model}
        viewport={viewport}
        findings={findings}
        frames={frames}
        gridId={gridId}
        label={text.grid(grid.sheet)}
        editable={onEdit !== null}
        range={range}
        active={selection}
        headWidth={headWidth}
        pulse={pulse > 0 ? pulse : null}
        scroller={scroller}
        describedBy={here.length > 0 ? findingsId : undefined}
        editor={
          editedCell &&
          editing.now && (
            <CellEditor
              cell={editedCell}
              address={address}
              offset={headWidth}
              zoom={zoom}
              text={editing.now.text}
              busy={editing.now.busy}
              onText={editing.type}
              onKey={finishEdit}
            />
          )
        }
        handlers={{
          onKeyDown,
          onCopy: copy,
          onPaste: (event) => {
            if (onEdit === null || editing.now) return;
            event.preventDefault();
            void editing.paste(range.top, range.left, event.clipboardData.getData('text/plain'));
          },
          onDoubleClick: () => {
            if (!editing.now) editing.begin(selection.row, selection.column, 'cell');
          },
          ...pointer,
          onPointerDown: (event) => {
            // Clicking elsewhere keeps what was typed, as in Excel.
            if (editing.now && !(event.target instanceof HTMLTextAreaElement)) void editing.keep();
            pointer.onPointerDown(event);
          },
          onMouseOver: tip.over,
          onMouseLeave: tip.leave,
        }}
      />
      <StatusBar
        // A presenter's side says it already, and larger.
        findings={presenting ? [] : here}
        findingsId={findingsId}
        sums={sums}
        says={editing.now ? (editing.now.busy ? text.saving : text.editing) : says}
        headings={frames.length > 0 && (model.look.freeze?.rows ?? 0) === 0 ? headings : null}
        onHeadings={setHeadings}
        zoom={zoom}
        onZoom={(by) => {
          const at = zoomStep ?? (presenting ? PRESENTING_ZOOM : USUAL_ZOOM);
          setZoomStep(by === 0 ? null : Math.max(0, Math.min(ZOOMS.length - 1, at + by)));
        }}
      />
      {tip.shown && (
        <FindingTip
          findings={tip.shown.findings}
          beside={tip.shown.beside}
          onEnter={tip.stay}
          onLeave={tip.leave}
        />
      )}
    </div>
  );
}

function single1({ top, left, bottom, right }: GridRange): boolean {
  return top === bottom && left === right;
}
