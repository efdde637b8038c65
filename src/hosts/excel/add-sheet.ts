import type { Bilingual } from '../../core/language/language';
import type { SheetPlan } from '../../core/templates/sheet-plan';
import type { HostResult } from '../host';
import { addNiceties } from './add-niceties';
import { rangeAt } from './filled-pieces';
import { HostFault } from './host-fault';
import { lockedStructure, madeWithout } from './host-messages';
import { planBlocks, planWidth } from './plan-blocks';
import { queueLooks, queueSizes } from './plan-looks';
import { removeMade, type SheetIdentity } from './remove-made';
import { runChange } from './run-batch';
import { freeSheetName } from './sheet-name';

interface Made {
  readonly name: string;
  readonly note: Bilingual | null;
}

/**
 * Makes a new sheet from a plan and gives the name it got; existing sheets are not touched. Contents and looks are made
 * whole or not at all; of what only makes the sheet handier, each part for itself, and what Excel refuses is said.
 */
export async function addSheet(plan: SheetPlan): Promise<HostResult<string>> {
  const result = await runChange(async (context): Promise<Made> => {
    const taken = await sheetsNow(context);
    const names = taken.map((sheet) => sheet.name);
    const name = freeSheetName(plan.name, names);
    try {
      const sheet = context.workbook.worksheets.add(name);
      await writeContents(context, sheet, plan);
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const merge of plan.merges) rangeAt(sheet, merge).merge(false);
      queueLooks(sheet, plan);
      queueSizes(sheet, plan);
      await context.sync();
    } catch (error) {
      await removeMade(context, [name], taken, error);
      throw error;
    }
    const listsName = freeSheetName('Daftar pilihan', [...names, name]);
    const refused = await addNiceties(context, { plan, name, listsName, taken });
    return { name, note: refused.length > 0 ? madeWithout(name, refused) : null };
  });
  if (!result.ok) return result;
  const { name, note } = result.value;
  return note ? { ok: true, value: name, note } : { ok: true, value: name };
}

/** The sheets there are now; a workbook whose structure is protected ends it with a sentence. */
async function sheetsNow(context: Excel.RequestContext): Promise<readonly SheetIdentity[]> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new HostFault(lockedStructure());
  return worksheets.items.map(({ id, name }) => ({ id, name }));
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
