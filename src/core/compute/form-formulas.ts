/** Grades of Permendagri 86/2017 for an average of achievement in percent points: above `over` earns `grade`. */
export const PREDIKAT = [
  { over: 90, grade: 'Sangat Tinggi' },
  { over: 75, grade: 'Tinggi' },
  { over: 65, grade: 'Sedang' },
  { over: 50, grade: 'Rendah' },
] as const;
export const LEAST_GRADE = 'Sangat Rendah';

/** What the figure in a cell earns; nothing where it holds none. `whole` is 100 % as the cell writes it: 1 or 100. */
export function predikatFormula(cell: string, whole: 1 | 100): string {
  const tests = PREDIKAT.map(({ over, grade }) => `IF(${cell}>${String((over * whole) / 100)},"${grade}",`);
  return `IF(COUNT(${cell})=0,"",${tests.join('')}"${LEAST_GRADE}"${')'.repeat(tests.length)})`;
}

/**
 * One figure over another, as a fraction or in percent points: nothing where one of them is empty or a text such as "-",
 * or the base is zero. An empty part is no 0 %: nobody has said that nothing was achieved.
 */
export function ratioFormula(part: string, base: string, whole: 1 | 100 = 1): string {
  const ratio = `${part}/${base}${whole === 100 ? '*100' : ''}`;
  return `IF(COUNT(${part},${base})<2,"",IF(${base}=0,"",${ratio}))`;
}

/** The sum of single cells; nothing before `least` of them hold a figure: half a sum would be taken for the whole. */
export function partialSumFormula(cells: readonly string[], least: number): string {
  const listed = cells.join(',');
  return `IF(COUNT(${listed})<${String(least)},"",SUM(${listed}))`;
}

/** What lies between two figures of a changed plan; one that is not there counts as 0, nothing where neither is. */
export function differenceFormula(after: string, before: string): string {
  return `IF(COUNT(${after},${before})=0,"",SUM(${after})-SUM(${before}))`;
}

/** The average of a range; nothing where it holds no figure. */
export function averageFormula(range: string): string {
  return `IF(COUNT(${range})=0,"",AVERAGE(${range}))`;
}

/** Average yearly growth over the cells, as a fraction; nothing where one is empty or a base is zero. */
export function growthFormula(cells: readonly string[]): string {
  const steps = cells.slice(1).map((cell, at) => `${cell}/${cells[at] ?? cell}-1`);
  return `IF(COUNT(${cells.join(',')})<${String(cells.length)},"",IFERROR(AVERAGE(${steps.join(',')}),""))`;
}
