import { zipSync } from 'fflate';
import type { NamedFile } from './messages';

/** One zip of all files; those of one name are told apart. Workbooks are packed already, so they are only put together. */
export function zipFiles(files: readonly NamedFile[]): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  const taken = new Set<string>();
  for (const { name, bytes } of files) {
    const free = freeName(name, taken);
    taken.add(free.toLowerCase());
    entries[free] = bytes;
  }
  return zipSync(entries, { level: 0 });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count++)
    free = `${name.slice(0, dot)} (${String(count)})${name.slice(dot)}`;
  return free;
}
