import type { HostProblem } from '../../host';

const problem = (
  code: HostProblem['code'],
  id: string,
  en: string,
  cells: readonly string[] = [],
): HostProblem => ({ code, message: { id, en }, ...(cells.length > 0 ? { cells } : {}) });

export const patchProblems = {
  noSheet: (sheet: string): HostProblem =>
    problem(
      'lembar-tidak-ada',
      `Lembar «${sheet}» tidak ada di berkas ini, jadi tidak ada yang diubah.`,
      `There is no sheet “${sheet}” in this file, so nothing was changed.`,
    ),
  locked: (sheet: string): HostProblem =>
    problem(
      'lembar-terkunci',
      `Lembar «${sheet}» dikunci (Review > Protect Sheet), jadi tidak ada yang diubah. Buka kuncinya lalu ulangi.`,
      `The sheet “${sheet}” is protected (Review > Protect Sheet), so nothing was changed. Unprotect it and try again.`,
    ),
  noCell: (cell: string): HostProblem =>
    problem('gagal', `«${cell}» bukan alamat sel.`, `“${cell}” is no cell address.`, [cell]),
  array: (cell: string, range: string): HostProblem =>
    problem(
      'tidak-didukung',
      `Sel ${cell} termasuk rumus larik ${range}, yang hanya dapat diubah seluruhnya di Excel. Tidak ada yang diubah.`,
      `The cell ${cell} belongs to the array formula ${range}, which can only be changed as a whole in Excel. Nothing was changed.`,
      [cell],
    ),
  twice: (cell: string): HostProblem =>
    problem(
      'gagal',
      `Sel ${cell} akan ditulis dua kali dengan isi yang berbeda. Tidak ada yang diubah.`,
      `The cell ${cell} would be written twice with different contents. Nothing was changed.`,
      [cell],
    ),
};
