import { layoutOf } from '../layouts';
import type { TableKind } from '../layouts/layout';

/** Which role of the source fills a role of the new form; several new roles may take the same one. */
export interface Conversion {
  readonly from: TableKind;
  readonly to: TableKind;
  /** New role → role of the source (with K or Rp where split). */
  readonly roles: Readonly<Record<string, string>>;
  /** New role → role of the source that holds its unit in a column of its own. */
  readonly units?: Readonly<Record<string, string>>;
  /** A row is carried only where one of these roles of the source holds something. */
  readonly rowsWith?: readonly string[];
  /** What to add to the source's planned year. */
  readonly years?: number;
}

const same = (...roles: readonly string[]): Record<string, string> =>
  Object.fromEntries(roles.map((role) => [role, role]));

const PLAN = same('kode', 'program', 'indikator', 'lokasi', 'target', 'pagu', 'sumberDana');
const FORWARD = same('targetMaju', 'paguMaju');
/** Both sides of T-C.31 from one plan: the agency then changes the right one where its needs differ. */
const BOTH_SIDES = {
  programRkpd: 'program',
  lokasiRkpd: 'lokasi',
  indikatorRkpd: 'indikator',
  targetRkpd: 'target',
  paguRkpd: 'pagu',
  programAnalisis: 'program',
  lokasiAnalisis: 'lokasi',
  indikatorAnalisis: 'indikator',
  targetAnalisis: 'target',
  kebutuhanDana: 'pagu',
};
const USULAN = { program: 'program', lokasi: 'lokasi', indikator: 'indikator', volume: 'target' };
const ANALISIS = ['programAnalisis', 'indikatorAnalisis', 'targetAnalisis', 'kebutuhanDana'];
const fromAnalisis = {
  program: 'programAnalisis',
  lokasi: 'lokasiAnalisis',
  indikator: 'indikatorAnalisis',
  target: 'targetAnalisis',
  pagu: 'kebutuhanDana',
  catatan: 'catatan',
};

/** Which tables can become which others, and how. A kind always becomes itself. */
const conversions: readonly Conversion[] = [
  { from: 'T-C.33', to: 'SIPD-Renja', roles: { ...PLAN, ...FORWARD } },
  { from: 'SIPD-Renja', to: 'T-C.33', roles: { ...PLAN, ...FORWARD } },
  {
    from: 'rumusan-lama',
    to: 'T-C.33',
    roles: same('kode', 'program', 'indikator', 'lokasi', 'target', 'pagu'),
    units: { target: 'satuan' },
  },
  {
    from: 'rumusan-lama',
    to: 'SIPD-Renja',
    roles: same('kode', 'program', 'indikator', 'lokasi', 'target', 'pagu'),
    units: { target: 'satuan' },
  },
  {
    from: 'evaluasi-lama',
    to: 'T-C.29',
    roles: {
      program: 'program',
      indikator: 'indikator',
      targetLaluK: 'target',
      targetLaluRp: 'pagu',
      realisasiLaluK: 'realisasiK',
      realisasiLaluRp: 'realisasiRp',
    },
    units: { targetLaluK: 'satuan', realisasiLaluK: 'satuan' },
  },
  { from: 'T-C.31', to: 'T-C.33', roles: fromAnalisis, rowsWith: ANALISIS },
  { from: 'T-C.31', to: 'SIPD-Renja', roles: fromAnalisis, rowsWith: ANALISIS },
  { from: 'T-C.33', to: 'T-C.31', roles: BOTH_SIDES },
  { from: 'SIPD-Renja', to: 'T-C.31', roles: BOTH_SIDES },
  {
    from: 'rumusan-lama',
    to: 'T-C.31',
    roles: BOTH_SIDES,
    units: { targetRkpd: 'satuan', targetAnalisis: 'satuan' },
  },
  { from: 'T-C.33', to: 'T-C.32', roles: { ...USULAN, catatan: 'catatan' } },
  { from: 'SIPD-Renja', to: 'T-C.32', roles: USULAN },
  {
    from: 'T-C.31',
    to: 'T-C.32',
    roles: {
      program: 'programAnalisis',
      lokasi: 'lokasiAnalisis',
      indikator: 'indikatorAnalisis',
      volume: 'targetAnalisis',
    },
    rowsWith: ANALISIS,
  },
];

/** What the planning of the next step takes over, beyond a change of form: asked for by `templateFrom` only. */
export const carryForwards: readonly Conversion[] = [
  {
    from: 'T-C.31',
    to: 'T-C.31',
    roles: {
      no: 'no',
      programRkpd: 'programRkpd',
      lokasiRkpd: 'lokasiRkpd',
      indikatorRkpd: 'indikatorRkpd',
      targetRkpd: 'targetRkpd',
      paguRkpd: 'paguRkpd',
      programAnalisis: 'programRkpd',
      lokasiAnalisis: 'lokasiRkpd',
      indikatorAnalisis: 'indikatorRkpd',
      targetAnalisis: 'targetRkpd',
      kebutuhanDana: 'paguRkpd',
    },
    rowsWith: ['programRkpd', 'indikatorRkpd', 'targetRkpd', 'paguRkpd'],
  },
  {
    from: 'T-C.33',
    to: 'T-C.33',
    roles: {
      ...same('kode', 'program', 'indikator', 'lokasi', 'sumberDana'),
      target: 'targetMaju',
      pagu: 'paguMaju',
    },
    years: 1,
  },
];

/** How a table of one kind becomes one of another; null where the data does not allow it. */
export function conversionOf(from: TableKind, to: TableKind): Conversion | null {
  return conversions.find((one) => one.from === from && one.to === to) ?? null;
}

/** A plan as what stood before its change, and as what stands after until it is changed; null where the form has no such print. */
export function changeOf(from: TableKind, to: TableKind): Conversion | null {
  const { changes, columns } = layoutOf(to);
  const same = from === to ? Object.fromEntries(columns.map(({ role }) => [role, role])) : null;
  const roles = same ?? conversionOf(from, to)?.roles;
  if (!changes || !roles) return null;
  const before = changes.flatMap((role): readonly (readonly [string, string])[] => {
    const source = roles[role];
    return source === undefined ? [] : [[`${role}Sebelum`, source]];
  });
  return { ...conversionOf(from, to), from, to, roles: { ...roles, ...Object.fromEntries(before) } };
}

/** Kinds that a table of this kind can be made into, itself first. */
export function tidyTargets(from: TableKind): readonly TableKind[] {
  return [from, ...conversions.filter((one) => one.from === from).map((one) => one.to)];
}
