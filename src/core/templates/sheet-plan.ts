import type { CellValue, GridRange, SheetVisibility } from '../grid/cell-grid';

/** How cells look. Absent = as the sheet's default. Colours are "#RRGGBB". */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Indent steps, for the levels of a plan. */
  readonly indent?: number;
  /** Thin lines on all four sides. */
  readonly border?: boolean;
  /** Excel number-format code. */
  readonly format?: string;
}

/** One cell of a new sheet: a constant or a formula (without "="), and which style it has. */
export interface PlanCell {
  readonly value?: CellValue;
  readonly formula?: string;
  /** What the formula gives, as the engine computed it: the cached value of a written file. */
  readonly result?: number | string | null;
  /** Index into `SheetPlan.styles`. */
  readonly style?: number;
}

/** A list a cell may be chosen from, or a rule its number must keep. */
export type PlanValidation =
  | { readonly range: GridRange; readonly list: readonly string[]; readonly strict: boolean }
  | { readonly range: GridRange; readonly whole: { readonly least: number; readonly most: number } };

export interface PrintSetup {
  readonly landscape: boolean;
  /** F4 (folio, 215 × 330 mm) or A3. */
  readonly paper: 'F4' | 'A3' | 'A4';
  /** Rows repeated on every page, 0-based and inclusive. */
  readonly repeatRows?: readonly [first: number, last: number];
  readonly footer?: string;
  readonly fitToWidth: boolean;
  /** Rows with which a new page begins, 0-based. */
  readonly breaks?: readonly number[];
  /** What is printed is said: all cells of the plan. */
  readonly area?: boolean;
}

export interface PlanChart {
  readonly title: string;
  readonly kind: 'bar' | 'column' | 'pie';
  /** On the new sheet itself: labels and figures. */
  readonly categories: GridRange;
  readonly series: readonly { readonly name: string; readonly values: GridRange }[];
  /** Cell the chart's top left corner stands on. */
  readonly at: { readonly row: number; readonly column: number };
}

/** A whole new sheet as data: every host can make it, and the engine can recognise it without a host. Cells from A1. */
export interface SheetPlan {
  /** Wished name; a host takes the next free one («T-C.33 (2)»). */
  readonly name: string;
  readonly cells: readonly (readonly (PlanCell | null)[])[];
  readonly styles: readonly CellStyle[];
  readonly merges: readonly GridRange[];
  /** Widths in characters, by column. */
  readonly columnWidths: readonly number[];
  /** Heights in points, by row; null = automatic. */
  readonly rowHeights?: readonly (number | null)[];
  readonly validations: readonly PlanValidation[];
  /** Names defined in the workbook for parts of this sheet. */
  readonly names: readonly { readonly name: string; readonly range: GridRange }[];
  /** Rows and columns that stay when scrolling. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print?: PrintSetup;
  readonly charts?: readonly PlanChart[];
  /** What a sheet taken from another file hides; a new workbook keeps it, other hosts show it. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  readonly visibility?: SheetVisibility;
}
