import type { PackageParts } from './package-parts';

export interface Relationship {
  readonly id: string;
  /** The last step of the type's URI ("worksheet"), the same in the transitional and the strict form. */
  readonly type: string;
  /** The full part name. */
  readonly target: string;
}

/** The relationships of `part` ('' for the package itself); none where it has no such list. External ones are left out. */
export function readRelationships(parts: PackageParts, part: string): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!parts.has(list)) return [];
  const relationships: Relationship[] = [];
  parts.parse(list, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      const id = attributes.get('Id');
      const type = attributes.get('Type');
      const target = attributes.get('Target');
      if (id === undefined || type === undefined || target === undefined) return;
      relationships.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: known(parts, resolveTarget(folder, target)),
      });
    },
  });
  return relationships;
}

/** A relationship may name a part with signs written as in an address: "Lembar%201.xml". */
function known(parts: PackageParts, target: string): string {
  const plain = plainName(target);
  return plain !== target && parts.has(plain) ? plain : target;
}

/** True where two names mean one part. */
export function isSamePart(one: string, other: string): boolean {
  return plainName(one).toLowerCase() === plainName(other).toLowerCase();
}

function plainName(part: string): string {
  try {
    return part.includes('%') ? decodeURIComponent(part) : part;
  } catch {
    return part;
  }
}

/** The full name of the part that a relationship of a part in `folder` ("xl/") names. */
export function resolveTarget(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : folder.split('/');
  for (const step of path.split('/')) {
    if (step === '..') steps.splice(-2, 2, '');
    else if (step !== '.' && step !== '') steps.splice(-1, 1, step, '');
  }
  return steps.filter((step) => step !== '').join('/');
}
