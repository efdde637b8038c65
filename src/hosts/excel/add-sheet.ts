import type { SheetPlan } from '../../core/templates/sheet-plan';
import type { HostResult } from '../host';
import { typedText } from './cell-content';
import { rangeAt } from './filled-pieces';
import { HostFault } from './host-fault';
import { lockedStructure } from './host-messages';
import { planBlocks, planWidth } from './plan-blocks';
import { queueLooks, queueSizes } from './plan-looks';
import {
  fitsWrittenOut,
  listSource,
  queueChart,
  queueFreeze,
  queuePrint,
  queueValidation,
} from './plan-parts';
import { runBatch } from './run-batch';
import { freeSheetName } from './sheet-name';

/** Makes a new sheet from a plan, whole or not at all, and gives the name it got. Existing sheets are not touched. */
export function addSheet(plan: SheetPlan): Promise<HostResult<string>> {
  return runBatch(async (context) => {
    const { taken, freeNames } = await surroundings(context, plan);
    const made: Excel.Worksheet[] = [];
    const name = freeSheetName(plan.name, taken);
    try {
      const sheet = context.workbook.worksheets.add(name);
      made.push(sheet);
      await writeContents(context, sheet, plan);
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const merge of plan.merges) rangeAt(sheet, merge).merge(false);
      queueLooks(sheet, plan);
      queueSizes(sheet, plan);
      queueValidations(context, sheet, plan, freeSheetName('Daftar pilihan', [...taken, name]), made);
      for (const part of plan.names) {
        const scope = freeNames.has(part.name) ? context.workbook.names : sheet.names;
        scope.add(part.name, rangeAt(sheet, part.range));
      }
      if (plan.freeze) queueFreeze(sheet, plan.freeze);
      if (plan.print) queuePrint(sheet, plan.print);
      for (const chart of plan.charts ?? []) queueChart(sheet, chart);
      await context.sync();
      return name;
    } catch (error) {
      await removeHalfMade(context, made, freeNames);
      throw error;
    }
  });
}

/** Names of sheets that are taken, and those of the plan's names that are free in the workbook. */
async function surroundings(
  context: Excel.RequestContext,
  plan: SheetPlan,
): Promise<{ taken: readonly string[]; freeNames: ReadonlySet<string> }> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load('items/name');
  protection.load('protected');
  const there = plan.names.map(({ name }) => names.getItemOrNullObject(name));
  for (const name of there) name.load('name');
  await context.sync();
  if (protection.protected) throw new HostFault(lockedStructure());
  const freeNames = plan.names.filter((_, at) => there[at]?.isNullObject === true).map(({ name }) => name);
  return { taken: worksheets.items.map((sheet) => sheet.name), freeNames: new Set(freeNames) };
}

/** Contents with their number formats, some thousand rows at once. */
async function writeContents(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
): Promise<void> {
  const width = planWidth(plan);
  for (const block of planBlocks(plan)) {
    if (width === 0) continue;
    const range = sheet.getRangeByIndexes(block.row, 0, block.contents.length, width);
    context.application.suspendScreenUpdatingUntilNextSync();
    range.numberFormat = block.formats.map((row) => [...row]);
    range.formulas = block.contents.map((row) => [...row]);
    await context.sync();
  }
}

/** Lists too long to be written out get a hidden sheet of their own, one column each. */
function queueValidations(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  listsName: string,
  made: Excel.Worksheet[],
): void {
  const columns = new Map<string, string>();
  let lists: Excel.Worksheet | null = null;
  const pointer = (list: readonly string[]): string => {
    const key = list.join('\n');
    const known = columns.get(key);
    if (known !== undefined) return known;
    if (!lists) {
      lists = context.workbook.worksheets.add(listsName);
      lists.visibility = 'Hidden';
      made.push(lists);
    }
    const source = listSource(listsName, columns.size, list.length);
    lists.getRangeByIndexes(0, columns.size, list.length, 1).formulas = list.map((entry) => [
      typedText(entry, 'General'),
    ]);
    columns.set(key, source);
    return source;
  };
  for (const validation of plan.validations) {
    const list = 'list' in validation ? validation.list : [];
    queueValidation(sheet, validation, fitsWrittenOut(list) ? list.join(',') : pointer(list));
  }
}

/** A sheet made half is taken away again, with the names that would point nowhere. */
async function removeHalfMade(
  context: Excel.RequestContext,
  made: readonly Excel.Worksheet[],
  madeNames: ReadonlySet<string>,
): Promise<void> {
  try {
    const names = [...madeNames].map((name) => context.workbook.names.getItemOrNullObject(name));
    for (const name of names) name.load('name');
    await context.sync();
    for (const name of names) if (!name.isNullObject) name.delete();
    for (const sheet of made) sheet.delete();
    await context.sync();
  } catch {
    // It was not made at all: there is nothing to take away.
  }
}
