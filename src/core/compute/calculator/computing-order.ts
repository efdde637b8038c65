import type { Area, CellKey, DependencyIndex } from './dependency-index';

type Node = CellKey | Area;

export interface ComputingOrder {
  /** The changed cells and all that read them, each behind what it reads itself. */
  readonly cells: readonly CellKey[];
  /** Cells that read themselves over others, and those between such circles. */
  readonly circle: readonly CellKey[];
  /** Cells behind a circle: nobody can compute them either. */
  readonly behindCircle: readonly CellKey[];
  /** What reads a cell or an area of this order. */
  followersOf(node: Node): readonly Node[];
}

/** In which order everything that follows from changed cells is to be computed; each edge is walked once. */
export function computingOrder(changed: Iterable<CellKey>, index: DependencyIndex): ComputingOrder {
  const followers = new Map<Node, readonly Node[]>();
  const incoming = new Map<Node, number>();
  const found: Node[] = [];
  const find = (node: Node): void => {
    if (incoming.has(node)) return;
    incoming.set(node, 0);
    found.push(node);
  };
  for (const cell of changed) find(cell);
  for (const node of found) {
    const next: readonly Node[] =
      typeof node === 'number' ? [...index.readersOf(node), ...index.areasAround(node)] : [...node.readers];
    if (next.length > 0) followers.set(node, next);
    for (const one of next) {
      find(one);
      incoming.set(one, (incoming.get(one) ?? 0) + 1);
    }
  }
  const followersOf = (node: Node): readonly Node[] => followers.get(node) ?? [];
  const ready = found.filter((node) => incoming.get(node) === 0);
  for (const node of ready) {
    for (const one of followersOf(node)) {
      const left = (incoming.get(one) ?? 0) - 1;
      incoming.set(one, left);
      if (left === 0) ready.push(one);
    }
  }
  const stuck = new Set(found.filter((node) => (incoming.get(node) ?? 0) > 0));
  const circling = withoutEnds(stuck, followersOf);
  const isCell = (node: Node): node is CellKey => typeof node === 'number';
  return {
    cells: ready.filter(isCell),
    circle: [...circling].filter(isCell),
    behindCircle: [...stuck].filter(isCell).filter((cell) => !circling.has(cell)),
    followersOf,
  };
}

/** What is left once everything is taken away that leads nowhere else. */
function withoutEnds(
  stuck: ReadonlySet<Node>,
  followersOf: (node: Node) => readonly Node[],
): ReadonlySet<Node> {
  const left = new Set(stuck);
  const leaders = new Map<Node, Node[]>();
  const outgoing = new Map<Node, number>();
  for (const node of stuck) {
    const next = followersOf(node).filter((one) => stuck.has(one));
    outgoing.set(node, next.length);
    for (const one of next) {
      const known = leaders.get(one);
      if (known) known.push(node);
      else leaders.set(one, [node]);
    }
  }
  const ends = [...stuck].filter((node) => outgoing.get(node) === 0);
  for (const end of ends) {
    left.delete(end);
    for (const leader of leaders.get(end) ?? []) {
      const count = (outgoing.get(leader) ?? 0) - 1;
      outgoing.set(leader, count);
      if (count === 0) ends.push(leader);
    }
  }
  return left;
}
