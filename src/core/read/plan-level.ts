import type { Level } from '../layouts/layout';

/** Levels of the plan by depth. */
export const PLAN_LEVELS = ['urusan', 'bidang', 'program', 'kegiatan', 'subkegiatan'] as const;
export type PlanLevel = (typeof PLAN_LEVELS)[number];

export const PROGRAM = 2;
export const KEGIATAN = 3;
export const SUBKEGIATAN = 4;

/** 0 for urusan … 4 for sub kegiatan; -1 for a row that is no level of the plan. */
export function depthOf(level: Level | null): number {
  // Asked several times of every row: a switch over names compares pointers, a lookup would not.
  switch (level) {
    case 'subkegiatan':
      return SUBKEGIATAN;
    case 'kegiatan':
      return KEGIATAN;
    case 'program':
      return PROGRAM;
    case 'bidang':
      return 1;
    case 'urusan':
      return 0;
    default:
      return -1;
  }
}

export function levelAt(depth: number): PlanLevel {
  return PLAN_LEVELS[Math.max(0, Math.min(depth, SUBKEGIATAN))] ?? 'subkegiatan';
}
