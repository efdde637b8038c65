import { compareBooks } from '../../core/compare/compare-books';
import { TABLE_KINDS } from '../../core/layouts/layout';
import type { ReadTable } from '../../core/read/read-table';
import { recogniseTables } from '../../core/engine/check';
import type { Language } from '../../core/language/language';
import type { Settings } from '../../core/settings';
import { writeWorkbook } from '../../hosts/file/write/write-workbook';
import { comparisonCsv } from '../../report/compare/comparison-csv';
import { comparisonPlan } from '../../report/compare/comparison-plan';
import type { PublicComparison } from '../../report/compare/comparison-schema';
import { comparisonText } from '../../report/compare/comparison-text';
import { publicComparison } from '../../report/compare/public-comparison';
import { safeJson } from '../../report/safe-text';
import { coloured, plain } from '../../report/terminal';
import type { Context, Outcome } from '../command';
import { EXIT } from '../exit';
import { openWorkbook } from '../files/open-workbook';
import { refusedOutputs, writeOutput } from '../files/outputs';
import { loadSettings } from '../load-settings';
import { type Streams, wantsColour, widthOf } from '../streams';
import { compareCallWords } from './compare-words';

interface CompareCall {
  readonly format: 'text' | 'csv' | 'json';
  readonly left: string;
  /** Null: two tables of the one file. */
  readonly right: string | null;
  /** A kind (T-C.31) or a sheet's name; null = what goes best with the other. */
  readonly leftTable: string | null;
  readonly rightTable: string | null;
  readonly out: string | null;
  readonly force: boolean;
  readonly settings: string | null;
}

/** Compares two tables of two workbooks, or of one. Exit status as for `check`: 1 where something differs. */
export async function compareCommand(call: CompareCall, context: Context): Promise<Outcome> {
  const { language, streams } = context;
  const { left: leftFile, right: rightFile } = call;
  const say = compareCallWords[language];
  const settings = await loadSettings(call.settings, language);
  if ('wrong' in settings) return settings;
  const refuse = (sentence: string): number => {
    streams.err.write(`${sentence}\n`);
    return EXIT.unreadable;
  };
  const output = call.out === null ? null : { out: call.out, source: null };
  const way = { language, force: call.force };
  const sources = rightFile === null ? [leftFile] : [leftFile, rightFile];
  const [refused] = output ? await refusedOutputs([output], sources, way) : [];
  if (refused !== undefined) return refuse(refused);
  const left = await tablesIn(leftFile, settings, context);
  if (typeof left === 'string') return refuse(left);
  const right = rightFile === null ? null : await tablesIn(rightFile, settings, context);
  if (typeof right === 'string') return refuse(right);
  const wish = {
    left: idOf(left, call.leftTable),
    right: idOf(right ?? left, call.rightTable),
  };
  if (wish.left === undefined) return refuse(unknown(leftFile, call.leftTable, left, language));
  if (wish.right === undefined)
    return refuse(unknown(rightFile ?? leftFile, call.rightTable, right ?? left, language));
  const made = compareBooks(left, right, { left: wish.left, right: wish.right }, settings.year ?? null);
  if (!made) return refuse(say.noPair);
  const comparison = publicComparison(made, { left: leftFile, right: rightFile ?? leftFile }, language);
  streams.out.write(formOf(comparison, call.format, language, streams));
  if (output) {
    const problem = await writeOutput(output, writeWorkbook([comparisonPlan(comparison, language)]), way);
    if (problem !== null) return refuse(problem);
    streams.err.write(`${say.written(output.out)}\n`);
  }
  return comparison.differences.length > 0 ? EXIT.galat : EXIT.clean;
}

/** Whether a table is the one a person named, by its kind or its sheet. */
function isNamed(wished: string, table: { readonly kind: string; readonly sheet: string }): boolean {
  const name = wished.trim().toLowerCase();
  const isKind = TABLE_KINDS.some((kind) => kind.toLowerCase() === name);
  return (isKind ? table.kind : table.sheet).toLowerCase() === name;
}

async function tablesIn(
  file: string,
  settings: Settings,
  context: Context,
): Promise<readonly ReadTable[] | string> {
  const workbook = await openWorkbook(file, context);
  return typeof workbook === 'string' ? workbook : recogniseTables(workbook.sheets, settings).tables;
}

/** Undefined where no table is called so. */
function idOf(tables: readonly ReadTable[], wished: string | null): string | null | undefined {
  return wished === null ? null : tables.find(({ table }) => isNamed(wished, table))?.table.id;
}

function unknown(
  file: string,
  wished: string | null,
  tables: readonly ReadTable[],
  language: Language,
): string {
  const known = tables.map(({ table }) => `${table.kind} «${table.sheet}»`);
  return compareCallWords[language].noSuchTable(file, wished ?? '', known);
}

function formOf(
  comparison: PublicComparison,
  format: CompareCall['format'],
  language: Language,
  streams: Streams,
): string {
  switch (format) {
    case 'json':
      return `${safeJson(comparison)}\n`;
    case 'csv':
      return comparisonCsv(comparison, language);
    case 'text': {
      const paint = wantsColour(streams.out, streams.env) ? coloured : plain;
      return comparisonText(comparison, { language, width: widthOf(streams.out), paint });
    }
  }
}
