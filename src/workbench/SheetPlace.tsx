import type { OpenBook } from './state/library';

interface SheetPlaceProps {
  readonly open: OpenBook;
  readonly editing: boolean;
  readonly presenting: boolean;
}

/** The sheet the user is looking at. */
export function SheetPlace({ open }: SheetPlaceProps) {
  return <p>{open.book.name}</p>;
}
