import { call, listen, write } from './calls';
import { existing, needApi, notLoaded, register, type ClientNode } from './client-node';
import { load } from './loading';
import { officeError } from './office-error';
import type { Queue } from './queue';

/** A promise asks for `then`, Jest's printer for the others: objects of Office.js have none of them. */
const NOT_THERE = new Set(['then', 'toJSON', 'asymmetricMatch', 'nodeType', 'tagName', '$$typeof']);

/** Makes an object of the page's side: a proxy that queues what is done to it and knows only what was loaded. */
export function clientNode(
  queue: Queue,
  shapeName: string,
  path: string,
  resolve: () => unknown,
): ClientNode {
  const shape = queue.shapes.get(shapeName);
  if (!shape) throw new Error(`The fake has no shape ${shapeName}`);
  const children = new Map<string, ClientNode>();
  const make: ClientNode['make'] = (name, at, target) => clientNode(queue, name, at, target);
  const node: ClientNode = {
    queue,
    shape,
    path,
    proxy: proxyOf(() => node),
    loaded: new Map(),
    target: resolve,
    known: false,
    items: null,
    make,
    child: (name) => {
      const made = children.get(name) ?? linked(node, name);
      children.set(name, made);
      return made;
    },
  };
  register(node);
  return node;
}

function linked(node: ClientNode, name: string): ClientNode {
  const { queue, shape, path } = node;
  const link = shape.links?.[name];
  if (!link) throw new TypeError(`${shape.name} has no ${name}`);
  return node.make(link.to, `${path}.${name}`, () => {
    needApi(queue, link.since, `${shape.name}.${name}`);
    const target = link.follow(existing(node) as never);
    if (target === null && link.orNull !== true) throw officeError('ItemNotFound', `${path}.${name}`, path);
    return target;
  });
}

function proxyOf(self: () => ClientNode): object {
  return new Proxy(
    {},
    {
      get: (_, name) => (typeof name === 'string' ? member(self(), name) : undefined),
      has: (_, name) => {
        const { properties, links, methods, events } = self().shape;
        return [properties, links, methods, events].some(
          (part) => part !== undefined && Object.hasOwn(part, name),
        );
      },
      set: (_, name, value) => {
        write(self(), String(name), value);
        return true;
      },
    },
  );
}

function member(node: ClientNode, name: string): unknown {
  const { shape } = node;
  if (shape.properties?.[name]) {
    if (!node.loaded.has(name)) throw notLoaded(node, name);
    return node.loaded.get(name);
  }
  if (shape.links?.[name]) return node.child(name).proxy;
  if (shape.methods?.[name]) return (...args: readonly unknown[]) => call(node, name, args);
  if (shape.events?.[name]) {
    return { add: (handler: (args: unknown) => unknown) => listen(node, name, handler) };
  }
  return common(node, name);
}

/** What every object of Office.js has. */
function common(node: ClientNode, name: string): unknown {
  switch (name) {
    case 'load':
      return (option: unknown) => load(node, option);
    case 'isNullObject':
      if (!node.known) throw notLoaded(node, name);
      return node.target() === null;
    case 'items':
      if (!node.shape.items) break;
      if (!node.items) throw notLoaded(node, name);
      return node.items.map((item) => item.proxy);
    case 'context':
      return node.queue;
    case 'track':
    case 'untrack':
      return () => node.proxy;
  }
  if (NOT_THERE.has(name)) return undefined;
  throw new TypeError(`${node.shape.name}.${name} does not exist, or the fake does not know it`);
}
