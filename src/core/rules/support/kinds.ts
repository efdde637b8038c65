import type { TableKind } from '../../layouts/layout';
import { layouts } from '../../layouts/index';

/** Tables whose rows are levels of the plan: program, kegiatan, sub kegiatan. */
export const TINGKAT: readonly TableKind[] = layouts
  .filter((layout) => layout.rows === 'tingkat')
  .map((layout) => layout.kind);

/** Tables with a column that the form computes. */
export const BERUMUS: readonly TableKind[] = layouts
  .filter((layout) => layout.columns.some((column) => column.formula))
  .map((layout) => layout.kind);

/** Tables of the plan with a column for codes. */
export const BERKODE: readonly TableKind[] = layouts
  .filter((layout) => layout.rows === 'tingkat' && layout.columns.some((column) => column.data === 'kode'))
  .map((layout) => layout.kind);

/** Of them those in which a code stands once, and in order. */
export const BERKODE_SEKALI: readonly TableKind[] = layouts
  .filter((layout) => BERKODE.includes(layout.kind) && !layout.picks)
  .map((layout) => layout.kind);
