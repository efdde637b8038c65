export type Handler = (args: unknown) => unknown;

/** Handlers of the workbook's events by name; told one turn later, as Excel does after a sync. */
export interface Emitter {
  subscribe(event: string, handler: Handler): () => void;
  emit(event: string, args: unknown): void;
  /** Tells what has happened since; gives back when every handler has finished. */
  flush(): Promise<void>;
  count(): number;
}

export function createEmitter(): Emitter {
  const handlers = new Map<string, Set<Handler>>();
  let waiting: (() => Promise<void>)[] = [];
  return {
    subscribe: (event, handler) => {
      const subscribed = handlers.get(event) ?? new Set<Handler>();
      handlers.set(event, subscribed.add(handler));
      return () => void subscribed.delete(handler);
    },
    emit: (event, args) => {
      waiting.push(async () => {
        await Promise.all([...(handlers.get(event) ?? [])].map((handler) => handler(args)));
      });
    },
    flush: async () => {
      const now = waiting;
      waiting = [];
      await Promise.all(now.map((tell) => tell()));
    },
    count: () => [...handlers.values()].reduce((sum, subscribed) => sum + subscribed.size, 0),
  };
}
