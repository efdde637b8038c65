import type { Level } from '../layouts/layout';

/** Levels of the plan by depth. */
export const PLAN_LEVELS = ['urusan', 'bidang', 'program', 'kegiatan', 'subkegiatan'] as const;
export type PlanLevel = (typeof PLAN_LEVELS)[number];

export const PROGRAM = 2;
export const KEGIATAN = 3;
export const SUBKEGIATAN = 4;

/** 0 for urusan … 4 for sub kegiatan; -1 for a row that is no level of the plan. */
export function depthOf(level: Level | null): number {
  return level === null ? -1 : (DEPTHS[level] ?? -1);
}

const DEPTHS: Readonly<Partial<Record<Level, number>>> = {
  urusan: 0,
  bidang: 1,
  program: PROGRAM,
  kegiatan: KEGIATAN,
  subkegiatan: SUBKEGIATAN,
};

export function levelAt(depth: number): PlanLevel {
  return PLAN_LEVELS[Math.max(0, Math.min(depth, SUBKEGIATAN))] ?? 'subkegiatan';
}
