import { parseRange } from '../../src/core/grid/a1';
import type { Severity } from '../../src/core/rules/finding';
import type { Nomenclature } from '../../src/core/nomenclature/nomenclature';
import type { TableRule } from '../../src/core/rules/rule';
import { nomenclatureFor } from '../../src/core/facts/official-list';
import { draftInWords, type DraftInWords } from './draft-in-words';
import { tableFromText, type DrawingOptions } from './table-from-text';

/** A table drawn as text; with the options of the drawing where it is no plain T-C.33. */
export type DrawnCase = string | (DrawingOptions & OfficialLists & { readonly table: string });

export interface OfficialLists {
  /** Official lists to check against; none where absent. */
  readonly lists?: readonly Nomenclature[];
}

export interface ExpectedFinding {
  readonly cell: string;
  /** Default: the rule's own. */
  readonly severity?: Severity;
  readonly stated?: number | string | null;
  readonly computed?: number | string | null;
  readonly related?: readonly string[];
  /** The Indonesian sentence, or a part of it. */
  readonly message?: string | RegExp;
  readonly english?: string | RegExp;
  /** "F3: SUM(F4:F5)" or "A4: 1.06.02", for every edit of every fix. */
  readonly fixes?: readonly string[];
}

export interface RuleCases {
  readonly valid: readonly DrawnCase[];
  readonly invalid: readonly (DrawingOptions &
    OfficialLists & {
      readonly table: string;
      readonly findings: readonly ExpectedFinding[];
    })[];
}

/** Runs a rule over drawn tables. Cells and the number of findings are exact; of the rest what a case names. */
export function ruleTester(rule: TableRule, cases: RuleCases): void {
  describe(rule.id, () => {
    cases.valid.forEach((drawn, at) => {
      test(`says nothing of valid table ${String(at + 1)}`, () => {
        expect(draftsOf(rule, drawn).map((draft) => `${draft.cell}: ${draft.message.id}`)).toEqual([]);
      });
    });
    cases.invalid.forEach((drawn, at) => {
      test(`finds what is wrong with invalid table ${String(at + 1)}`, () => {
        const drafts = draftsOf(rule, drawn);
        expect(drafts.map((draft) => draft.cell)).toEqual(drawn.findings.map((finding) => finding.cell));
        drawn.findings.forEach((finding, nth) => {
          expectDraft(rule, drafts[nth], finding);
        });
      });
    });
  });
}

/** What a rule says of a drawn table, alone in its workbook. */
export function draftsOf(rule: TableRule, drawn: DrawnCase): readonly DraftInWords[] {
  const { table, lists = [], ...options } = typeof drawn === 'string' ? { table: drawn } : drawn;
  const { read } = tableFromText(table, options);
  const context = { tables: [read], agency: null, nomenclature: nomenclatureFor([read], lists, {}) };
  expect(rule.unable?.(read, context) ?? null).toBeNull();
  return rule.check(read, context).map(draftInWords);
}

function expectDraft(rule: TableRule, draft: DraftInWords | undefined, expected: ExpectedFinding): void {
  if (!draft) throw new Error(`no finding at ${expected.cell}`);
  expect(parseRange(draft.cell)).not.toBeNull();
  expect(draft.severity ?? rule.severity).toBe(expected.severity ?? rule.severity);
  expect(draft.message.id).toMatch(/^\S.*[.]$/s);
  expect(draft.message.en).toMatch(/^\S.*[.]$/s);
  if (expected.message !== undefined) expectText(draft.message.id, expected.message);
  if (expected.english !== undefined) expectText(draft.message.en, expected.english);
  if (expected.stated !== undefined) expect(draft.stated).toEqual(expected.stated);
  if (expected.computed !== undefined) expect(draft.computed).toEqual(expected.computed);
  if (expected.related) expect(draft.related ?? []).toEqual(expected.related);
  if (expected.fixes) {
    const edits = (draft.fixes ?? []).flatMap((fix) => fix.edits);
    expect(edits.map((edit) => `${edit.cell}: ${edit.formula ?? String(edit.value)}`)).toEqual(
      expected.fixes,
    );
  }
}

function expectText(text: string, expected: string | RegExp): void {
  if (typeof expected === 'string') expect(text).toBe(expected);
  else expect(text).toMatch(expected);
}
