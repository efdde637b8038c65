import { planGrid } from '../../../src/core/templates/plan-grid';
import { templatePlan } from '../../../src/core/templates/template-plan';

test.each([
  ['Renstra-Pendanaan', 'program'],
  ['Renstra-Prioritas', 'kegiatan'],
] as const)('%s has no column for codes: they stand before the names', (kind, name) => {
  const rows = [
    { level: 'program', cells: { kode: { value: '1.06.05' }, [name]: { value: 'PROGRAM A' } } },
    { level: 'kegiatan', cells: { kode: { value: '1.06.05.2.01' }, program: { value: 'Kegiatan B' } } },
  ] as const;
  const { values } = planGrid(templatePlan(kind, { year: 2026, rows }));
  const texts = values.flat().filter((value) => typeof value === 'string');
  expect(texts).toEqual(expect.arrayContaining(['1.06.05 - PROGRAM A', '1.06.05.2.01 - Kegiatan B']));
});
