import { FileFault } from './file-error';
import { missingSheetPart, notXlsx } from './file-messages';
import type { PackageParts } from './package-parts';
import type { Relationship } from './relationships';
import type { SheetSource } from './sheet';
import type { XmlAttributes } from './xml-tag';

/** Where the worksheets of the workbook are, in the order of the tabs. Throws FileFault where one of them is missing. */
export function readWorkbookPart(
  parts: PackageParts,
  part: string,
  relationships: readonly Relationship[],
): { readonly sheets: readonly SheetSource[]; readonly dates1904: boolean } {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetSource[] = [];
  let dates1904 = false;
  let inSheets = false;
  let root: string | null = null;

  const addSheet = (attributes: XmlAttributes): void => {
    const name = attributes.get('name') ?? '';
    const target = byId.get(attributes.getByLocalName('id') ?? '');
    if (!target) throw new FileFault(missingSheetPart(name));
    if (target.type !== 'worksheet') return;
    if (!parts.has(target.target)) throw new FileFault(missingSheetPart(name));
    const state = attributes.get('state');
    const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
    sheets.push({ name, visibility, part: target.target });
  };

  parts.parse(part, {
    open: (name, attributes) => {
      root ??= name;
      if (root !== 'workbook') throw new FileFault(notXlsx('zip'));
      if (name === 'sheets') inSheets = true;
      else if (name === 'sheet' && inSheets) addSheet(attributes);
      else if (name === 'workbookPr')
        dates1904 = attributes.get('date1904') === '1' || attributes.get('date1904') === 'true';
    },
    close: (name) => {
      if (name === 'sheets') inSheets = false;
    },
  });
  return { sheets, dates1904 };
}
