import type { WorkbookModel } from '../model/workbook';
import { SHAPES } from '../objects/shapes';
import { officeError } from './office-error';
import { camel, PATH, type ArgumentInfo, type PathInfo, type RequestBody } from './protocol';
import { shape, type AnyShape } from './shape';

/** An object on the workbook's side; the target is null where it is a null object. */
export interface HostObject {
  readonly shape: AnyShape;
  readonly target: unknown;
}

/** What outlives a request. */
export interface Host {
  readonly model: WorkbookModel;
  readonly apiSet: number;
  readonly references: Map<string, HostObject>;
}

/** By its id the library finds a table in the workbook, whatever collection it came from. */
const ALL_TABLES: AnyShape = shape<WorkbookModel>('AllTables', {
  items: {
    of: 'Table',
    list: (workbook) =>
      workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ workbook, sheet, table }))),
  },
});

export function shapeNamed(name: string): AnyShape {
  const found = SHAPES.get(name);
  if (!found) throw new Error(`The fake has no shape ${name}`);
  return found;
}

/** The target of an object that must be there. */
export function existing({ shape: { name }, target }: HostObject): never {
  if (target === null) throw officeError('InvalidObjectPath', `${name} is a null object`);
  return target as never;
}

export function needApi(host: Host, since: number | undefined, what: string): void {
  if ((since ?? 1) > host.apiSet) {
    throw officeError('ApiNotFound', `${what} needs ExcelApi 1.${String(since)}`, what);
  }
}

/** What tells items of a collection apart, null for what has nothing of the kind. */
export function idOf({ shape: { properties }, target }: HostObject): string | null {
  for (const name of ['id', 'key', 'name']) {
    const property = properties?.[name];
    if (property && !property.write) return String(property.read(target as never));
  }
  return null;
}

export function callMethod(
  host: Host,
  on: HostObject,
  name: string,
  args: readonly unknown[],
): { readonly given: unknown; readonly gives: string | undefined } {
  const method = on.shape.methods?.[name];
  if (!method) throw new Error(`The fake has no ${on.shape.name}.${name}`);
  needApi(host, method.since, `${on.shape.name}.${name}`);
  const given = method.run(existing(on), args);
  const object = method.gives !== undefined && method.gives !== 'value';
  if (given === null && object && method.orNull !== true) {
    throw officeError('ItemNotFound', `The requested resource doesn't exist: ${name}`);
  }
  return { given, gives: method.gives };
}

export function followLink(host: Host, on: HostObject, name: string): HostObject {
  const { model } = host;
  if (on.shape.name === 'Workbook' && name === 'tables') return { shape: ALL_TABLES, target: model };
  const link = on.shape.links?.[name];
  if (!link) throw new Error(`The fake has no ${on.shape.name}.${name}`);
  needApi(host, link.since, `${on.shape.name}.${name}`);
  const target = link.follow(existing(on));
  if (target === null && link.orNull !== true) throw officeError('ItemNotFound', name);
  return { shape: shapeNamed(link.to), target };
}

function itemOf(host: Host, on: HostObject, [key]: readonly unknown[]): HostObject {
  const { items } = on.shape;
  const found = items?.list(existing(on)).find((target) => {
    return idOf({ shape: shapeNamed(items.of), target }) === key;
  });
  if (items && found !== undefined) return { shape: shapeNamed(items.of), target: found };
  if (!on.shape.methods?.['getItem']) throw officeError('ItemNotFound', String(key));
  const { given, gives = '' } = callMethod(host, on, 'getItem', [key]);
  return { shape: shapeNamed(gives), target: given };
}

export interface RequestObjects {
  readonly resolve: (pathId: number) => HostObject;
  readonly argumentsOf: (info?: ArgumentInfo) => readonly unknown[];
}

/** The objects that a request's paths lead to. A method path runs once a request, where it is first needed. */
export function objectsOf(host: Host, { ObjectPaths }: RequestBody): RequestObjects {
  const known = new Map<number, HostObject>();

  const argumentsOf = ({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}) =>
    // What was left out travels as null.
    Arguments.slice(0, Arguments.findLastIndex((argument) => argument !== null) + 1).map((argument, at) => {
      const id = ReferencedObjectPathIds[at];
      return typeof id === 'number' && id > 0 ? existing(resolve(id)) : (argument ?? undefined);
    });

  function method(on: HostObject, info: PathInfo): HostObject {
    const { items, methods } = on.shape;
    if (info.Name === 'GetItemAt' && items && !methods?.['getItemAt']) {
      const target = items.list(existing(on))[Number(info.ArgumentInfo?.Arguments?.[0])];
      if (target === undefined) throw officeError('ItemNotFound', info.Name);
      return { shape: shapeNamed(items.of), target };
    }
    const { given, gives = '' } = callMethod(host, on, camel(info.Name), argumentsOf(info.ArgumentInfo));
    return { shape: shapeNamed(gives), target: given };
  }

  function make(info: PathInfo): HostObject {
    const { ObjectPathType, Name } = info;
    if (ObjectPathType === PATH.root) return { shape: shapeNamed('Workbook'), target: host.model };
    if (ObjectPathType === PATH.none) return { shape: shapeNamed('Workbook'), target: null };
    if (ObjectPathType === PATH.reference) {
      const kept = host.references.get(Name);
      if (!kept) throw officeError('InvalidObjectPath', `No reference ${Name}`);
      return kept;
    }
    const on = resolve(info.ParentObjectPathId ?? 0);
    if (ObjectPathType === PATH.property) return followLink(host, on, camel(Name.replace(/^_/, '')));
    if (ObjectPathType === PATH.indexer) return itemOf(host, on, argumentsOf(info.ArgumentInfo));
    if (ObjectPathType === PATH.method) return method(on, info);
    throw new Error(`Unknown path type ${String(ObjectPathType)}`);
  }

  function resolve(id: number): HostObject {
    const there = known.get(id);
    if (there) return there;
    const info = ObjectPaths[id];
    if (!info) throw officeError('InvalidObjectPath', `No path ${String(id)}`);
    const made = make(info);
    known.set(id, made);
    return made;
  }

  return { resolve, argumentsOf };
}
