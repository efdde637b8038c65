import type { SheetInfo } from '../host';
import { DEFAULT_LIMITS } from './limits';
import { openPackage } from './package-parts';
import { readRelationships } from './relationships';
import { readWorkbookPart } from './workbook-part';

export interface SheetInfos {
  readonly sheets: readonly SheetInfo[];
  /** Name of the sheet that was in front when the file was saved. */
  readonly active: string;
}

/** Names of a file's sheets, which are hidden or protected, and which was in front. The file must have been read before. */
export function readSheetInfo(bytes: Uint8Array): SheetInfos {
  const parts = openPackage(bytes, DEFAULT_LIMITS);
  const main = readRelationships(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  const workbook = main ?? 'xl/workbook.xml';
  const { sheets } = readWorkbookPart(parts, workbook, readRelationships(parts, workbook));
  let tab = 0;
  const tabs: string[] = [];
  parts.parse(workbook, {
    open: (name, attributes) => {
      if (name === 'workbookView') tab = Number(attributes.get('activeTab') ?? 0);
      // Chart sheets count among the tabs too.
      else if (name === 'sheet') tabs.push(attributes.get('name') ?? '');
    },
  });
  const infos = sheets.map(({ name, visibility, part }) => {
    let locked = false;
    parts.parse(part, {
      open: (element, attributes) => {
        const flag = element === 'sheetProtection' ? attributes.get('sheet') : undefined;
        locked ||= flag === '1' || flag === 'true';
      },
    });
    return { name, visibility, protected: locked };
  });
  const visible = infos.filter(({ visibility }) => visibility === 'visible');
  const front = visible.find(({ name }) => name === tabs[tab]) ?? visible[0] ?? infos[0];
  return { sheets: infos, active: front?.name ?? '' };
}
