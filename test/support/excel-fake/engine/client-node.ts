import { officeError } from './office-error';
import type { Queue } from './queue';
import type { AnyShape } from './shape';

/** What stands behind one proxy. The target is known once the batch that made the object has run. */
export interface ClientNode {
  readonly queue: Queue;
  readonly shape: AnyShape;
  readonly path: string;
  readonly proxy: object;
  readonly loaded: Map<string, unknown>;
  readonly target: () => unknown;
  /** A response has said whether the object is there. */
  known: boolean;
  items: readonly ClientNode[] | null;
  child(name: string): ClientNode;
  /** Makes the node of another object in the same queue. */
  make(shape: string, path: string, resolve: () => unknown): ClientNode;
}

const nodes = new WeakMap<object, ClientNode>();

export function register(node: ClientNode): void {
  nodes.set(node.proxy, node);
}

/** The node behind a proxy handed in as an argument (`names.add(name, range)`), else undefined. */
export function nodeOf(value: unknown): ClientNode | undefined {
  return typeof value === 'object' && value !== null ? nodes.get(value) : undefined;
}

/** The target of an object that must be there: what is asked of a null object fails, whatever Excel may let pass. */
export function existing(node: ClientNode): unknown {
  const target = node.target();
  if (target === null) throw officeError('InvalidObjectPath', `${node.path} is a null object`, node.path);
  return target;
}

export function needApi(queue: Queue, since: number | undefined, what: string): void {
  if ((since ?? 1) > queue.apiSet()) {
    throw officeError('ApiNotFound', `${what} needs ExcelApi 1.${String(since)}`, what);
  }
}

export function notLoaded(node: ClientNode, name: string): Error {
  return officeError(
    'PropertyNotLoaded',
    `The property '${name}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`,
    `${node.path}.${name}`,
  );
}
