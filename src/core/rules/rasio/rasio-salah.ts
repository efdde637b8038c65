import type { ReadTable } from '../../read/read-table';
import type { Bilingual, Language } from '../../language/language';
import { cellOf, columnLabel, figureText, MOST_RELATED, placeLabel } from '../../facts/names';
import { type RatioVerdict, ratioVerdicts } from '../../facts/ratios';
import { noFormula } from '../../facts/formulas';
import { BERUMUS, defineRule, type Draft, messagesOf } from '../rule';
import { fixLabel, ratioEdit } from '../fixes';
import { rasioSalahText } from './rasio-salah.text';

const say = messagesOf('rasio-salah', rasioSalahText);

/** Stated ratios against the form's formula; those merely cut off instead of rounded are one catatan a column. */
export const rasioSalah = defineRule({
  id: 'rasio-salah',
  family: 'rasio',
  severity: 'galat',
  kinds: BERUMUS,
  unable: noFormula('rasio'),
  text: rasioSalahText,
  joins: ['rumus-ditimpa'],
  check: (read) => {
    const verdicts = ratioVerdicts(read);
    const wrong = verdicts
      .filter((verdict) => verdict.is === 'salah')
      .map((verdict) => wrongDraft(read, verdict));
    const cut = new Map<string, RatioVerdict[]>();
    for (const verdict of verdicts) {
      if (verdict.is !== 'pembulatan') continue;
      const key = String(verdict.column.left);
      cut.set(key, [...(cut.get(key) ?? []), verdict]);
    }
    return [...wrong, ...[...cut.values()].flatMap((column) => cutDraft(read, column))];
  },
});

/** "Tingkat realisasi kegiatan 1.06.05.2.01": what a message says is wrong. */
export function ratioLabel({ column, row }: RatioVerdict): Bilingual {
  const named = columnLabel(column);
  const label = (language: Language): string => `${named[language]} ${placeLabel(row, language)}`;
  return { id: label('id'), en: label('en') };
}

function wrongDraft(read: ReadTable, verdict: RatioVerdict): Draft {
  const { row, column, of, to, stated, computed, doubt, fraction } = verdict;
  const amount = read.amount(row, column);
  const persen = amount.is === 'angka' && amount.persen;
  const edit = doubt
    ? null
    : ratioEdit(read, row, verdict, fraction ? 'pecahan' : persen ? 'persen' : 'angka');
  return {
    cell: cellOf(read, row, column),
    ...(doubt ? { severity: 'peringatan' as const } : {}),
    message: say.message({
      label: ratioLabel(verdict),
      stated,
      computed,
      of: figureText(read, row, of),
      to: figureText(read, row, to),
      doubt,
    }),
    stated: rounded(stated),
    computed: rounded(computed),
    related: [cellOf(read, row, of), cellOf(read, row, to)],
    fixes: edit
      ? [
          {
            label: fixLabel.compute(edit.formula ?? ''),
            edits: [edit],
          },
        ]
      : [],
  };
}

function cutDraft(read: ReadTable, verdicts: readonly RatioVerdict[]): readonly Draft[] {
  const [first, ...others] = verdicts;
  if (!first) return [];
  return [
    {
      cell: cellOf(read, first.row, first.column),
      severity: 'catatan',
      message: say.pembulatan({
        label: ratioLabel(first),
        count: verdicts.length,
        stated: first.stated,
        computed: first.computed,
      }),
      stated: rounded(first.stated),
      computed: rounded(first.computed),
      related: others.slice(0, MOST_RELATED).map((other) => cellOf(read, other.row, other.column)),
    },
  ];
}

/** Percent points to two decimals, as a report shows them. */
export function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
