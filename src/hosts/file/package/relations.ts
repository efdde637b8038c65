import { DECLARATION, PACKAGE } from '../write/xml-text';
import { escapeXml } from '../../../core/language/markup';
import { applySplices } from '../patch/splice';
import { isSamePart, resolveTarget } from '../relationships';
import type { EditedPackage } from './edited-package';
import { officeNamespace } from './dialect';
import { appendTo, childrenOf, prefixed, type XmlElement } from './xml-tree';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const NO_RELATIONSHIPS = `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;

/** The part that lists the relationships of another. */
export function relationshipsOf(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** Relates a part to another, by the last step of the type's address ("worksheet"); gives the new id. */
export function relate(parts: EditedPackage, owner: string, type: string, target: string): string {
  const list = relationshipsOf(owner);
  if (!parts.has(list)) {
    declareExtension(parts, 'rels', RELATIONSHIPS_TYPE);
    parts.write(list, NO_RELATIONSHIPS);
  }
  const { text, root } = parts.tree(list);
  const taken = new Set(childrenOf(root, 'Relationship').map((one) => one.attribute('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number++;
  const id = `rId${String(number)}`;
  const address = `${officeNamespace(parts)}/${type}`;
  const one = `<Relationship Id="${id}" Type="${address}" Target="${escapeXml(`/${target}`)}"/>`;
  parts.write(list, applySplices(text, appendTo(text, root, prefixed(one, root.prefix))));
  return id;
}

/** Adds a part and says in the content types what it is. */
export function addPart(parts: EditedPackage, part: string, contentType: string, text: string): void {
  parts.write(part, text);
  const types = parts.tree(CONTENT_TYPES);
  const known = childrenOf(types.root, 'Override').filter((one) => isFor(one, part));
  // One that was left over from a part long gone would contradict ours.
  const gone = known.map(({ start, end }) => ({ start, end, text: '' }));
  const override = `<Override PartName="${escapeXml(`/${part}`)}" ContentType="${contentType}"/>`;
  const added = appendTo(types.text, types.root, prefixed(override, types.root.prefix));
  parts.write(CONTENT_TYPES, applySplices(types.text, [...gone, ...added]));
}

/** Says what all parts of an extension are, where nothing is said yet. */
export function declareExtension(parts: EditedPackage, extension: string, contentType: string): void {
  const { text, root } = parts.tree(CONTENT_TYPES);
  const known = childrenOf(root, 'Default').some(
    (one) => one.attribute('Extension')?.toLowerCase() === extension,
  );
  if (known) return;
  const one = prefixed(`<Default Extension="${extension}" ContentType="${contentType}"/>`, root.prefix);
  const [first] = root.children;
  const splices = first ? [{ start: first.start, end: first.start, text: one }] : appendTo(text, root, one);
  parts.write(CONTENT_TYPES, applySplices(text, splices));
}

/** Takes a part out of the package: what relates to it from `owner`, its content type and its own relationships too. */
export function removePart(parts: EditedPackage, owner: string, part: string): void {
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  const goes = (one: XmlElement): boolean =>
    one.attribute('TargetMode') !== 'External' &&
    isSamePart(resolveTarget(folder, one.attribute('Target') ?? ''), part);
  dropChildren(parts, relationshipsOf(owner), (one) => one.name === 'Relationship' && goes(one));
  dropChildren(parts, CONTENT_TYPES, (one) => one.name === 'Override' && isFor(one, part));
  parts.remove(part);
  if (parts.has(relationshipsOf(part))) parts.remove(relationshipsOf(part));
}

/** The first name of a row of them that no part has: xl/comments1.xml, xl/comments2.xml, … */
export function freePart(parts: EditedPackage, stem: string, extension: string): string {
  let number = 1;
  while (parts.has(`${stem}${String(number)}.${extension}`)) number++;
  return `${stem}${String(number)}.${extension}`;
}

function isFor(override: XmlElement, part: string): boolean {
  return isSamePart(override.attribute('PartName')?.replace(/^\//, '') ?? '', part);
}

function dropChildren(parts: EditedPackage, part: string, goes: (one: XmlElement) => boolean): void {
  if (!parts.has(part)) return;
  const { text, root } = parts.tree(part);
  const gone = root.children.filter(goes).map(({ start, end }) => ({ start, end, text: '' }));
  if (gone.length > 0) parts.write(part, applySplices(text, gone));
}
