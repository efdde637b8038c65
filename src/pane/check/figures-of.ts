import { figure } from '../../core/rules/support/money';
import type { CellEdit, Finding } from '../../core/rules/finding';
import type { CellContent } from '../engine/pane-report';

/** Stated and computed, where both are figures that can be held against each other. */
export function comparedFigures({
  stated,
  computed,
}: Finding): { readonly stated: number; readonly computed: number } | null {
  return typeof stated === 'number' && typeof computed === 'number' ? { stated, computed } : null;
}

/** What a cell holds, as a person would type it; null where it is empty. */
export function contentText({ value, formula }: CellContent): string | null {
  if (formula !== null) return `=${formula}`;
  return valueText(value);
}

export function editText({ value, formula }: CellEdit): string | null {
  if (formula !== undefined) return `=${formula}`;
  return valueText(value ?? null);
}

function valueText(value: string | number | boolean | null): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? figure(value) : value;
}
