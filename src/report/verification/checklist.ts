import { figure, rupiah } from '../../core/language/figures';
import type { Language } from '../../core/language/language';
import { listed } from '../../core/language/listed';
import type { PaguTotals } from '../../core/silang/pagu-totals';
import type { PublicFile } from '../schema';
import { oneSafeLine } from '../safe-text';
import type { FileSummary } from '../summary/file-summary';
import { type Asked, ASKED, PLANS, type ReviewedLevel } from '../summary/table-review';
import { type Chapter, chaptersOf } from './chapters';
import { checklistText, type Verdict } from './checklist-text';

/** One line of what reviewers of the field go through, with the figures it was judged by. */
export interface ChecklistLine {
  readonly item: string;
  readonly verdict: Verdict;
  readonly figures: string;
}

interface Judged {
  readonly verdict: Verdict;
  readonly figures: readonly string[];
}

/** What a line is judged by. */
interface Looked {
  readonly file: PublicFile;
  readonly chapters: readonly Chapter[];
  /** Those of them that plan for one and the same year, and so should agree. */
  readonly plans: readonly Chapter[];
  readonly language: Language;
}

const LEVELS: readonly ReviewedLevel[] = ['program', 'kegiatan', 'subkegiatan'];

/** The reviewer's checklist of one file, drafted from its figures. */
export function checklistOf(summary: FileSummary, language: Language): readonly ChecklistLine[] {
  const chapters = chaptersOf(summary, language);
  const looked: Looked = { file: summary.file, chapters, plans: comparable(chapters), language };
  const text = checklistText[language];
  const line = (item: string, { verdict, figures }: Judged): ChecklistLine => ({
    item,
    verdict,
    figures: oneSafeLine(figures.join(' ')),
  });
  return [
    ...LEVELS.map((level) => line(text.count[level], countLine(looked, level))),
    line(text.total, totalLine(looked)),
    line(text.split, splitLine(looked)),
    ...ASKED.map((asked) => line(text.filled[asked], filledLine(looked, asked))),
    line(text.columns, columnsLine(looked)),
  ];
}

/** The plans of the year, and of the kind (changed or not), that the last chapter is of. */
function comparable(chapters: readonly Chapter[]): readonly Chapter[] {
  const plans = chapters.filter(({ kind }) => PLANS.includes(kind));
  const main = plans.find(({ kind }) => kind === 'T-C.33' || kind === 'SIPD-Renja') ?? plans[0];
  return plans.filter(
    ({ year, change }) =>
      change === main?.change && (year === null || main.year === null || year === main.year),
  );
}

/** Why nothing can be said of any plan, null where something can. */
function unable({ file, plans, language }: Looked): Judged | null {
  const text = checklistText[language];
  const doubted = plans.find(({ doubted }) => doubted);
  if (doubted) return { verdict: 'tidak-diperiksa', figures: [text.doubted(doubted.label)] };
  if (plans.length > 0) return null;
  const near = (file.unread ?? []).some(({ nearest }) => nearest && PLANS.includes(nearest.kind));
  return near || (file.tables.length === 0 && file.cellsSeen > 0)
    ? { verdict: 'tidak-diperiksa', figures: [text.notRead] }
    : { verdict: 'tidak-ditemukan', figures: [text.noPlan] };
}

function countLine(looked: Looked, level: ReviewedLevel): Judged {
  const { chapters, plans, language } = looked;
  const text = checklistText[language];
  const told = chapters.flatMap((chapter) => {
    const { label, levels } = chapter;
    const aside = plans.includes(chapter) ? '' : ` (${text.notCompared})`;
    return levels[level] > 0 ? [`${label}: ${figure(levels[level])}${aside}`] : [];
  });
  const counts = plans.map(({ levels }) => levels[level]).filter((count) => count > 0);
  const without = unable(looked);
  if (without) return { ...without, figures: [...sentence(told), ...without.figures] };
  if (counts.length === 0) return { verdict: 'tidak-ditemukan', figures: [...sentence(told), text.noLevel] };
  return agreed(told, counts, language, text.apart);
}

function totalLine(looked: Looked): Judged {
  const { language } = looked;
  const text = checklistText[language];
  const without = unable(looked);
  if (without) return without;
  const totals = withPagu(looked);
  const told = totals.map(({ label, pagu }) => `${label}: ${rupiah(pagu.total)}`);
  const amounts = totals.map(({ pagu }) => pagu.total);
  if (amounts.length === 0) return { verdict: 'tidak-ditemukan', figures: [text.noPagu] };
  const apart = text.apartBy(rupiah(Math.max(...amounts) - Math.min(...amounts)));
  return agreed(told, amounts, language, apart);
}

function splitLine(looked: Looked): Judged {
  const { plans, language } = looked;
  const text = checklistText[language];
  const without = unable(looked);
  if (without) return without;
  const totals = withPagu(looked);
  const told = totals.map(
    ({ label, pagu }) => `${label}: ${text.parts(rupiah(pagu.penunjang), rupiah(pagu.urusan))}`,
  );
  const misnamed = [...new Set(plans.flatMap((plan) => plan.misnamed))];
  if (misnamed.length > 0)
    return {
      verdict: 'perlu-perbaikan',
      figures: [...sentence(told), text.misnamed(listed(misnamed, language))],
    };
  if (totals.length === 0) return { verdict: 'tidak-ditemukan', figures: [text.noPagu] };
  const [first, ...others] = totals.map(({ pagu }) => pagu);
  const swapped = others.some(
    (other) =>
      first &&
      other.penunjang !== other.urusan &&
      other.penunjang === first.urusan &&
      other.urusan === first.penunjang,
  );
  const apart = swapped ? text.swapped : text.apart;
  const amounts = totals.map(({ pagu }) => pagu.penunjang);
  const urusan = totals.map(({ pagu }) => pagu.urusan);
  const judged = agreed(told, amounts, language, apart);
  return judged.verdict === 'sesuai' ? agreed(told, urusan, language, apart) : judged;
}

function withPagu({ plans }: Looked): readonly (Chapter & { readonly pagu: PaguTotals })[] {
  return plans.flatMap((plan) => (plan.pagu && plan.pagu.total > 0 ? [{ ...plan, pagu: plan.pagu }] : []));
}

function agreed(
  told: readonly string[],
  values: readonly number[],
  language: Language,
  apart: string,
): Judged {
  if (values.length < 2)
    return { verdict: 'tidak-diperiksa', figures: [...sentence(told), checklistText[language].alone] };
  const same = values.every((value) => value === values[0]);
  return same
    ? { verdict: 'sesuai', figures: sentence(told) }
    : { verdict: 'perlu-perbaikan', figures: [...sentence(told), apart] };
}

function filledLine(looked: Looked, asked: Asked): Judged {
  const { plans, language } = looked;
  const text = checklistText[language];
  const without = unable(looked);
  if (without) return without;
  const fillings = plans.flatMap(({ label, filling }) =>
    filling
      .filter((one) => one.asked === asked && one.column !== 'tidak-diminta')
      .map((one) => ({ label, ...one })),
  );
  if (fillings.length === 0) return { verdict: 'tidak-diperiksa', figures: [text.notOfForm] };
  const told = fillings.map(({ label, column, rows, empty, cells }) => {
    if (column === 'tidak-ada') return `${label}: ${text.noColumn}`;
    const where = cells.join(', ') + (empty > cells.length ? ', …' : '');
    return `${label}: ${empty === 0 ? text.allFilled(rows) : text.empty(empty, rows, where)}`;
  });
  // Not every row has something to be noted; a column of notes without any is not used.
  const lacks = fillings.some(({ rows, empty }) =>
    asked === 'catatan' ? empty > 0 && empty === rows : empty > 0,
  );
  const absent = fillings.every(({ column }) => column === 'tidak-ada');
  const verdict = absent ? 'tidak-ditemukan' : lacks || hasGap(fillings) ? 'perlu-perbaikan' : 'sesuai';
  return { verdict, figures: sentence(told) };
}

function hasGap(fillings: readonly { readonly column: string }[]): boolean {
  return fillings.some(({ column }) => column === 'tidak-ada');
}

function columnsLine({ file, chapters, language }: Looked): Judged {
  const text = checklistText[language];
  if (chapters.length === 0) {
    const seen = file.cellsSeen > 0;
    return {
      verdict: seen ? 'tidak-diperiksa' : 'tidak-ditemukan',
      figures: [seen ? text.notRead : text.noPlan],
    };
  }
  const told = chapters.map(({ label, columns, missing }) => {
    const names = listed(
      missing.map((name) => `«${name}»`),
      language,
    );
    const said =
      missing.length === 0 ? text.allColumns(columns) : text.missing(missing.length, columns, names);
    return `${label}: ${said}`;
  });
  const verdict = chapters.some(({ missing }) => missing.length > 0) ? 'perlu-perbaikan' : 'sesuai';
  return { verdict, figures: sentence(told) };
}

function sentence(told: readonly string[]): readonly string[] {
  return told.length === 0 ? [] : [`${told.join('; ')}.`];
}
