import type { TableKind } from '../layouts/layout';

/** Which two columns must agree: the first that the table has on each side. */
export interface ComparedColumns {
  readonly here: readonly string[];
  readonly there: readonly string[];
}

/** Two kinds of tables that say the same thing twice. A new one is one more line here. */
export interface Relation {
  readonly id: 'rencana-review' | 'rencana-bab' | 'evaluasi-rencana' | 'rencana-renstra' | 'usulan-rencana';
  /** The later table, in which a finding stands. */
  readonly here: readonly TableKind[];
  /** The table it should agree with; of several kinds the first that the workbook has. */
  readonly there: readonly TableKind[];
  /** The year that is compared, counted from the planned year of `here`. */
  readonly offset: 0 | -1;
  readonly pagu: ComparedColumns | null;
  readonly target: ComparedColumns | null;
  readonly indikator: ComparedColumns;
  /** Whose rows must stand in the other table too. */
  readonly presence: 'keduanya' | 'sini' | 'tidak';
}

const RENCANA: readonly TableKind[] = ['T-C.33', 'SIPD-Renja'];
/** Plans of several years, a column for each: of the Renstra in force, and as it was drawn before 2025. */
export const RENSTRA: readonly TableKind[] = ['Renstra-Pendanaan', 'T-C.27'];
const INDIKATOR = ['indikator'] as const;

export const RELATIONS: readonly Relation[] = [
  {
    id: 'rencana-review',
    here: RENCANA,
    there: ['T-C.31'],
    offset: 0,
    pagu: { here: ['pagu'], there: ['kebutuhanDana'] },
    target: { here: ['target'], there: ['targetAnalisis'] },
    indikator: { here: INDIKATOR, there: ['indikatorAnalisis', 'indikatorRkpd'] },
    presence: 'keduanya',
  },
  {
    id: 'rencana-bab',
    here: ['rumusan-lama'],
    there: RENCANA,
    offset: 0,
    pagu: { here: ['pagu'], there: ['pagu'] },
    target: { here: ['target'], there: ['target'] },
    indikator: { here: INDIKATOR, there: INDIKATOR },
    presence: 'keduanya',
  },
  {
    id: 'evaluasi-rencana',
    here: ['T-C.29'],
    there: [...RENCANA, 'rumusan-lama'],
    offset: -1,
    pagu: { here: ['targetBerjalanRp'], there: ['pagu'] },
    target: { here: ['targetBerjalan', 'targetBerjalanK'], there: ['target'] },
    indikator: { here: INDIKATOR, there: INDIKATOR },
    presence: 'tidak',
  },
  {
    id: 'rencana-renstra',
    here: RENCANA,
    there: RENSTRA,
    offset: 0,
    pagu: { here: ['pagu'], there: ['pagu', 'paguTahun'] },
    target: { here: ['target'], there: ['target', 'targetTahun'] },
    indikator: { here: INDIKATOR, there: INDIKATOR },
    presence: 'sini',
  },
  {
    id: 'usulan-rencana',
    here: ['T-C.32'],
    there: [...RENCANA, 'rumusan-lama', 'T-C.31'],
    offset: 0,
    pagu: null,
    target: null,
    indikator: { here: INDIKATOR, there: INDIKATOR },
    presence: 'tidak',
  },
];
