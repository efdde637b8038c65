import { changedLayout } from './changed';
import { e81, e81Short } from './e81';
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

/** Every form and every shorter print of one: what a heading is held against. */
export const printedLayouts: readonly Layout[] = [...layouts, e81Short];

const byKind = new Map<string, Layout>(printedLayouts.map((layout) => [keyOf(layout), layout]));

/** Which print of a form a table has: that of a changed plan, or a shorter one. */
export interface FormPrint {
  readonly change?: true;
  readonly short?: true;
}

/** The form of a kind as the table prints it. */
export function layoutOf(kind: TableKind, { change, short }: FormPrint = {}): Layout {
  const layout = byKind.get(keyOf({ kind, ...(short && { short }) }));
  if (!layout) throw new Error(`no layout for ${kind}`);
  return change ? changedLayout(layout) : layout;
}

function keyOf({ kind, short }: Pick<Layout, 'kind' | 'short'>): string {
  return short ? `${kind} short` : kind;
}
