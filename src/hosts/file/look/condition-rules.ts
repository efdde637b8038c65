import { cellAddress, parseRange } from '../../../core/grid/a1';
import type { GridRange } from '../../../core/grid/cell-grid';
import type { XmlAttributes } from '../xml-tag';
import type { ConditionalLook, LookChange } from './conditional-look';
import { isOn } from './style-elements';

/** A rule with the number of its look in the styles part. */
export interface ConditionRule extends Omit<ConditionalLook, 'change'> {
  readonly style: number;
}

/** Gathers the conditional formats of a worksheet part that come down to a formula: no bars, scales, icons, top tens. */
export interface ConditionRules {
  open(name: string, attributes: XmlAttributes): void;
  text(text: string): void;
  close(name: string): void;
  /** Those that come first stand first. */
  finish(): readonly ConditionRule[];
}

/** Excel writes for each of these a formula that says the same. */
const BY_FORMULA = new Set([
  ...['expression', 'containsText', 'notContainsText', 'beginsWith', 'endsWith'],
  ...['containsBlanks', 'notContainsBlanks', 'containsErrors', 'notContainsErrors'],
]);

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  lessThan: '<',
  lessThanOrEqual: '<=',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
};

/** More is what copying cells around has left behind; a sheet must not be slow for it. */
const MOST_RULES = 500;
const MOST_RANGES = 20_000;

interface Begun {
  readonly type: string;
  readonly operator: string;
  readonly style: number;
  readonly priority: number;
  readonly stops: boolean;
  readonly formulas: string[];
}

export function createConditionRules(): ConditionRules {
  const rules: (ConditionRule & { readonly priority: number })[] = [];
  let ranges: readonly GridRange[] = [];
  let left = MOST_RANGES;
  let rule: Begun | null = null;
  let inFormula = false;

  const finishRule = (begun: Begun): void => {
    const [first] = ranges;
    const formula = first && formulaOf(begun, cellAddress(first.top, first.left));
    if (formula === undefined || formula === null || rules.length >= MOST_RULES) return;
    const { style, stops, priority } = begun;
    rules.push({ ranges, formula, style, stops, priority });
  };
  return {
    open: (name, attributes) => {
      if (name === 'conditionalFormatting') {
        const listed = (attributes.get('sqref') ?? '')
          .split(/\s+/, left)
          .flatMap((one) => parseRange(one) ?? []);
        left -= listed.length;
        ranges = listed;
      } else if (name === 'cfRule') {
        rule = {
          type: attributes.get('type') ?? '',
          operator: attributes.get('operator') ?? '',
          style: Number(attributes.get('dxfId') ?? NaN),
          priority: Number(attributes.get('priority') ?? 0),
          stops: isOn(attributes.get('stopIfTrue')),
          formulas: [],
        };
      } else if (name === 'formula' && rule) {
        rule.formulas.push('');
        inFormula = true;
      }
    },
    text: (text) => {
      const last = (rule?.formulas.length ?? 0) - 1;
      if (inFormula && rule) rule.formulas[last] = (rule.formulas[last] ?? '') + text;
    },
    close: (name) => {
      if (name === 'formula') inFormula = false;
      else if (name === 'cfRule' && rule) {
        finishRule(rule);
        rule = null;
      }
    },
    finish: () =>
      [...rules]
        .sort((one, other) => one.priority - other.priority)
        .map(({ ranges: on, formula, style, stops }) => ({ ranges: on, formula, style, stops })),
  };
}

/** null for a kind of rule that is not drawn. */
function formulaOf({ type, operator, formulas }: Begun, cell: string): string | null {
  const [one, other] = formulas;
  if (one === undefined || one === '') return null;
  if (BY_FORMULA.has(type)) return one;
  if (type !== 'cellIs') return null;
  const sign = SIGNS[operator];
  if (sign !== undefined) return `${cell}${sign}(${one})`;
  if (other === undefined || other === '') return null;
  if (operator === 'between') return `AND(${cell}>=(${one}),${cell}<=(${other}))`;
  return operator === 'notBetween' ? `OR(${cell}<(${one}),${cell}>(${other}))` : null;
}

/** Rules with what they change; one that changes nothing that is drawn is left out, unless it keeps others from holding. */
export function dressedRules(
  rules: readonly ConditionRule[],
  changes: readonly LookChange[],
): readonly ConditionalLook[] {
  return rules.flatMap(({ style, ...rule }) => {
    const change = changes[style] ?? {};
    return Object.keys(change).length > 0 || rule.stops ? [{ ...rule, change }] : [];
  });
}
