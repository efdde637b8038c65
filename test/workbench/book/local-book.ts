import type { Nomenclature } from '../../../src/core/nomenclature/nomenclature';
import { createListShelf } from '../../../src/hosts/nomenclature/list-shelf';
import type { HostResult } from '../../../src/hosts/host';
import { openBook, type Book } from '../../../src/workbench/book/book';
import { createBookDesk } from '../../../src/workbench/book/book-desk';
import type { BookWire, FromBook, ToBook } from '../../../src/workbench/book/messages';

export interface WatchedWire extends BookWire {
  /** All that the worker's end has said. */
  readonly said: readonly FromBook[];
  readonly asked: readonly ToBook[];
  readonly closed: () => boolean;
}

/** Both ends of a book on this thread: what travels is copied as between a page and its worker. */
export function localWire(lists: readonly Nomenclature[] = []): WatchedWire {
  const said: FromBook[] = [];
  const asked: ToBook[] = [];
  let closed = false;
  let hear: (message: FromBook) => void = () => undefined;
  const desk = createBookDesk(createListShelf(lists), (message) => {
    const copy = structuredClone(message);
    said.push(copy);
    setTimeout(() => hear(copy), 0);
  });
  return {
    said,
    asked,
    closed: () => closed,
    post: (message) => {
      const copy = structuredClone(message);
      asked.push(copy);
      setTimeout(() => void desk(copy), 0);
    },
    listen: (listener) => {
      hear = listener;
    },
    close: () => {
      closed = true;
    },
  };
}

export async function openLocalBook(bytes: Uint8Array, wire = localWire()): Promise<Book> {
  const opened = await openBook({ name: 'berkas.xlsx', bytes }, { start: () => wire });
  if (!opened.ok) throw new Error(opened.error.message.en);
  return opened.book;
}

export function got<T>(result: HostResult<T>): T {
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value;
}
