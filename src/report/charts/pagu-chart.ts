import { figure } from '../../core/language/figures';
import type { Language } from '../../core/language/language';
import type { Markup } from '../html/markup';
import type { PaguByProgram } from '../summary/table-totals';
import { reportText } from '../summary/text/report-text';
import { type Bar, barChart } from './bar-chart';

const MOST_BARS = 12;

/** What each program of a table costs, the dearest first; the small ones together where there are many. */
export function paguChart({ column, programs }: PaguByProgram, language: Language): Markup {
  const word = reportText[language];
  const all = programs.reduce((sum, { pagu }) => sum + pagu, 0);
  const told = (pagu: number): string => `${figure(pagu)} (${figure((pagu / all) * 100, 1)}%)`;
  const sorted = [...programs].sort((one, other) => other.pagu - one.pagu);
  const shown = sorted.length > MOST_BARS ? sorted.slice(0, MOST_BARS - 1) : sorted;
  const bars: Bar[] = shown.map(({ kode, nama, pagu }) => ({
    label: [kode, nama].filter((part) => part !== '').join(' ') || '–',
    value: pagu,
    text: told(pagu),
  }));
  const rest = sorted.slice(shown.length);
  if (rest.length > 0) {
    const value = rest.reduce((sum, { pagu }) => sum + pagu, 0);
    bars.push({ label: word.otherPrograms(figure(rest.length)), value, text: told(value) });
  }
  return barChart(word.paguChart(column), bars, 'above');
}
