import type { Level } from '../layouts/layout';
import type { Kode } from './kode';

const levels: readonly (Level | null)[] = [
  null,
  'urusan',
  'bidang',
  'program',
  null,
  'kegiatan',
  'subkegiatan',
];

export function parseKode(text: string): Kode | null {
  const clean = text.replace(/\s/g, '');
  if (!/^[\dX]+(\.[\dX]+)*$/.test(clean)) return null;
  const segments = clean.split('.');
  const level = segments.length > 1 ? (levels[segments.length] ?? null) : null;
  return {
    segments,
    scheme: segments.length > 1 ? '90' : 'nomor',
    level,
    clean,
    broken: clean === text.trim() ? null : 'terpecah',
  };
}
