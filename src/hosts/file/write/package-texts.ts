import { DECLARATION, escapeXml, MAIN, OFFICE, PACKAGE } from './xml-text';

/** Parts of a workbook that has no sheet yet, as text. */
export const EMPTY_WORKBOOK: Readonly<Record<string, string>> = {
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
  'xl/_rels/workbook.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`,
};

export function withOverride(contentTypes: string, part: string, type: string): string {
  const prefix = /<(\w+:)?Types\b/.exec(contentTypes)?.[1] ?? '';
  const override = `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`;
  return beforeEnd(contentTypes, `${prefix}Types`, override);
}

export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

export function withRelationship(rels: string, { id, type, target }: NewRelationship): string {
  const prefix = /<(\w+:)?Relationships\b/.exec(rels)?.[1] ?? '';
  const one = `<${prefix}Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escapeXml(target)}"/>`;
  return beforeEnd(rels, `${prefix}Relationships`, one);
}

/** An id no relationship of the list has. */
export function freeId(rels: string): string {
  const taken = new Set([...rels.matchAll(/\bId="([^"]*)"/g)].map((match) => match[1]));
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number++;
  return `rId${String(number)}`;
}

/** Puts text before the closing tag of an element, opening one that was closed at once. */
export function beforeEnd(part: string, element: string, text: string): string {
  const end = part.lastIndexOf(`</${element}>`);
  if (end >= 0) return part.slice(0, end) + text + part.slice(end);
  // By a function: "$16" in a text is a row of a sheet and no group of the pattern.
  return part.replace(
    new RegExp(`<${element}\\b([^>]*?)\\s*/>`),
    (_, attributes: string) => `<${element}${attributes}>${text}</${element}>`,
  );
}

export interface NewSheet {
  readonly name: string;
  readonly relationship: string;
  readonly names: readonly string[];
}

/** A workbook part with one more sheet at the end of its tabs. */
export function withSheet(workbook: string, sheet: NewSheet): string {
  const prefix = /<(\w+:)?workbook\b/.exec(workbook)?.[1] ?? '';
  const ids = [...workbook.matchAll(/\bsheetId="(\d+)"/g)].map((match) => Number(match[1]));
  const id = Math.max(0, ...ids) + 1;
  const entry =
    `<${prefix}sheet xmlns:r="${OFFICE}" name="${escapeXml(sheet.name)}" sheetId="${String(id)}" ` +
    `r:id="${sheet.relationship}"/>`;
  return withNames(beforeEnd(workbook, `${prefix}sheets`, entry), sheet.names);
}

/** A workbook part with more defined names. */
export function withNames(workbook: string, defined: readonly string[]): string {
  if (defined.length === 0) return workbook;
  const prefix = /<(\w+:)?workbook\b/.exec(workbook)?.[1] ?? '';
  const names = defined.join('').replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  if (new RegExp(`<${prefix}definedNames\\b`).test(workbook))
    return beforeEnd(workbook, `${prefix}definedNames`, names);
  // Their place is fixed: behind the sheets, the function groups and the links to other workbooks.
  const before = ['externalReferences', 'functionGroups', 'sheets'].find((element) =>
    workbook.includes(`</${prefix}${element}>`),
  );
  const end = `</${prefix}${before ?? 'sheets'}>`;
  return workbook.replace(end, () => `${end}<${prefix}definedNames>${names}</${prefix}definedNames>`);
}

/** How many sheets a workbook part lists: the next one's place. */
export function sheetCount(workbook: string): number {
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s/g)].length;
}
