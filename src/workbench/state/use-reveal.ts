import { useEffect, useState } from 'react';
import type { BookHost } from '../book/book-host';

export interface Revealed {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
}

/** What was asked to be shown last, where that is on this sheet; every wish is an object of its own. */
export function useReveal(host: BookHost, sheet: string | null): Revealed | null {
  const [wish, setWish] = useState<Revealed | null>(null);
  useEffect(
    () =>
      host.onReveal((on, cell) => {
        setWish({ sheet: on, cell });
      }),
    [host],
  );
  return wish?.sheet === sheet ? wish : null;
}
