import { figure, percent } from '../../core/language/figures';
import type { CellEdit } from '../../core/grid/cell-edit';
import type { WordedFinding } from '../../core/rules/finding';
import type { CellContent } from '../../core/grid/cell-content';
import type { Spelled } from '../state/pane-context';

/** Stated and computed, where both are figures that can be held against each other. */
export function comparedFigures({
  stated,
  computed,
}: WordedFinding): { readonly stated: number; readonly computed: number } | null {
  return typeof stated === 'number' && typeof computed === 'number' ? { stated, computed } : null;
}

/** What stands there and what should, cut so that both are read at a glance; null where a sentence alone tells it. */
export function differingTexts(
  finding: WordedFinding,
  empty: string,
): { readonly stated: string; readonly computed: string } | null {
  const { stated, computed } = finding;
  if (computed === null) return null;
  const text = (value: string | number | null): string => {
    if (value === null || value === '') return empty;
    if (typeof value === 'number') return ruleFigure(finding, value);
    return value.length <= LONGEST ? value : `${value.slice(0, LONGEST - 1)}…`;
  };
  return { stated: text(stated), computed: text(computed) };
}

const LONGEST = 44;

/** A figure of a finding as its rule means it: a year is no amount and gets no separators. */
export function ruleFigure({ rule }: Pick<WordedFinding, 'rule'>, value: number): string {
  return rule.startsWith('tahun') ? String(value) : figure(value);
}

/** What a cell holds, as a person would type it into their Excel; null where it is empty. */
export function contentText(
  { cell, value, formula, format }: CellContent,
  spelled: Spelled['formula'],
): string | null {
  if (formula !== null) return spelled(`=${formula}`, cell);
  return valueText(value, format);
}

/** What an edit writes, in the same form; `format` is the one the cell has where the edit sets none. */
export function editText(
  { cell, value, formula, format }: CellEdit,
  before: string | null,
  spelled: Spelled['formula'],
): string | null {
  if (formula !== undefined) return spelled(`=${formula}`, cell);
  return valueText(value ?? null, format ?? before);
}

function valueText(value: string | number | boolean | null, format: string | null): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  return format?.includes('%') ? percent(value * 100) : figure(value);
}
