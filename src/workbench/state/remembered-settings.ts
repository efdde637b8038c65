const KEY = 'periksa-renja-pengaturan';
/** Files whose settings are remembered; of more the oldest are forgotten. */
const MOST = 50;

/** What was set for a file: accepted findings, silenced rules, corrections. */
interface Remembered {
  readonly file: string;
  readonly settings: string;
}

/** The latest last. */
function all(): readonly Remembered[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRemembered) : [];
  } catch {
    // A browser may forbid storage, or somebody else wrote there: then nothing is remembered.
    return [];
  }
}

/** The page's first script is not worth a parser's weight for this; the settings themselves are parsed on use. */
function isRemembered(one: unknown): one is Remembered {
  if (typeof one !== 'object' || one === null || !('file' in one) || !('settings' in one)) return false;
  return typeof one.file === 'string' && typeof one.settings === 'string';
}

/** Tells a file again by its name and size: its settings live in this browser, as a file has no place for them. */
export function fileMark(name: string, bytes: number): string {
  return `${name} ${String(bytes)}`;
}

export function rememberedSettings(file: string): string | null {
  return all().find((one) => one.file === file)?.settings ?? null;
}

export function rememberSettings(file: string, settings: string): void {
  const others = all().filter((one) => one.file !== file);
  try {
    localStorage.setItem(KEY, JSON.stringify([...others, { file, settings }].slice(-MOST)));
  } catch {
    // Holds as long as the page is open.
  }
}
