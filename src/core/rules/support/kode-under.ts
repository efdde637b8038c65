import type { Kode } from '../../read/kode';

export function isUnder(child: Kode, parent: Kode): boolean | null {
  if (child.scheme === 'nomor' || parent.scheme === 'nomor') return null;
  if (child.segments.length <= parent.segments.length) return child.scheme === '90' ? false : null;
  return parent.segments.every(
    (segment, at) => segment === 'X' || Number(segment) === Number(child.segments[at]),
  );
}
