export interface Listeners<T> {
  /** Gives back a function that stops listening. */
  add(listener: (what: T) => void): () => void;
  tell(what: T): void;
}

export function listeners<T>(): Listeners<T> {
  const all = new Set<(what: T) => void>();
  return {
    add: (listener) => {
      all.add(listener);
      return () => all.delete(listener);
    },
    tell: (what) => {
      for (const listener of all) listener(what);
    },
  };
}
