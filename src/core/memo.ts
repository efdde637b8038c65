/** Works something out once for each object, and keeps it as long as the object lives: several rules ask the same. */
export function memo<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let one = known.get(key);
    if (!one) known.set(key, (one = { value: make(key) }));
    return one.value;
  };
}

/** The same for each pair of objects: a table and one of its columns, a rule and a table. */
export function memoPer<A extends object, B extends object, V>(
  make: (one: A, other: B) => V,
): (one: A, other: B) => V {
  const byOne = memo((one: A) => memo((other: B) => make(one, other)));
  return (one, other) => byOne(one)(other);
}

/** Works something out when it is first asked for, and keeps it. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
