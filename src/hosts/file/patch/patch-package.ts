import { resolveTarget } from '../relationships';
import type { PartTexts } from './part-text';
import { applySplices, type Splice, withAttribute } from './splice';
import { prefixAt, walkXml } from './xml-walk';

const CONTENT_TYPES = '[Content_Types].xml';

/** Lets Excel compute everything anew when it opens the workbook. */
export function setFullCalculation(parts: PartTexts, workbook: string): void {
  const text = parts.read(workbook);
  // The places of a workbook's children are fixed: calcPr stands behind these.
  const before = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);
  let place = -1;
  let prefix = '';
  let known: Splice | null = null;
  walkXml(workbook, text, {
    open: (name, _, start, end) => {
      if (name !== 'calcPr') return;
      known = { start, end, text: withAttribute(text.slice(start, end), 'fullCalcOnLoad', '1') };
    },
    close: (name, start, end) => {
      if (!before.has(name)) return;
      place = end;
      prefix = prefixAt(text, start).replace('/', '');
    },
  });
  const splice = known ?? { start: place, end: place, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` };
  if (splice.start >= 0) parts.write(workbook, applySplices(text, [splice]));
}

/** Takes a part out of the package: its relationship and its content type too. */
export function removePart(parts: PartTexts, owner: string, part: string): void {
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  dropElements(
    parts,
    relationshipsOf(owner),
    'Relationship',
    (attribute) => resolveTarget(folder, attribute('Target') ?? '').toLowerCase() === part.toLowerCase(),
  );
  dropElements(
    parts,
    CONTENT_TYPES,
    'Override',
    (attribute) => attribute('PartName')?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  parts.remove(part);
}

/** Adds a part beside the workbook. */
export function addPart(
  parts: PartTexts,
  owner: string,
  added: {
    readonly part: string;
    readonly text: string;
    readonly relationship: string;
    readonly contentType: string;
  },
): void {
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  const target = added.part.startsWith(folder) ? added.part.slice(folder.length) : `/${added.part}`;
  const list = relationshipsOf(owner);
  const relationship = `<Relationship Id="${freeId(parts.read(list))}" Type="${added.relationship}" Target="${target}"/>`;
  appendTo(parts, list, relationship);
  appendTo(parts, CONTENT_TYPES, `<Override PartName="/${added.part}" ContentType="${added.contentType}"/>`);
  parts.write(added.part, added.text);
}

export function relationshipsOf(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

function dropElements(
  parts: PartTexts,
  part: string,
  element: string,
  drops: (attribute: (name: string) => string | undefined) => boolean,
): void {
  if (!parts.has(part)) return;
  const text = parts.read(part);
  const splices: Splice[] = [];
  let begun = -1;
  walkXml(part, text, {
    open: (name, attributes, start) => {
      if (name === element && drops((wanted) => attributes.get(wanted))) begun = start;
    },
    close: (name, _, end) => {
      if (name !== element || begun < 0) return;
      splices.push({ start: begun, end, text: '' });
      begun = -1;
    },
  });
  if (splices.length > 0) parts.write(part, applySplices(text, splices));
}

function appendTo(parts: PartTexts, part: string, xml: string): void {
  const text = parts.read(part);
  const end = text.lastIndexOf('</');
  const prefix = /^<\/([^\s:>]+:)/.exec(text.slice(end))?.[1] ?? '';
  parts.write(part, text.slice(0, end) + xml.replace('<', `<${prefix}`) + text.slice(end));
}

function freeId(relationships: string): string {
  let number = 1;
  while (relationships.includes(`"rIdRenja${String(number)}"`)) number++;
  return `rIdRenja${String(number)}`;
}
