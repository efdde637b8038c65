import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

const SPECIAL = /[*?[]/;

export function isGlob(text: string): boolean {
  return SPECIAL.test(text);
}

/**
 * Paths that a pattern names (`*`, `?`, `[a-z]`, `**` for folders at any depth), sorted. The shells of Windows hand
 * patterns on as they are, and Node 20 has no glob of its own.
 */
export async function expandGlob(pattern: string): Promise<string[]> {
  const { root } = path.parse(pattern);
  const steps = pattern
    .slice(root.length)
    .split(/[\\/]/)
    .filter((step) => step !== '');
  const found = await walk(root, steps);
  return [...new Set(found)].sort(byName);
}

/** "Tabel 2" before "Tabel 10". */
export function byName(one: string, other: string): number {
  return one.localeCompare(other, 'id', { numeric: true });
}

async function walk(folder: string, steps: readonly string[]): Promise<string[]> {
  const [step, ...rest] = steps;
  if (step === undefined) return folder === '' ? [] : [folder];
  if (step === '**') {
    const here = await walk(folder, rest);
    const folders = await names(folder, true);
    if (folders === null) return [folder];
    const below = await Promise.all(folders.map((name) => walk(path.join(folder, name), steps)));
    return [...here, ...below.flat()];
  }
  if (!isGlob(step)) {
    const next = path.join(folder, step);
    const there = await stat(next).then(
      () => true,
      () => false,
    );
    return there ? walk(next, rest) : [];
  }
  const fits = stepPattern(step);
  const found = await names(folder, rest.length > 0);
  if (found === null) return [folder];
  const matching = found.filter((name) => fits.test(name));
  return (await Promise.all(matching.map((name) => walk(path.join(folder, name), rest)))).flat();
}

/**
 * Hidden entries and links to folders are passed over: a link can lead back to where it stands. Null for a folder that
 * may not be read: it then stands for what it would have given, so that it is told.
 */
async function names(folder: string, foldersOnly: boolean): Promise<string[] | null> {
  const entries = await readdir(folder === '' ? '.' : folder, { withFileTypes: true }).catch(
    (fault: NodeJS.ErrnoException) => (fault.code === 'ENOENT' || fault.code === 'ENOTDIR' ? [] : null),
  );
  if (entries === null) return null;
  return entries
    .filter((entry) => !entry.name.startsWith('.') && (!foldersOnly || entry.isDirectory()))
    .map((entry) => entry.name);
}

function stepPattern(step: string): RegExp {
  const source = step.replace(/\[[!^]?[^\]]+\]|[\s\S]/g, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    if (part.length > 1) return part.replace(/^\[[!^]/, '[^').replaceAll('\\', '\\\\');
    return part.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
  });
  try {
    return new RegExp(`^${source}$`, 'iu');
  } catch {
    // "[z-a]" is no range: such a pattern names nothing but itself.
    return new RegExp(`^${step.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'iu');
  }
}
