import { changedLayout } from './changed';
import { e81 } from './e81';
import { ikk, iku } from './kinerja-utama';
import type { Layout, TableKind } from './layout';
import { evaluasiLama, rumusanLama } from './old-forms';
import { renstraPendanaan } from './renstra-pendanaan';
import { renstraPrioritas } from './renstra-prioritas';
import { renstraProgram } from './renstra-program';
import { tc23, tc24, tc25, tc26, tc27, tc28 } from './renstra-tables';
import { renstraTujuan } from './renstra-tujuan';
import { sipdRenja } from './sipd-renja';
import { tc29 } from './tc29';
import { tc30 } from './tc30';
import { tc31 } from './tc31';
import { tc32 } from './tc32';
import { tc33 } from './tc33';

/** Every form the engine knows. A new form is one new file and one line here. */
export const layouts: readonly Layout[] = [
  tc29,
  tc30,
  tc31,
  tc32,
  tc33,
  sipdRenja,
  tc23,
  tc24,
  tc25,
  tc26,
  tc27,
  tc28,
  e81,
  evaluasiLama,
  rumusanLama,
  renstraTujuan,
  renstraProgram,
  renstraPendanaan,
  renstraPrioritas,
  iku,
  ikk,
];

const byKind = new Map<TableKind, Layout>(layouts.map((layout) => [layout.kind, layout]));

/** The form of a kind; with `change` as a changed plan prints it. */
export function layoutOf(kind: TableKind, change = false): Layout {
  const layout = byKind.get(kind);
  if (!layout) throw new Error(`no layout for ${kind}`);
  return change ? changedLayout(layout) : layout;
}
