import { exportName } from '../../../src/workbench/export/file-names';

test.each([
  ['001-typed.xlsx', 'salinan', 'id', '001-typed-beranotasi.xlsx'],
  ['001-typed.xlsx', 'laporan', 'en', '001-typed-report.html'],
  ['Renja 2026.XLSM', 'buku', 'id', 'Renja 2026-dibetulkan.XLSM'],
  ['Renja 2026.XLSM', 'verifikasi', 'en', 'Renja 2026-verification.xlsx'],
  ['v1.2 final.xlsx', 'csv', 'id', 'v1.2 final-temuan.csv'],
  ['tanpa-akhiran', 'json', 'id', 'tanpa-akhiran-temuan.json'],
  ['a/b:c\u202e.xlsx', 'salinan', 'en', 'a_b_c_-annotated.xlsx'],
  ['.xlsx', 'buku', 'en', 'renja-corrected.xlsx'],
] as const)('%s as %s (%s) is saved as %s', (name, what, language, saved) => {
  expect(exportName(name, what, language)).toBe(saved);
});
