import type { NomenclatureOf } from '../facts/official-list';
import { inUnit } from '../language/figures';
import type { Bilingual, Language } from '../language/language';
import { layouts } from '../layouts/index';
import type { TableKind } from '../layouts/layout';
import type { ReadTable } from '../read/read-table';
import type { LostArea, UnreadArea } from '../recognise/unread';
import type { CheckedTables } from '../silang/plan-years';
import type { Fix, Message, Place, Severity } from './finding';

export const FAMILIES = [
  'bentuk',
  'kode',
  'angka',
  'jumlah',
  'rasio',
  'isi',
  'nalar',
  'silang',
  'rumus',
] as const;
export type RuleFamily = (typeof FAMILIES)[number];

/** What a rule says of one thing it found; sheet, table and rule are added by the engine. */
export interface Draft {
  readonly cell: string;
  readonly message: Message;
  /** What else is to be said of it, a sentence each. */
  readonly also?: readonly Message[];
  /** Where one case is weaker (or stronger) than the rule: "if in doubt it is a peringatan that says why". */
  readonly severity?: Severity;
  readonly stated?: number | string | null;
  readonly computed?: number | string | null;
  readonly related?: readonly string[];
  readonly fixes?: readonly Fix[];
  readonly explains?: readonly Place[];
}

/** What a rule may look at besides its table: all tables of the workbook, this one among them, and what is known of them. */
export interface RuleContext extends CheckedTables {
  /** Areas of the workbook that were not read: what they hold nobody knows. */
  readonly unread?: readonly (UnreadArea | LostArea)[];
  /** Agency as set by the user, null where unknown. */
  readonly agency: string | null;
  /** The official list a table is checked against, null where none fits. */
  readonly nomenclature: NomenclatureOf;
}

interface RuleMeta {
  readonly id: string;
  readonly family: RuleFamily;
  readonly severity: Severity;
  /** Kinds it is for; absent = all. */
  readonly kinds?: readonly TableKind[];
  /** It is for changed plans (Renja perubahan) alone. */
  readonly ofChange?: true;
  /** Why the rule cannot say anything of this table, null where it can. */
  readonly unable?: (table: ReadTable, context: RuleContext) => Bilingual | null;
  readonly text: RuleText;
  /** Rules that may say of the same cell what this one says: the two are told as one finding, with both messages. */
  readonly joins?: readonly string[];
  /** Rules whose notes (`catatan`) on a cell are left out where this one has a finding there. */
  readonly supersedes?: readonly string[];
}

export interface TableRule extends RuleMeta {
  readonly check: (table: ReadTable, context: RuleContext) => readonly Draft[];
}

/** A rule over the whole workbook: which tables there are, and whether they agree. */
export interface WorkbookRule extends RuleMeta {
  readonly checkAll: (context: RuleContext) => readonly (Draft & { readonly table: ReadTable })[];
}

export type Rule = TableRule | WorkbookRule;

/** A rule with its words, as the catalogue takes it: over each table, or over all tables of a workbook. */
export function defineRule(rule: TableRule): TableRule;
export function defineRule(rule: WorkbookRule): WorkbookRule;
export function defineRule<R>(rule: R): R {
  return rule;
}

/** Tables whose rows are levels of the plan: program, kegiatan, sub kegiatan. */
export const TINGKAT: readonly TableKind[] = layouts
  .filter((layout) => layout.rows === 'tingkat')
  .map((layout) => layout.kind);

/** Tables with a column that the form computes. */
export const BERUMUS: readonly TableKind[] = layouts
  .filter((layout) => layout.columns.some((column) => column.formula))
  .map((layout) => layout.kind);

/** Tables of the plan with a column for codes. */
export const BERKODE: readonly TableKind[] = layouts
  .filter((layout) => layout.rows === 'tingkat' && layout.columns.some((column) => column.data === 'kode'))
  .map((layout) => layout.kind);

/** Of them those in which a code stands once, and in order. */
export const BERKODE_SEKALI: readonly TableKind[] = layouts
  .filter((layout) => BERKODE.includes(layout.kind) && !layout.picks)
  .map((layout) => layout.kind);

/** How each message is put into words: a sentence of its figures. */
export type Sentences<M> = { readonly [K in keyof M]: (figures: M[K]) => string };

/** What is said of a rule in one language. `M` names its messages and the figures of each. */
export interface RuleWords<M> {
  /** A noun: «Jumlah tidak sama». */
  readonly title: string;
  /** Why it matters, with the regulation where there is one. */
  readonly why: string;
  /** A small example: what is wrong and what would be right. */
  readonly example: string;
  readonly messages: Sentences<M>;
}

/** The words of one rule; they stand beside it, in `<rule>.text.ts`. */
export type RuleText<M = Readonly<Record<string, never>>> = Readonly<Record<Language, RuleWords<M>>>;

/** A maker for each message of a rule: say.deret({ count, first }). */
export type Say<M> = { readonly [K in keyof M]: (figures: M[K]) => Message };

export function messagesOf<M extends Record<keyof M, object>>(rule: string, text: RuleText<M>): Say<M> {
  const makers = Object.keys(text.id.messages).map((key) => {
    const say = (figures: object): Message => ({ rule, key, figures });
    return [key, say];
  });
  return Object.fromEntries(makers) as Say<M>;
}

/** A message as a sentence of its rule. */
export function sentenceOf(
  { rule, key, figures, unit }: Message,
  text: RuleText,
  language: Language,
): string {
  // Only messagesOf makes messages, and only with the figures of their key.
  const write = text[language].messages[key] as ((figures: object) => string) | undefined;
  if (!write) throw new Error(`the rule ${rule} has no message ${key}`);
  const sentence = write(figures);
  return unit ? inUnit(sentence, unit) : sentence;
}
