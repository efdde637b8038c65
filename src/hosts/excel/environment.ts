import type { Language } from '../../core/language/language';

/** What the pane wants to know of the Office around it; it names Office nowhere itself. */
export interface OfficeSurroundings {
  readonly language: Language;
  /** Null where Office does not tell: then the system's own setting counts. */
  readonly dark: boolean | null;
}

/** Whether the page runs as an add-in in Excel: false in a plain browser, also one that has loaded Office.js. */
export async function excelIsHere(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const info: { host: unknown } = await Office.onReady();
  return info.host === 'Excel';
}

export function officeSurroundings(): OfficeSurroundings {
  const { displayLanguage, officeTheme } = Office.context;
  const background: string | undefined = officeTheme?.bodyBackgroundColor;
  return {
    // Indonesian unless the user has Office in another language: it is who the add-in is for.
    language: /^(?:id|in|ms|jv|su)\b/i.test(displayLanguage) ? 'id' : 'en',
    dark: background === undefined ? null : isDark(background),
  };
}

function isDark(colour: string): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!parts) return false;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
