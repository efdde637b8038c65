/** How an open workbook is looked at. */
export interface BookMode {
  /** One finding at a time fills the side. */
  readonly presenting: boolean;
  /** Cells can be typed into. */
  readonly editing: boolean;
  /** Findings are marked in the cells and counted on the tabs. */
  readonly marks: boolean;
}
