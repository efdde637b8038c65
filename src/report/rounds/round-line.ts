import { figure } from '../../core/language/figures';
import type { Language } from '../../core/language/language';
import { reportText } from '../summary/text/report-text';
import { type AgainstOld, wholeRound } from './second-round';

/** "5 sudah dibetulkan, 3 masih, 2 baru (dibandingkan dengan renja-1.xlsx)" */
export function roundLine({ before, rounds }: AgainstOld, language: Language): string {
  const { counts, against } = reportText[language].round;
  const { fixed, still, fresh } = wholeRound(rounds);
  const told = counts(figure(fixed.length), figure(still.length), figure(fresh.length));
  return `${told} (${against(before.split(/[\\/]/).at(-1) ?? before)})`;
}
