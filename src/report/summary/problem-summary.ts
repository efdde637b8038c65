import type { Language } from '../../core/language/language';
import { type FileProblem, publicProblem } from '../public-file';
import type { FileSummary } from './file-summary';

/** What there is to say of a file that could not be read. Apart from the other summaries: it needs no engine. */
export function summariseProblem(name: string, problem: FileProblem, language: Language): FileSummary {
  return { file: publicProblem(name, problem, language), agency: null, tables: [] };
}
