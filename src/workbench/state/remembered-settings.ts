import { z } from 'zod';

const KEY = 'periksa-renja-pengaturan';
/** Files whose settings are remembered; of more the oldest are forgotten. */
const MOST = 50;

/** What was set for a file (accepted findings, silenced rules, corrections), the latest last. */
const shelf = z.array(z.object({ file: z.string(), settings: z.string() }));

type Remembered = z.infer<typeof shelf>;

function all(): Remembered {
  try {
    return shelf.parse(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
  } catch {
    // A browser may forbid storage, or somebody else wrote there: then nothing is remembered.
    return [];
  }
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
