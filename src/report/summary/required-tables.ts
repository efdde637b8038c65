import { layoutOf } from '../../core/layouts/index';
import type { TableKind } from '../../core/layouts/layout';

/** The five tables of a Renja; the current form of SIPD-RI takes the place of T-C.33. */
export const REQUIRED_TABLES: readonly { readonly kind: TableKind; readonly kinds: readonly TableKind[] }[] =
  [
    { kind: 'T-C.29', kinds: ['T-C.29'] },
    { kind: 'T-C.30', kinds: ['T-C.30'] },
    { kind: 'T-C.31', kinds: ['T-C.31'] },
    { kind: 'T-C.32', kinds: ['T-C.32'] },
    { kind: 'T-C.33', kinds: ['T-C.33', 'SIPD-Renja'] },
  ];

/** Official title of a table. */
export function titleOfKind(kind: TableKind): string {
  return layoutOf(kind).titles[0] ?? kind;
}
