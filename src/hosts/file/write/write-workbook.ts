import type { SheetPlan } from '../../../core/templates/sheet-plan';
import { newPackage } from '../package/edit-package';
import { addSheetsTo } from './add-sheets';
import { DECLARATION, MAIN, OFFICE, PACKAGE } from './xml-text';

/** Parts of a workbook that has no sheet yet. */
const EMPTY_WORKBOOK: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
    '</Types>',
  '_rels/.rels':
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml':
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    '<bookViews><workbookView/></bookViews><sheets></sheets></workbook>',
};

/** A new .xlsx file with the planned sheets, in the browser and in Node alike. */
export function writeWorkbook(plans: readonly SheetPlan[]): Uint8Array {
  const parts = newPackage(EMPTY_WORKBOOK);
  addSheetsTo(parts, plans);
  return parts.finish();
}
