import type { SheetVisibility } from '../../core/grid/cell-grid';
import type { SheetInfo } from '../host';
import { HostFault } from './host-fault';
import { sheetGone } from './host-messages';

export interface FoundSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Formats and conditional formats may be changed. */
  readonly mayFormat: boolean;
}

const LOADED = 'id,name,visibility,protection/protected,protection/options';

export function visibilityOf(sheet: Excel.Worksheet): SheetVisibility {
  if (sheet.visibility === 'VeryHidden') return 'veryHidden';
  return sheet.visibility === 'Hidden' ? 'hidden' : 'visible';
}

/** Queues the question what is to be known of a sheet. */
export function askSheet(sheet: Excel.Worksheet): void {
  sheet.load(LOADED);
}

/** Looks sheets up by name or id, in one sync; the first that is not there ends the batch with a sentence. */
export async function findSheets(
  context: Excel.RequestContext,
  wanted: readonly { readonly key: string; readonly name: string }[],
): Promise<readonly FoundSheet[]> {
  const sheets = wanted.map(({ key }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(key);
    sheet.load(LOADED);
    return sheet;
  });
  await context.sync();
  sheets.forEach((sheet, at) => {
    if (sheet.isNullObject) throw new HostFault(sheetGone(wanted[at]?.name ?? ''));
  });
  return sheets.map(foundSheet);
}

export async function allSheets(context: Excel.RequestContext): Promise<readonly FoundSheet[]> {
  const sheets = context.workbook.worksheets;
  sheets.load(
    LOADED.split(',')
      .map((path) => `items/${path}`)
      .join(','),
  );
  await context.sync();
  return sheets.items.map(foundSheet);
}

export function foundSheet(sheet: Excel.Worksheet): FoundSheet {
  const { protection } = sheet;
  return {
    sheet,
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    protected: protection.protected,
    mayFormat: !protection.protected || protection.options.allowFormatCells === true,
  };
}

export async function listSheets(context: Excel.RequestContext): Promise<readonly SheetInfo[]> {
  const found = await allSheets(context);
  return found.map(({ sheet, name, protected: locked }) => ({
    name,
    visibility: visibilityOf(sheet),
    protected: locked,
  }));
}
