import { HostFault } from './host-fault';
import { halfMadeLeft } from './host-messages';
import { excelCode } from './run-batch';

export type SheetIdentity = Pick<Excel.Worksheet, 'id' | 'name'>;

/** Sheets made half are taken away again, each for itself, by their names: objects of a failed request are of no use. */
export async function removeMade(
  context: Excel.RequestContext,
  names: readonly string[],
  taken: readonly SheetIdentity[],
  reason: unknown,
): Promise<void> {
  // Somebody else made a sheet of that name a moment before: it is theirs.
  if (excelCode(reason) === 'ItemAlreadyExists') return;
  const left: string[] = [];
  for (const name of names) {
    try {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('id');
      await context.sync();
      if (sheet.isNullObject || taken.some(({ id }) => id === sheet.id)) continue;
      sheet.delete();
      await context.sync();
    } catch (error) {
      if (excelCode(error) === null) throw error;
      left.push(name);
    }
  }
  if (left.length > 0) throw new HostFault(halfMadeLeft(left));
}
