import { officeError } from './office-error';
import { existing, followLink, idOf, needApi, shapeNamed, type Host, type HostObject } from './host-objects';
import { camel, pascal, PATH, type QueryInfo, type RequestBody } from './protocol';

type Sent = Record<string, unknown>;

/** Kinds of which Excel keeps a reference while an Excel.run lasts. */
const REFERENCED = new Set(['Range', 'RangeAreas']);
let references = 0;

/** What identifies an object: Excel sends it with every one. */
export function identity(host: Host, body: RequestBody, object: HostObject, pathId: number | null): Sent {
  const id = idOf(object);
  const sent: Sent = id === null ? {} : { _Id: id };
  if (pathId !== null && body.AutoKeepReference && REFERENCED.has(object.shape.name)) {
    const info = body.ObjectPaths[pathId];
    const name = info?.ObjectPathType === PATH.reference ? info.Name : `ref-${String(++references)}`;
    host.references.set(name, object);
    sent['_ReferenceId'] = name;
  }
  return sent;
}

/** What a load asks for, as it travels. */
export function answerQuery(
  host: Host,
  body: RequestBody,
  object: HostObject,
  pathId: number,
  { Select = [], Expand = [] }: QueryInfo = {},
): Sent | null {
  if (object.target === null) return null;
  const sent = identity(host, body, object, pathId);
  for (const path of [...Select, ...Expand]) select(object, path.split('/').map(camel), sent);
  return sent;

  /** One path into the object that is sent; "items" is implied. */
  function select(from: HostObject, path: readonly string[], into: Sent): void {
    const [first = '', ...rest] = path;
    const { name, properties, links, items } = from.shape;
    const property = properties?.[first];
    if (property && rest.length === 0) {
      needApi(host, property.since, `${name}.${first}`);
      into[pascal(first)] = property.read(existing(from));
    } else if (links?.[first]) {
      const inner = (into[pascal(first)] ??= {}) as Sent;
      if (rest.length > 0) select(followLink(host, from, first), rest, inner);
    } else if (items) {
      const of = shapeNamed(items.of);
      const listed = items.list(existing(from)).map((target): HostObject => ({ shape: of, target }));
      const entries = (into['_Items'] ??= listed.map((one) => identity(host, body, one, null))) as Sent[];
      const own = first === 'items' ? rest : path;
      listed.forEach((one, at) => {
        if (own.length > 0) select(one, own, entries[at] ?? {});
      });
    } else if (first !== 'isNullObject') throw officeError('InvalidArgument', `${name} has no ${first}`);
  }
}
