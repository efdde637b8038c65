import { type Damage, FileFault } from './file-error';
import { missingSheetPart, notXlsx, strangeSheet } from './file-messages';
import type { PackageParts } from './package-parts';
import type { Relationship } from './relationships';
import type { SheetSource } from './sheet';
import type { XmlAttributes } from './xml-tag';

export interface DefinedName {
  readonly name: string;
  /** The sheet it holds on alone; null for the whole workbook. */
  readonly sheet: string | null;
  /** Formula without "=". */
  readonly formula: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetSource[];
  readonly dates1904: boolean;
  readonly names: readonly DefinedName[];
  /** Names of all tabs, those of chart sheets too. */
  readonly tabs: readonly string[];
  /** Place of the tab that was in front. */
  readonly front: number;
  /** Tabs whose sheet is not there, or is named in a way no program writes. */
  readonly damaged: readonly Damage[];
}

/** Tabs that hold no cells of their own, or none that a table could stand in. */
const WITHOUT_CELLS = new Set(['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']);

/** Where the worksheets of the workbook are, in the order of the tabs. Throws FileFault. */
export function readWorkbookPart(
  parts: PackageParts,
  part: string,
  relationships: readonly Relationship[],
): WorkbookPart {
  const byId = new Map<string, Relationship | null>();
  for (const relationship of relationships) {
    const { id, target } = relationship;
    // Two of one id, and nobody knows which was meant.
    byId.set(id, (byId.get(id)?.target ?? target) === target && byId.get(id) !== null ? relationship : null);
  }
  const sheets: SheetSource[] = [];
  const damaged: Damage[] = [];
  const tabs: string[] = [];
  const names: DefinedName[] = [];
  let defined: { name: string; sheet: string | null; formula: string } | null = null;
  let front = 0;
  let dates1904 = false;
  let inSheets = false;
  let root: string | null = null;

  const addSheet = (attributes: XmlAttributes): void => {
    const name = attributes.get('name') ?? '';
    tabs.push(name);
    const relationship = byId.get(attributes.getByLocalName('id') ?? '');
    if (relationship && WITHOUT_CELLS.has(relationship.type)) return;
    if (!relationship || !parts.has(relationship.target)) {
      damaged.push({ sheet: name, message: missingSheetPart(name).message });
      return;
    }
    const { type, target } = relationship;
    if (type !== 'worksheet') damaged.push({ sheet: name, message: strangeSheet(name, type) });
    const state = attributes.get('state');
    const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
    sheets.push({ name, visibility, part: target });
  };

  parts.parse(part, {
    open: (name, attributes) => {
      root ??= name;
      if (root !== 'workbook') throw new FileFault(notXlsx('zip'));
      if (name === 'sheets') inSheets = true;
      else if (name === 'sheet' && inSheets) addSheet(attributes);
      else if (name === 'workbookView') front = Number(attributes.get('activeTab') ?? 0);
      else if (name === 'definedName') {
        const local = attributes.get('localSheetId');
        const sheet = local === undefined ? null : (tabs[Number(local)] ?? '');
        defined = { name: attributes.get('name') ?? '', sheet, formula: '' };
      } else if (name === 'workbookPr')
        dates1904 = attributes.get('date1904') === '1' || attributes.get('date1904') === 'true';
    },
    text: (text) => {
      if (defined) defined.formula += text;
    },
    close: (name) => {
      if (name === 'sheets') inSheets = false;
      else if (name === 'definedName' && defined) {
        names.push(defined);
        defined = null;
      }
    },
  });
  return { sheets, dates1904, names, tabs, front, damaged };
}
