import type { SheetVisibility } from '../../../core/grid/cell-grid';
import { OFFICE } from '../write/xml-text';
import { escapeXml } from '../../../core/language/markup';
import { applySplices, type Splice, withAttribute } from '../patch/splice';
import type { EditedPackage } from './edit-package';
import { inDialect } from './dialect';
import { removePart } from './relations';
import { appendTo, childOf, childrenOf, insertInOrder, prefixed, type XmlElement } from './xml-tree';

/** The children of a workbook in their fixed order. */
const ORDER = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets'],
  ...['functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews'],
  ...['pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr'],
  ...['webPublishObjects', 'extLst'],
];

/** Names of all tabs, chart sheets too: a new sheet must not take one of them. */
export function tabNames(parts: EditedPackage): readonly string[] {
  return tabsOf(parts.tree(parts.workbook).root).map((tab) => tab.attribute('name') ?? '');
}

/** Enters a sheet behind the others; `relationship` is its id. Gives its place among the tabs. */
export function addTab(
  parts: EditedPackage,
  name: string,
  relationship: string,
  visibility: SheetVisibility = 'visible',
): number {
  const { text, root } = parts.tree(parts.workbook);
  const tabs = tabsOf(root);
  const ids = tabs.map((tab) => Number(tab.attribute('sheetId')));
  const id = ids.reduce((most, one) => (one > most ? one : most), 0) + 1;
  const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
  const tab = prefixed(
    `<sheet xmlns:r="${OFFICE}" name="${escapeXml(name)}" sheetId="${String(id)}"${state} r:id="${relationship}"/>`,
    root.prefix,
  );
  const sheets = childOf(root, 'sheets');
  const whole = prefixed('<sheets>', root.prefix) + tab + prefixed('</sheets>', root.prefix);
  const splices = sheets ? appendTo(text, sheets, tab) : insertInOrder(text, root, ORDER, 'sheets', whole);
  parts.write(parts.workbook, inDialect(parts, applySplices(text, splices)));
  return tabs.length;
}

/** Enters defined names; `names` are their elements. */
export function addNames(parts: EditedPackage, names: readonly string[]): void {
  if (names.length === 0) return;
  const { text, root } = parts.tree(parts.workbook);
  const list = childOf(root, 'definedNames');
  const added = names.join('');
  const splices = list
    ? appendTo(text, list, prefixed(added, root.prefix))
    : insertInOrder(
        text,
        root,
        ORDER,
        'definedNames',
        prefixed(`<definedNames>${added}</definedNames>`, root.prefix),
      );
  parts.write(parts.workbook, applySplices(text, splices));
}

/** Takes a worksheet out of a workbook, with the names that hold on it alone; places of the tabs behind it move up. */
export function removeTab(parts: EditedPackage, name: string, part: string): void {
  const { text, root } = parts.tree(parts.workbook);
  const tabs = tabsOf(root);
  const gone = tabs.findIndex((tab) => tab.attribute('name') === name);
  const tab = tabs[gone];
  if (!tab) return;
  const splices: Splice[] = [without(tab)];
  const moved = ({ start, tagEnd }: XmlElement, places: Readonly<Record<string, number>>): void => {
    const before = text.slice(start, tagEnd);
    const tag = Object.entries(places).reduce(
      (now, [name, place]) => withAttribute(now, name, String(place)),
      before,
    );
    if (tag !== before) splices.push({ start, end: tagEnd, text: tag });
  };
  const names = childOf(root, 'definedNames');
  const defined = childrenOf(names, 'definedName');
  const own = defined.filter((one) => Number(one.attribute('localSheetId') ?? -1) === gone);
  // A list may not be left without entries.
  if (names && own.length === names.children.length) splices.push(without(names));
  else splices.push(...own.map(without));
  for (const one of defined) {
    const place = Number(one.attribute('localSheetId') ?? -1);
    if (place > gone) moved(one, { localSheetId: place - 1 });
  }
  for (const view of childrenOf(childOf(root, 'bookViews'), 'workbookView')) {
    const places: Record<string, number> = {};
    for (const attribute of ['activeTab', 'firstSheet']) {
      const place = Number(view.attribute(attribute) ?? 0);
      if (attribute === 'firstSheet' && place <= gone) continue;
      const now = place > gone || place > tabs.length - 2 ? Math.max(0, place - 1) : place;
      if (now !== place) places[attribute] = now;
    }
    moved(view, places);
  }
  parts.write(parts.workbook, applySplices(text, splices));
  const hung = parts.relationships(part).filter(({ type }) => type === 'printerSettings');
  for (const { target } of hung) removePart(parts, part, target);
  removePart(parts, parts.workbook, part);
}

/** Lets Excel compute everything anew when it opens the workbook. */
export function setFullCalculation(parts: EditedPackage): void {
  const { text, root } = parts.tree(parts.workbook);
  const known = childOf(root, 'calcPr');
  const splices = known
    ? appendTo(text, known, '', { fullCalcOnLoad: '1' })
    : insertInOrder(text, root, ORDER, 'calcPr', prefixed('<calcPr fullCalcOnLoad="1"/>', root.prefix));
  parts.write(parts.workbook, applySplices(text, splices));
}

function tabsOf(root: XmlElement): readonly XmlElement[] {
  return childrenOf(childOf(root, 'sheets'), 'sheet');
}

function without({ start, end }: XmlElement): Splice {
  return { start, end, text: '' };
}
