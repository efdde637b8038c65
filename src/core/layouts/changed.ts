import type { Layout, LayoutColumn } from './layout';

/** What the heading of each figure of a changed plan says, under the heading of its column. */
export const CHANGE_WORDS = {
  sebelum: 'Sebelum Perubahan',
  sesudah: 'Setelah Perubahan',
  selisih: 'Bertambah/(Berkurang)',
  persen: '%',
} as const;

/** What stands under the headings of a changed plan, in the words of the form and of the field. */
export const CHANGE_HEADINGS: readonly string[] = [
  CHANGE_WORDS.sebelum,
  CHANGE_WORDS.sesudah,
  'Sesudah Perubahan',
  CHANGE_WORDS.selisih,
  'Semula',
  'Menjadi',
];

const changed = new Map<Layout, Layout>();

/**
 * The form as a Renja perubahan prints it: what is changed stands before and after, then the difference. The columns of
 * the form keep their roles and hold what stands after the change; a plan that is changed in the middle of its year
 * often leaves the next one out. A form that is not changed is itself.
 */
export function changedLayout(layout: Layout): Layout {
  if (!layout.changes) return layout;
  const known = changed.get(layout);
  if (known) return known;
  let number = 0;
  const columns = layout.columns
    .flatMap((column) => columnsOf(layout, column))
    .map((column) => ({
      ...column,
      number: column.number === null || column.change === 'persen' ? null : ++number,
    }));
  const own: Layout = {
    ...layout,
    numbering: 'bebas',
    musts: layout.musts.map((group) =>
      group.some((role) => isForward(role)) ? [...group, 'paguSebelum', 'selisihPagu'] : group,
    ),
    columns,
  };
  changed.set(layout, own);
  return own;
}

function columnsOf(layout: Layout, column: LayoutColumn): readonly LayoutColumn[] {
  if (isForward(column.role)) return [{ ...column, optional: true }];
  if (!layout.changes?.includes(column.role)) return [column];
  const { needs: _, sums, weight: __, ...same } = column;
  const extra = { ...same, optional: true, weight: 1 } as const;
  const before = `${column.role}Sebelum`;
  const name = column.role.charAt(0).toUpperCase() + column.role.slice(1);
  const difference = `selisih${name}`;
  return [
    { ...extra, role: before, change: 'sebelum', ...(sums && { sums }) },
    { ...column, change: 'sesudah' },
    {
      ...extra,
      role: difference,
      change: 'selisih',
      formula: { is: 'selisih', of: column.role, from: before },
    },
    ...(column.data === 'rupiah' ? [percentOf(extra, difference, before)] : []),
  ];
}

function percentOf(column: LayoutColumn, of: string, to: string): LayoutColumn {
  return {
    ...column,
    role: 'selisihPersen',
    data: 'persen',
    change: 'persen',
    formula: { is: 'rasio', of, to },
  };
}

function isForward(role: string): boolean {
  return role.endsWith('Maju');
}
