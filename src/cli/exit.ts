import type { Streams } from './streams';

/** Exit statuses of every command. */
export const EXIT = { clean: 0, galat: 1, unreadable: 2, notChecked: 3 } as const;

/** Ends a command with a sentence on standard error. */
export function refuse({ err }: Streams, sentence: string): number {
  err.write(`${sentence}\n`);
  return EXIT.unreadable;
}
