import { needApi, type ClientNode } from './client-node';
import { jsonSize } from './json-size';
import { loadPaths } from './load-paths';
import { officeError } from './office-error';
import type { Delivery } from './queue';

/** One load's deliveries, and the items it has made: its paths ("items/name,items/id") speak of the same ones. */
interface Load {
  readonly deliveries: Delivery[];
  readonly items: Map<ClientNode, readonly ClientNode[]>;
}

export function load(node: ClientNode, option: unknown): object {
  const paths = loadPaths(option);
  node.queue.push({
    what: `${node.path}.load`,
    bytes: node.path.length + 40 + jsonSize(option),
    run: () => {
      const loading: Load = { deliveries: [], items: new Map() };
      for (const path of paths) collect(node, path, loading);
      return {
        bytes: loading.deliveries.reduce((sum, one) => sum + one.bytes, 20),
        deliver: () => {
          for (const one of loading.deliveries) one.deliver();
        },
      };
    },
  });
  return node.proxy;
}

/** Reads one path of a load now; it becomes visible to the caller when the response arrives. */
function collect(node: ClientNode, path: readonly string[], loading: Load): void {
  loading.deliveries.push({ bytes: 0, deliver: () => void (node.known = true) });
  if (node.target() === null) return;
  const [first = '', ...rest] = path;
  const { shape } = node;
  const property = shape.properties?.[first];
  if (property && rest.length === 0) {
    needApi(node.queue, property.since, `${shape.name}.${first}`);
    const value = property.read(node.target() as never);
    loading.deliveries.push({
      bytes: first.length + 4 + jsonSize(value),
      deliver: () => void node.loaded.set(first, value),
    });
    return;
  }
  if (shape.links?.[first]) {
    if (rest.length === 0) throw officeError('InvalidArgument', `Say what of ${first} to load`, node.path);
    collect(node.child(first), rest, loading);
    return;
  }
  if (shape.items && first !== '') {
    collectItems(node, first === 'items' ? rest : path, loading);
    return;
  }
  if (first === 'isNullObject') return;
  throw officeError('InvalidArgument', `${shape.name} has no property ${first} to load`, node.path);
}

function collectItems(node: ClientNode, path: readonly string[], loading: Load): void {
  for (const item of itemsOf(node, loading)) {
    if (path.length > 0) collect(item, path, loading);
    else for (const name of Object.keys(item.shape.properties ?? {})) collect(item, [name], loading);
  }
}

function itemsOf(node: ClientNode, loading: Load): readonly ClientNode[] {
  const known = loading.items.get(node);
  const { items } = node.shape;
  if (known || !items) return known ?? [];
  const made = items
    .list(node.target() as never)
    .map((target, at) => node.make(items.of, `${node.path}.items[${String(at)}]`, () => target));
  loading.items.set(node, made);
  loading.deliveries.push({ bytes: 10, deliver: () => void (node.items = made) });
  return made;
}
