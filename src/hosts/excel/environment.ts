import type { Language } from '../../core/language/language';

/** What the pane wants to know of the Office around it; it names Office nowhere itself. */
export interface OfficeSurroundings {
  readonly language: Language;
  /** Null where Office does not tell: then the system's own setting counts. */
  readonly dark: boolean | null;
  /** Where the workbook is kept; "" for one that was never saved. */
  readonly document: string;
}

/** Whether the page runs as an add-in in Excel: false in a plain browser, also one that has loaded Office.js. */
export async function excelIsHere(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const info: { host: unknown } = await Office.onReady();
  return info.host === 'Excel';
}

export function officeSurroundings(): OfficeSurroundings {
  const { displayLanguage, document } = Office.context;
  const url: string | undefined = (document as Office.Document | undefined)?.url;
  return {
    // Indonesian unless the user has Office in another language: it is who the add-in is for.
    language: /^(?:id|in|ms|jv|su)\b/i.test(displayLanguage) ? 'id' : 'en',
    dark: themeIsDark(),
    document: url ?? '',
  };
}

/** On the web a page in a frame shares its storage with others: Office says under which key ours is its own. */
export function storageKey(name: string): string {
  const key: string | undefined = Office.context.partitionKey;
  return key === undefined ? name : `${key}${name}`;
}

/**
 * Tells when Office gets another theme while the pane is open. Not every Office says so: it is also looked at when the
 * user comes back to the pane.
 */
export function watchTheme(listener: (dark: boolean | null) => void): void {
  let last = themeIsDark();
  const look = (): void => {
    const now = themeIsDark();
    if (now === last) return;
    last = now;
    listener(now);
  };
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  const event: Office.EventType | undefined = Office.EventType?.OfficeThemeChanged;
  if (event !== undefined) Office.context.document.addHandlerAsync(event, look, () => undefined);
}

/** What the buttons of the ribbon ask for. */
const COMMANDS = ['periksa', 'buat'] as const;
type RibbonCommand = (typeof COMMANDS)[number];

/** Buttons of the ribbon act in the pane that is open, or open it: where the page runs as long as the workbook is open. */
export function onRibbonCommand(listener: (command: RibbonCommand) => void): void {
  const actions: typeof Office.actions | undefined = Office.actions;
  if (actions === undefined) return;
  for (const command of COMMANDS) {
    actions.associate(command, (event: Office.AddinCommands.Event) => {
      listener(command);
      // Where the pane cannot be brought to the front, the command has been carried out all the same.
      void Office.addin.showAsTaskpane().catch(() => undefined);
      event.completed();
    });
  }
}

function themeIsDark(): boolean | null {
  const background: string | undefined = Office.context.officeTheme?.bodyBackgroundColor;
  return background === undefined ? null : isDark(background);
}

function isDark(colour: string): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!parts) return false;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
