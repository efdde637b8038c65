import type { ReadTable } from '../../read/read-table';
import { type Making, Remembered, type Since } from '../../read/remembered';
import type { TableColumn } from '../../recognise/recognised-table';

interface Options<K extends readonly object[], V> {
  /** Puts right what was made before, where rows of the table were edited since. */
  readonly amend?: (before: V, since: Since, ...keys: K) => V;
  readonly same?: (before: V, after: V) => boolean;
}

/**
 * Makes something of an object once and remembers it for as long as the object lives and what was looked at for it stays
 * the same: several rules ask the same.
 */
export function oncePer<K extends object, V>(
  make: (key: K) => V,
  options: Options<readonly [K], V> = {},
): (key: K) => V {
  const known = new WeakMap<K, Remembered<V>>();
  return (key) => {
    let one = known.get(key);
    if (!one) known.set(key, (one = new Remembered(making(make, options, key))));
    return one.get();
  };
}

/** The same for each column of a table. */
export function oncePerColumn<V>(
  make: (read: ReadTable, column: TableColumn) => V,
  options: Options<readonly [ReadTable, TableColumn], V> = {},
): (read: ReadTable, column: TableColumn) => V {
  const known = new WeakMap<ReadTable, Map<TableColumn, Remembered<V>>>();
  return (read, column) => {
    let columns = known.get(read);
    if (!columns) known.set(read, (columns = new Map<TableColumn, Remembered<V>>()));
    let one = columns.get(column);
    if (!one) columns.set(column, (one = new Remembered(making(make, options, read, column))));
    return one.get();
  };
}

function making<K extends readonly object[], V>(
  make: (...keys: K) => V,
  { amend, same }: Options<K, V>,
  ...keys: K
): Making<V> {
  return {
    make: () => make(...keys),
    ...(amend && { amend: (before: V, since: Since) => amend(before, since, ...keys) }),
    ...(same && { same }),
  };
}
