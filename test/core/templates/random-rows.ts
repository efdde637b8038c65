import { fc } from '../../support/random';
import type { FormColumn } from '../../../src/core/templates/form-columns';
import type { FormCell, FormRow } from '../../../src/core/templates/form-rows';
import type { Level } from '../../../src/core/layouts/layout';

/** The shape of a plan: sub kegiatan by kegiatan by program, with a seed for what the cells hold. */
export const planShape = fc.record({
  programs: fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  }),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});
export type PlanShape = typeof planShape extends fc.Arbitrary<infer T> ? T : never;

const UNITS = ['Orang', 'Dokumen', 'Laporan', 'Paket', 'Unit'];

/** Rows of a plan for the columns of a form; parents are left to the form's own formulas. */
export function randomRows(columns: readonly FormColumn[], { programs, seed }: PlanShape): FormRow[] {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
  const rows: FormRow[] = [];
  const add = (level: Level, kode: string, nama: string): void => {
    const unit = UNITS[next(UNITS.length)] ?? 'Unit';
    const cells: Record<string, FormCell> = {};
    for (const { key, data, layout } of columns) {
      const cell = cellOf(level, data, kode, nama, unit, next);
      if (cell && !layout.formula) cells[key] = cell;
    }
    rows.push({ level, cells });
  };
  add('urusan', '1', 'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR');
  add('bidang', '1.06', 'URUSAN PEMERINTAHAN BIDANG SOSIAL');
  programs.forEach((kegiatan, p) => {
    const program = `1.06.0${String(p + 2)}`;
    add('program', program, `PROGRAM PELAYANAN SOSIAL ${letters(p)}`);
    kegiatan.forEach((subs, k) => {
      const kode = `${program}.2.0${String(k + 1)}`;
      add('kegiatan', kode, `Pengelolaan layanan ${letters(p)} ${letters(k)}`);
      for (let s = 0; s < subs; s++)
        add(
          'subkegiatan',
          `${kode}.000${String(s + 1)}`,
          `Penyediaan layanan ${letters(p)} ${letters(k)} ${letters(s)}`,
        );
    });
  });
  return rows;
}

const letters = (at: number): string => ['alfa', 'beta', 'gama', 'delta', 'epsilon'][at] ?? 'zeta';

function cellOf(
  level: Level,
  data: FormColumn['data'],
  kode: string,
  nama: string,
  unit: string,
  next: (below: number) => number,
): FormCell | null {
  const sub = level === 'subkegiatan';
  const planned = sub || level === 'kegiatan' || level === 'program';
  switch (data) {
    case 'kode':
      return { value: kode };
    case 'nama':
      return { value: nama };
    case 'indikator':
      return planned ? { value: `Jumlah hasil ${nama.toLowerCase()}` } : null;
    case 'kinerja':
      return planned ? { value: 1 + next(500), format: `0" ${unit}"` } : null;
    case 'rupiah':
      return sub ? { value: 1000 * (1 + next(900_000)) } : null;
    case 'lokasi':
      return sub ? { value: 'Kota Sejahtera' } : null;
    case 'sumber-dana':
      return sub ? { value: 'DAU' } : null;
    default:
      return null;
  }
}
