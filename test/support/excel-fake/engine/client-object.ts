import { jsonSize } from './json-size';
import { loadPaths } from './load-paths';
import { officeError } from './office-error';
import type { Delivery, Queue } from './queue';
import type { AnyShape } from './shape';

/** What stands behind one proxy. The target is known once the batch that made the object has run. */
export interface ClientNode {
  readonly shape: AnyShape;
  readonly path: string;
  readonly proxy: object;
  readonly loaded: Map<string, unknown>;
  readonly target: () => unknown;
  known: boolean;
  items: readonly ClientNode[] | null;
  child(name: string): ClientNode;
}

const nodes = new WeakMap<object, ClientNode>();

/** The node behind a proxy handed in as an argument (`names.add(name, range)`), else undefined. */
export function nodeOf(value: unknown): ClientNode | undefined {
  return typeof value === 'object' && value !== null ? nodes.get(value) : undefined;
}

/** Arguments as the host sees them: proxies become what they stand for. */
function hostArguments(args: readonly unknown[]): readonly unknown[] {
  return args.map((argument) => {
    const node = nodeOf(argument);
    return node ? node.target() : argument;
  });
}

export function clientNode(
  queue: Queue,
  shapeName: string,
  path: string,
  resolve: () => unknown,
): ClientNode {
  const shape = queue.shapes.get(shapeName);
  if (!shape) throw new Error(`The fake has no shape ${shapeName}`);
  const children = new Map<string, ClientNode>();
  const node: ClientNode = {
    shape,
    path,
    proxy: proxyOf(queue, () => node),
    loaded: new Map(),
    target: resolve,
    known: false,
    items: null,
    child: (name) => {
      const there = children.get(name);
      if (there) return there;
      const link = shape.links?.[name];
      if (!link) throw new TypeError(`${shape.name} has no ${name}`);
      const made = clientNode(queue, link.to, `${path}.${name}`, () => {
        needApi(queue, link.since, `${shape.name}.${name}`);
        const target = link.follow(existing(node) as never);
        if (target === null && link.orNull !== true)
          throw officeError('ItemNotFound', `${path}.${name}`, path);
        return target;
      });
      children.set(name, made);
      return made;
    },
  };
  nodes.set(node.proxy, node);
  return node;
}

function proxyOf(queue: Queue, self: () => ClientNode): object {
  const own = (name: string): boolean => {
    const { shape } = self();
    const known = [shape.properties, shape.links, shape.methods, shape.events];
    return known.some((part) => part !== undefined && Object.hasOwn(part, name));
  };
  return new Proxy(
    {},
    {
      get: (_, name) => (typeof name === 'string' ? member(queue, self(), name) : undefined),
      has: (_, name) => typeof name === 'string' && own(name),
      set: (_, name, value) => {
        write(queue, self(), String(name), value);
        return true;
      },
    },
  );
}

function member(queue: Queue, node: ClientNode, name: string): unknown {
  const { shape } = node;
  if (shape.properties?.[name]) return loadedValue(node, name);
  if (shape.links?.[name]) return node.child(name).proxy;
  const method = shape.methods?.[name];
  if (method) return (...args: readonly unknown[]) => call(queue, node, name, args);
  const event = shape.events?.[name];
  if (event) return { add: (handler: (args: unknown) => unknown) => listen(queue, node, name, handler) };
  switch (name) {
    case 'load':
      return (option: unknown) => load(queue, node, option);
    case 'isNullObject':
      if (!node.known) throw notLoaded(node, name);
      return node.target() === null;
    case 'items':
      if (!shape.items) break;
      if (!node.items) throw notLoaded(node, name);
      return node.items.map((item) => item.proxy);
    case 'context':
      return queue;
    case 'track':
    case 'untrack':
      return () => node.proxy;
    // A promise asks for `then`, Jest's printer for the others: an object of Office.js has none of them.
    case 'then':
    case 'toJSON':
    case 'asymmetricMatch':
    case 'nodeType':
    case 'tagName':
    case '$$typeof':
      return undefined;
  }
  throw new TypeError(`${shape.name}.${name} does not exist, or the fake does not know it`);
}

function loadedValue(node: ClientNode, name: string): unknown {
  if (!node.loaded.has(name)) throw notLoaded(node, name);
  return node.loaded.get(name);
}

function notLoaded(node: ClientNode, name: string): Error {
  return officeError(
    'PropertyNotLoaded',
    `The property '${name}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`,
    `${node.path}.${name}`,
  );
}

/** The target of an object that must be there: what is asked of a null object fails, whatever Excel may let pass. */
export function existing(node: ClientNode): unknown {
  const target = node.target();
  if (target === null) throw officeError('InvalidObjectPath', `${node.path} is a null object`, node.path);
  return target;
}

function needApi(queue: Queue, since: number | undefined, what: string): void {
  if ((since ?? 1) > queue.apiSet()) {
    throw officeError('ApiNotFound', `${what} needs ExcelApi 1.${String(since)}`, what);
  }
}

function write(queue: Queue, node: ClientNode, name: string, value: unknown): void {
  const property = node.shape.properties?.[name];
  if (!property?.write) throw new TypeError(`${node.shape.name}.${name} cannot be set`);
  const set = property.write;
  // Plain data is copied, as it travels as JSON: a later change by the caller must not show.
  const sent: unknown = value === undefined ? undefined : structuredClone(value);
  node.loaded.set(name, sent);
  queue.push({
    what: `${node.path}.${name} = …`,
    bytes: node.path.length + name.length + 40 + jsonSize(sent),
    run: () => {
      needApi(queue, property.since, `${node.shape.name}.${name}`);
      set(existing(node) as never, sent);
      return undefined;
    },
  });
}

function call(queue: Queue, node: ClientNode, name: string, args: readonly unknown[]): unknown {
  const method = node.shape.methods?.[name];
  if (!method) throw new TypeError(`${node.shape.name}.${name} does not exist`);
  const what = `${node.path}.${name}(…)`;
  const bytes =
    node.path.length +
    name.length +
    40 +
    jsonSize(args.map((argument) => nodeOf(argument)?.path ?? argument));
  const execute = (): unknown => {
    needApi(queue, method.since, `${node.shape.name}.${name}`);
    const given = method.run(existing(node) as never, hostArguments(args));
    if (given === null && method.gives !== undefined && method.gives !== 'value' && method.orNull !== true) {
      throw officeError('ItemNotFound', `The requested resource doesn't exist: ${what}`, what);
    }
    return given;
  };
  if (method.gives === undefined) {
    queue.push({ what, bytes, run: () => void execute() });
    return undefined;
  }
  if (method.gives === 'value') return valueResult(queue, what, bytes, execute);
  return objectResult(queue, method.gives, what, bytes, execute);
}

function objectResult(
  queue: Queue,
  shapeName: string,
  what: string,
  bytes: number,
  execute: () => unknown,
): object {
  let outcome: { readonly target: unknown } | null = null;
  const made = clientNode(queue, shapeName, what, () => {
    if (!outcome) throw officeError('InvalidObjectPath', `${what} has not been run`, what);
    return outcome.target;
  });
  queue.push({
    what,
    bytes,
    run: () => {
      outcome = { target: execute() };
      return { bytes: 30, deliver: () => void (made.known = true) };
    },
  });
  return made.proxy;
}

function valueResult(queue: Queue, what: string, bytes: number, execute: () => unknown): object {
  let arrived: { readonly value: unknown } | null = null;
  queue.push({
    what,
    bytes,
    run: () => {
      const value = execute();
      return { bytes: jsonSize(value), deliver: () => void (arrived = { value }) };
    },
  });
  return {
    get value(): unknown {
      if (!arrived) throw officeError('ValueNotLoaded', `The value of ${what} has not been loaded yet`, what);
      return arrived.value;
    },
  };
}

function listen(queue: Queue, node: ClientNode, name: string, handler: (args: unknown) => unknown): object {
  const event = node.shape.events?.[name];
  if (!event) throw new TypeError(`${node.shape.name}.${name} does not exist`);
  let stop: (() => void) | null = null;
  const what = `${node.path}.${name}`;
  queue.push({
    what: `${what}.add`,
    bytes: 60,
    run: () => {
      needApi(queue, event.since, what);
      stop = event.subscribe(existing(node) as never, handler);
      return undefined;
    },
  });
  return {
    context: queue,
    remove: () => {
      queue.push({ what: `${what}.remove`, bytes: 60, run: () => void stop?.() });
    },
  };
}

function load(queue: Queue, node: ClientNode, option: unknown): object {
  const paths = loadPaths(option);
  queue.push({
    what: `${node.path}.load`,
    bytes: node.path.length + 40 + jsonSize(option),
    run: () => {
      const deliveries: Delivery[] = [];
      for (const path of paths) collect(queue, node, path, deliveries);
      return {
        bytes: deliveries.reduce((sum, one) => sum + one.bytes, 20),
        deliver: () => {
          for (const one of deliveries) one.deliver();
        },
      };
    },
  });
  return node.proxy;
}

/** Reads one path of a load now; it becomes visible to the caller when the response arrives. */
function collect(queue: Queue, node: ClientNode, path: readonly string[], into: Delivery[]): void {
  into.push({ bytes: 0, deliver: () => void (node.known = true) });
  if (node.target() === null) return;
  const [first = '', ...rest] = path;
  const { shape } = node;
  const property = shape.properties?.[first];
  if (property && rest.length === 0) {
    needApi(queue, property.since, `${shape.name}.${first}`);
    const value = property.read(node.target() as never);
    into.push({
      bytes: first.length + 4 + jsonSize(value),
      deliver: () => void node.loaded.set(first, value),
    });
    return;
  }
  if (shape.links?.[first]) {
    const child = node.child(first);
    if (rest.length === 0) throw officeError('InvalidArgument', `Say what of ${first} to load`, node.path);
    collect(queue, child, rest, into);
    return;
  }
  if (shape.items && first !== '') {
    collectItems(queue, node, first === 'items' ? rest : path, into);
    return;
  }
  if (first === 'isNullObject') return;
  throw officeError('InvalidArgument', `${shape.name} has no property ${first} to load`, node.path);
}

function collectItems(queue: Queue, node: ClientNode, path: readonly string[], into: Delivery[]): void {
  const { items } = node.shape;
  if (!items) return;
  const { of } = items;
  // Two paths of one load ("items/name,items/id") speak of the same items.
  const targets = items.list(node.target() as never);
  const earlier = collected.get(into)?.get(node);
  const list =
    earlier ??
    targets.map((target, at) => clientNode(queue, of, `${node.path}.items[${String(at)}]`, () => target));
  const memory = collected.get(into) ?? new Map<ClientNode, readonly ClientNode[]>();
  collected.set(into, memory.set(node, list));
  into.push({ bytes: 10, deliver: () => void (node.items = list) });
  for (const item of list) {
    if (path.length > 0) collect(queue, item, path, into);
    else for (const name of Object.keys(item.shape.properties ?? {})) collect(queue, item, [name], into);
  }
}

const collected = new WeakMap<readonly Delivery[], Map<ClientNode, readonly ClientNode[]>>();
