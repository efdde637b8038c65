import type { PackageFault, WholePackage } from './package-fault';
import { relationshipsOf } from './relations';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

/** Elements of a worksheet that name another part by a relationship. */
const RELATED = new Set(['drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'tablePart', 'hyperlink']);

/** Elements that have a style: the attribute that says which, and the list it counts in. */
const STYLED: Readonly<Record<string, readonly [attribute: string, list: 'cellXfs' | 'dxfs']>> = {
  c: ['s', 'cellXfs'],
  row: ['s', 'cellXfs'],
  col: ['style', 'cellXfs'],
  cfRule: ['dxfId', 'dxfs'],
};

/** Faults of a worksheet part, read as a stream: numbers of styles that are not there, relationships that are not. */
export function sheetFaults(
  whole: WholePackage,
  part: string,
  styles: XmlElement | null,
  tree: (part: string) => XmlElement | null,
): readonly PackageFault[] {
  const count = (list: string): number => (styles && childOf(styles, list)?.children.length) ?? 0;
  // Style 0 is there even where no list says so.
  const counts = { cellXfs: Math.max(1, count('cellXfs')), dxfs: count('dxfs') };
  const list = relationshipsOf(part);
  const relations = new Set(
    whole.has(list)
      ? childrenOf(tree(list) ?? undefined, 'Relationship').map((one) => one.attribute('Id'))
      : [],
  );
  const faults = new Set<string>();
  whole.parse(part, {
    open: (name, attributes) => {
      const [attribute, most] = STYLED[name] ?? [];
      const style = attribute === undefined ? undefined : attributes.get(attribute);
      if (most !== undefined && style !== undefined && !(Number(style) < counts[most]))
        faults.add(`no such style: ${style}`);
      if (!RELATED.has(name)) return;
      const id = attributes.getByLocalName('id');
      if (id !== undefined && !relations.has(id)) faults.add(`no such relationship: ${id}`);
    },
  });
  return [...faults].map((what) => ({ part, what }));
}
