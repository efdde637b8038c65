import type { Level } from '../layouts/layout';

/**
 * How a code is built. `90` = Permendagri 90/2019 and later (u.bb.pp.k.kk.ss, sub kegiatan of 2 or 4 digits),
 * `13` = Permendagri 13/2006 and local forms, `nomor` = a running number that is no code.
 */
export type KodeScheme = '90' | '13' | 'nomor';

export interface Kode {
  /** Segments as written, without separators, spaces removed: ["1","06","04","2","01","01"]. */
  readonly segments: readonly string[];
  readonly scheme: KodeScheme;
  /** Level the code says by its length (scheme 90 only), else null. */
  readonly level: Level | null;
  /** Clean spelling: "1.06.04.2.01.01". */
  readonly clean: string;
  /** What is broken in the spelling as it stands; null where it is well written. */
  readonly broken: 'terpecah' | 'pemisah' | 'ribuan' | 'awalan' | 'huruf' | 'segmen' | null;
}
