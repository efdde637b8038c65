import type { Language } from '../../../core/language/language';
import type { SeverityCounts } from '../finding-groups';
import { en } from './en';
import { id } from './id';

/** What a reviewer says of one table. */
export type Judgement = 'sesuai' | 'perlu-perbaikan' | 'tidak-ditemukan';

/** Every word that the page, the verification sheet and the annotated copy have of their own, in one language. */
export interface ReportText {
  readonly locale: string;
  readonly report: string;
  /** The report's first sentence. */
  readonly verdict: (counts: SeverityCounts, tables: number) => string;
  readonly verdictOfMany: (withGalat: number, files: number, unread: number) => string;
  readonly checkedOn: (date: string) => string;
  readonly agency: string;
  readonly file: string;
  readonly year: string;
  readonly range: string;
  readonly sheet: string;
  readonly cell: string;
  readonly table: string;
  readonly tables: string;
  readonly severity: string;
  readonly total: string;
  readonly finding: string;
  readonly stated: string;
  readonly computed: string;
  readonly difference: string;
  readonly findings: string;
  readonly more: (count: string) => string;
  readonly why: string;
  readonly example: string;
  readonly fix: string;
  readonly checked: string;
  readonly checkedText: (rows: string, cells: string, rules: string) => string;
  readonly sureness: string;
  readonly officialList: string;
  readonly totals: string;
  readonly column: string;
  readonly statedTotal: string;
  readonly computedTotal: string;
  readonly same: string;
  readonly noStatedTotal: string;
  readonly paguChart: (column: string) => string;
  readonly otherPrograms: (count: string) => string;
  readonly findingsChart: string;
  readonly noFindings: string;
  readonly otherFindings: string;
  readonly notChecked: string;
  readonly notRun: (count: string) => string;
  readonly accepted: (count: string) => string;
  readonly acceptedBy: (person: string) => string;
  readonly silenced: (count: string) => string;
  readonly unread: string;
  readonly matrix: string;
  readonly matrixHint: string;
  readonly notFound: string;
  readonly clean: string;
  readonly others: string;
  readonly rules: string;
  readonly contents: string;
  readonly footer: string;
  readonly verification: {
    readonly title: string;
    readonly intro: string;
    readonly table: string;
    readonly judgement: string;
    readonly notes: string;
    readonly judgements: Readonly<Record<Judgement, string>>;
    readonly noTable: string;
    readonly grade: Readonly<Record<'galat' | 'peringatan' | 'catatan', string>>;
    readonly one: (cell: string, message: string) => string;
    readonly several: (title: string, count: string, cells: string, cell: string, message: string) => string;
    readonly andMore: (count: string) => string;
    readonly moreRules: (count: string) => string;
    readonly notRun: (reasons: string) => string;
    readonly place: string;
    readonly reviewer: string;
    readonly number: string;
    readonly signature: string;
    readonly recap: string;
    readonly sheetName: string;
    readonly page: string;
  };
  readonly annotated: {
    readonly sheet: string;
    readonly intro: string;
    readonly block: (range: string) => string;
    readonly more: (count: string) => string;
    readonly elsewhere: string;
    /** Why a finding has no comment at its cell. */
    readonly thread: string;
    readonly legend: Readonly<Record<'galat' | 'peringatan' | 'catatan', string>>;
  };
}

export const reportText: Readonly<Record<Language, ReportText>> = { id, en };
