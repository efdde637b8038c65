import { FileFault } from '../file-error';
import { unsafeOutput } from '../file-messages';
import { isSamePart, resolveTarget } from '../relationships';
import { createXmlScanner, type XmlListener } from '../xml-scanner';
import type { PackageFault, WholePackage } from './package-fault';
import { sheetFaults } from './sheet-faults';
import { usedBlocks } from './shape-blocks';
import { childOf, childrenOf, parseXml, type XmlElement } from './xml-tree';

/**
 * Judges a package before it is written: every changed part well-formed, ids and entries unique, every relationship's
 * target and content type there. What the original had already is not ours to mend. Throws FileFault (hasil-rusak).
 */
export function refuseFaults(now: WholePackage, before: WholePackage, changed: readonly string[]): void {
  const faults = packageFaults(now, changed);
  if (faults.length === 0) return;
  const known = new Set(
    packageFaults(
      before,
      changed.filter((part) => before.has(part)),
    ).map(keyOf),
  );
  const own = faults.find((fault) => !known.has(keyOf(fault)));
  if (own) throw new FileFault(unsafeOutput(own.part, own.what));
}

/** All faults of the lists of a package and of the given parts. */
function packageFaults(whole: WholePackage, changed: readonly string[]): readonly PackageFault[] {
  const tree = (part: string): XmlElement | null => {
    try {
      return parseXml(part, whole.read(part)).root;
    } catch (fault) {
      if (fault instanceof FileFault) return null;
      throw fault;
    }
  };
  const twice = (part: string, what: string, items: readonly (string | undefined)[]): PackageFault[] =>
    repeated(items).map((item) => ({ part, what: `${what} ${item}` }));

  const faults: PackageFault[] = twice(
    '',
    'entry twice:',
    whole.names().map((name) => name.toLowerCase()),
  );
  faults.push(...contentTypeFaults(whole, tree('[Content_Types].xml'), twice));
  let styles: string | null = null;
  for (const list of whole.names().filter((name) => /\.rels$/i.test(name))) {
    const relations = childrenOf(tree(list) ?? undefined, 'Relationship');
    faults.push(
      ...twice(
        list,
        'Id twice:',
        relations.map((one) => one.attribute('Id')),
      ),
    );
    const folder = list.replace(/_rels\/[^/]*$/i, '');
    for (const one of relations) {
      if (one.attribute('TargetMode') === 'External') continue;
      const target = resolveTarget(folder, one.attribute('Target') ?? '');
      if (one.attribute('Type')?.endsWith('/styles')) styles = target;
      if (!whole.has(target) && !whole.names().some((name) => isSamePart(name, target)))
        faults.push({ part: list, what: `no such part: ${target}` });
    }
  }
  for (const part of changed) {
    if (!isWellFormed(whole, part)) faults.push({ part, what: 'not well-formed' });
    else faults.push(...partFaults(whole, part, styles, { tree, twice }));
  }
  const blocks = whole
    .names()
    .filter((name) => /\.vml$/i.test(name))
    .flatMap((name) => usedBlocks(whole.read(name)));
  if (changed.some((part) => /\.vml$/i.test(part)))
    faults.push(...twice('', 'shape block twice:', blocks.map(String)));
  return faults;
}

type Twice = (part: string, what: string, items: readonly (string | undefined)[]) => PackageFault[];

function contentTypeFaults(whole: WholePackage, types: XmlElement | null, twice: Twice): PackageFault[] {
  const part = '[Content_Types].xml';
  if (!types) return [{ part, what: 'missing or not well-formed' }];
  const lower = (element: XmlElement, attribute: string): string =>
    (element.attribute(attribute) ?? '').toLowerCase();
  const extensions = childrenOf(types, 'Default').map((one) => lower(one, 'Extension'));
  const parts = childrenOf(types, 'Override').map((one) => lower(one, 'PartName').replace(/^\//, ''));
  const told = new Set([...extensions.map((one) => `.${one}`), ...parts]);
  const typed = (name: string): boolean => {
    const known = name.toLowerCase();
    return told.has(known) || told.has(known.slice(Math.max(0, known.lastIndexOf('.'))));
  };
  return [
    ...twice(part, 'extension twice:', extensions),
    ...twice(part, 'part twice:', parts),
    ...parts
      .filter((one) => !whole.has(one) && !whole.names().some((name) => isSamePart(name, one)))
      .map((one) => ({ part, what: `no such part: ${one}` })),
    ...whole
      .names()
      .filter((name) => name.toLowerCase() !== part.toLowerCase() && !typed(name))
      .map((name) => ({ part, what: `no content type: ${name}` })),
  ];
}

function partFaults(
  whole: WholePackage,
  part: string,
  styles: string | null,
  { tree, twice }: { readonly tree: (part: string) => XmlElement | null; readonly twice: Twice },
): readonly PackageFault[] {
  const kind = /<(?![?!])(?:[^\s>/]+:)?([\w]+)/.exec(whole.read(part))?.[1];
  if (kind === 'worksheet') return sheetFaults(whole, part, styles === null ? null : tree(styles), tree);
  if (kind !== 'workbook' && kind !== 'styleSheet' && kind !== 'comments') return [];
  const root = tree(part);
  if (!root) return [];
  if (kind === 'styleSheet') return styleFaults(part, root);
  if (kind === 'comments') {
    const list = childrenOf(childOf(root, 'commentList'), 'comment');
    const authors = childOf(root, 'authors')?.children.length ?? 0;
    const strange = list.filter((one) => !(Number(one.attribute('authorId')) < authors));
    return [
      ...twice(
        part,
        'comment twice:',
        list.map((one) => one.attribute('ref')),
      ),
      ...strange.map(() => ({ part, what: 'no such author' })),
    ];
  }
  const tabs = childrenOf(childOf(root, 'sheets'), 'sheet');
  const names = childrenOf(childOf(root, 'definedNames'), 'definedName');
  return [
    ...twice(
      part,
      'sheet twice:',
      tabs.map((tab) => tab.attribute('name')?.toLowerCase()),
    ),
    ...twice(
      part,
      'sheetId twice:',
      tabs.map((tab) => tab.attribute('sheetId')),
    ),
    ...twice(
      part,
      'r:id twice:',
      tabs.map((tab) => tab.attributeByLocalName('id')),
    ),
    ...twice(
      part,
      'name twice:',
      names.map(
        (one) => `${one.attribute('localSheetId') ?? ''}!${one.attribute('name')?.toLowerCase() ?? ''}`,
      ),
    ),
  ];
}

/** Which list each number of a cell style counts in. */
const NUMBERED = { fontId: 'fonts', fillId: 'fills', borderId: 'borders', xfId: 'cellStyleXfs' } as const;

function styleFaults(part: string, root: XmlElement): readonly PackageFault[] {
  const faults: PackageFault[] = [];
  for (const xf of childOf(root, 'cellXfs')?.children ?? []) {
    for (const [attribute, list] of Object.entries(NUMBERED)) {
      const number = Number(xf.attribute(attribute) ?? 0);
      const count = childOf(root, list)?.children.length ?? 0;
      if (number >= Math.max(1, count)) faults.push({ part, what: `${attribute} ${String(number)}` });
    }
  }
  return faults;
}

function isWellFormed(whole: WholePackage, part: string): boolean {
  const listener: XmlListener = {};
  const refuse = (): never => {
    throw new FileFault(unsafeOutput(part, ''));
  };
  try {
    const scanner = createXmlScanner(listener, refuse);
    scanner.write(whole.read(part).replace(/^\ufeff/, ''));
    scanner.end();
    return true;
  } catch (fault) {
    if (fault instanceof FileFault) return false;
    throw fault;
  }
}

/** What stands more than once. */
function repeated(items: readonly (string | undefined)[]): readonly string[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    if (item === undefined) return [];
    const again = seen.has(item);
    seen.add(item);
    return again ? [item] : [];
  });
}

function keyOf({ part, what }: PackageFault): string {
  return `${part.toLowerCase()} ${what}`;
}
