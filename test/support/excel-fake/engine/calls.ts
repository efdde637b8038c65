import { existing, needApi, nodeOf, type ClientNode } from './client-node';
import { jsonSize } from './json-size';
import { officeError } from './office-error';

/** Queues the setting of a property; the new value can be read back at once, as in Office.js. */
export function write(node: ClientNode, name: string, value: unknown): void {
  const { queue, shape } = node;
  const property = shape.properties?.[name];
  if (!property?.write) throw new TypeError(`${shape.name}.${name} cannot be set`);
  const set = property.write;
  const sent = copied(value);
  node.loaded.set(name, sent);
  queue.push({
    what: `${node.path}.${name} = …`,
    bytes: node.path.length + name.length + 40 + jsonSize(sent),
    run: () => {
      needApi(queue, property.since, `${shape.name}.${name}`);
      set(existing(node) as never, sent);
      return undefined;
    },
  });
}

/** Data travels as JSON: what the caller changes later must not show. */
function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, copied(entry)]));
}

export function call(node: ClientNode, name: string, args: readonly unknown[]): unknown {
  const { queue, shape } = node;
  const method = shape.methods?.[name];
  if (!method) throw new TypeError(`${shape.name}.${name} does not exist`);
  const what = `${node.path}.${name}(…)`;
  const sent = args.map((argument) => nodeOf(argument)?.path ?? argument);
  const bytes = node.path.length + name.length + 40 + jsonSize(sent);
  const execute = (): unknown => {
    needApi(queue, method.since, `${shape.name}.${name}`);
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
  if (method.gives === 'value') return valueResult(node, what, bytes, execute);
  return objectResult(node, method.gives, what, bytes, execute);
}

/** Arguments as the host sees them: proxies become what they stand for. */
function hostArguments(args: readonly unknown[]): readonly unknown[] {
  return args.map((argument) => {
    const node = nodeOf(argument);
    return node ? node.target() : argument;
  });
}

function objectResult(
  node: ClientNode,
  shapeName: string,
  what: string,
  bytes: number,
  execute: () => unknown,
): object {
  let outcome: { readonly target: unknown } | null = null;
  const made = node.make(shapeName, what, () => {
    if (!outcome) throw officeError('InvalidObjectPath', `${what} has not been run`, what);
    return outcome.target;
  });
  node.queue.push({
    what,
    bytes,
    run: () => {
      outcome = { target: execute() };
      return { bytes: 30, deliver: () => void (made.known = true) };
    },
  });
  return made.proxy;
}

/** A ClientResult: its value is there after the sync. */
function valueResult(node: ClientNode, what: string, bytes: number, execute: () => unknown): object {
  let arrived: { readonly value: unknown } | null = null;
  node.queue.push({
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

/** `onChanged.add(handler)`: gives what removes the handler, which is queued as well. */
export function listen(node: ClientNode, name: string, handler: (args: unknown) => unknown): object {
  const { queue, shape } = node;
  const event = shape.events?.[name];
  if (!event) throw new TypeError(`${shape.name}.${name} does not exist`);
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
