import type { ColumnData, Level } from '../layouts/layout';
import { depthOf, PROGRAM } from '../read/plan-level';
import { formatOf } from './cell-formats';
import type { CellStyle } from './sheet-plan';

/** Collects the styles of a plan, each once. */
export interface StyleBook {
  /** Index of a style, entered if it is new. */
  of(style: CellStyle): number;
  all(): readonly CellStyle[];
}

export function styleBook(): StyleBook {
  const styles: CellStyle[] = [];
  const known = new Map<string, number>();
  return {
    of: (style) => {
      const key = JSON.stringify(style);
      const at = known.get(key) ?? styles.push(style) - 1;
      known.set(key, at);
      return at;
    },
    all: () => styles,
  };
}

const SIZE = 10;
const HEADING_FILL = '#E7E6E6';
const PROGRAM_FILL = '#F2F2F2';

export const TITLE: CellStyle = {
  bold: true,
  size: 12,
  horizontal: 'center',
  vertical: 'middle',
  wrap: true,
};
export const LABEL: CellStyle = { bold: true, size: SIZE };
export const HEADING: CellStyle = {
  bold: true,
  size: SIZE,
  fill: HEADING_FILL,
  horizontal: 'center',
  vertical: 'middle',
  wrap: true,
  border: true,
};
export const NUMBER_ROW: CellStyle = {
  italic: true,
  size: 8,
  fill: HEADING_FILL,
  horizontal: 'center',
  vertical: 'middle',
  wrap: true,
  border: true,
};

/** Kinds of belanja stand below a sub kegiatan. */
const BELANJA_STEPS = 3;

/** Style of a data cell: figures to the right, names indented by their level, programs and wider in bold. */
export function dataStyle(data: ColumnData, level: Level | null, format?: string): CellStyle {
  const depth = depthOf(level);
  const wide = (depth >= 0 && depth <= PROGRAM) || level === 'total';
  const code = format ?? formatOf(data);
  const steps = data !== 'nama' ? 0 : level === 'belanja' ? BELANJA_STEPS : Math.max(0, depth - PROGRAM);
  // Figures keep away from the text of the next column.
  const indent = data === 'rupiah' || data === 'persen' ? 1 : steps;
  return {
    size: SIZE,
    border: true,
    vertical: 'top',
    wrap: data !== 'rupiah' && data !== 'persen',
    horizontal: horizontalOf(data),
    ...(wide ? { bold: true, fill: PROGRAM_FILL } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(code === undefined ? {} : { format: code }),
  };
}

function horizontalOf(data: ColumnData): 'left' | 'center' | 'right' {
  if (data === 'rupiah' || data === 'persen') return 'right';
  return data === 'nomor' || data === 'kinerja' || data === 'satuan' || data === 'sumber-dana'
    ? 'center'
    : 'left';
}
