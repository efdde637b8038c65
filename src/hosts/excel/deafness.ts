import type { Bilingual } from '../../core/language/language';
import type { HostState } from '../host';

/** What Excel has refused to tell of, in words. */
export interface Deafness {
  readonly store: HostState<readonly Bilingual[]>;
  readonly add: (what: Bilingual) => void;
}

export function createDeafness(): Deafness {
  let all: readonly Bilingual[] = [];
  const listeners = new Set<() => void>();
  return {
    store: {
      get: () => all,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    add: (what) => {
      if (all.some(({ id }) => id === what.id)) return;
      all = [...all, what];
      for (const listener of listeners) listener();
    },
  };
}
