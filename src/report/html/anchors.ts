/** Places in the page, numbered: names from a workbook never become part of an address. */
export const fileAnchor = (file: number): string => `berkas-${String(file + 1)}`;
export const pageAnchor = (file: number): string => `hasil-${String(file + 1)}`;
export const tableAnchor = (file: number, table: number): string =>
  `berkas-${String(file + 1)}-tabel-${String(table + 1)}`;
export const ruleAnchor = (rule: string): string => `aturan-${rule}`;
export const MATRIX_ANCHOR = 'semua-berkas';
export const RULES_ANCHOR = 'aturan';
export const VERIFICATION_ANCHOR = 'lembar-verifikasi';
