import { mergeClasses } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import { boxCss, isAskew, runCss, textCss, turnCss, wholeCss } from '../model/cell-css';
import type { CellTag } from '../model/cell-tags';
import type { DrawnCell } from '../model/draw-row';
import type { PlacedFinding } from '../model/finding-index';
import type { GridStyles } from '../sheet-styles';
import { FindingCorner } from './FindingCorner';
import { TagCorner } from './TagCorner';

export interface GridCellProps {
  readonly cell: DrawnCell;
  /** Pixels from the left edge of the row to that of the sheet. */
  readonly offset: number;
  readonly zoom: number;
  /** Drawn a second time where a frozen line cuts a block; readers hear of it once. */
  readonly copy: boolean;
  /** Of the active cell alone, for the grid to point to. */
  readonly id: string | null;
  readonly selected: boolean;
  readonly active: boolean;
  readonly lit: boolean;
  readonly findings: readonly PlacedFinding[] | undefined;
  readonly tag: CellTag | undefined;
  /** Lines of table frames and blocks of findings, inside the cell. */
  readonly inset: string | undefined;
  readonly pulse: number | null;
  /** Asked for once for a row: a hook in each of a thousand cells is felt while scrolling. */
  readonly styles: GridStyles;
}

export function GridCell(props: GridCellProps) {
  const { cell, offset, zoom, copy, id, selected, active, lit, findings, tag, inset, pulse, styles } = props;
  const { merge, over, column } = cell;
  const runs = over.left + over.right > 0;
  const box: CSSProperties = boxCss(cell, cell.left + offset, zoom);
  if (inset !== undefined) box.boxShadow = inset;
  return (
    <div
      {...(copy
        ? { 'aria-hidden': true }
        : {
            role: 'gridcell',
            ...(id !== null && { id }),
            'aria-colindex': column + 2,
            'aria-selected': selected,
            ...(merge !== null && {
              'aria-colspan': merge.right - merge.left + 1,
              'aria-rowspan': merge.bottom - merge.top + 1,
            }),
          })}
      className={mergeClasses(
        styles.cell,
        (runs || isAskew(cell.look)) && styles.runsOver,
        selected && styles.selected,
        tag && styles.tagged,
        tag?.alone && styles.alone,
        lit && styles.lit,
        active && styles.active,
      )}
      style={box}
    >
      <CellText cell={cell} zoom={zoom} styles={styles} />
      {findings && <FindingCorner findings={findings} />}
      {tag && <TagCorner tag={tag} />}
      {pulse !== null && <span key={pulse} className={styles.pulse} aria-hidden="true" />}
    </div>
  );
}

type CellTextProps = Pick<GridCellProps, 'cell' | 'zoom' | 'styles'>;

function CellText({ cell, zoom, styles }: CellTextProps) {
  const { shown, look, align, over } = cell;
  if (shown.text === '') return null;
  const runs = over.left + over.right > 0;
  const style: CSSProperties = {
    ...textCss(look, zoom),
    textAlign: align,
    ...turnCss(look),
    ...(shown.colour !== null && { color: shown.colour }),
    // A figure may use the margins of its cell.
    ...(shown.is === 'angka' && { marginLeft: '-2px', marginRight: '-2px' }),
    ...(runs && {
      marginLeft: `${String(-over.left)}px`,
      width: `calc(100% + ${String(over.left + over.right)}px)`,
    }),
  };
  if (cell.runs !== null)
    return (
      <span className={styles.text} style={{ ...style, textDecoration: 'none' }} data-part="text">
        {cell.runs.map(({ text, type }, at) => (
          <span key={at} style={type ? runCss(type) : wholeCss(look)}>
            {text}
          </span>
        ))}
      </span>
    );
  if (shown.fillAt === null)
    return (
      <span className={styles.text} style={style} data-part="text">
        {shown.text}
      </span>
    );
  return (
    <span className={mergeClasses(styles.text, styles.filled)} style={style} data-part="text">
      <span>{shown.text.slice(0, shown.fillAt)}</span>
      <span>{shown.text.slice(shown.fillAt)}</span>
    </span>
  );
}
