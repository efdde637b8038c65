/** What a key means while a cell is written: to keep it and go on by a key that moves, to drop it, or to break the line. */
export type EditKey =
  { readonly is: 'keep'; readonly key: 'Enter' | 'Tab'; readonly shift: boolean } | { readonly is: 'drop' };

interface KeyDown {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly nativeEvent: { readonly isComposing: boolean };
}

/** null where the key belongs to the text itself; Alt+Enter breaks the line there, as in Excel. */
export function editKey({ key, shiftKey, altKey, nativeEvent }: KeyDown): EditKey | null {
  if (nativeEvent.isComposing) return null;
  if (key === 'Escape') return { is: 'drop' };
  if (key === 'Tab' || (key === 'Enter' && !altKey)) return { is: 'keep', key, shift: shiftKey };
  return null;
}
