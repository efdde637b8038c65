import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../../hosts/file/write-whole-node';
import type { FileSummary } from '../../report/summary/file-summary';

/** A folder of results by what they were made of: the content of a workbook and all that it was checked with. */
export interface ResultStore {
  /** Null: they are kept elsewhere, and here only named by what they were made of. */
  readonly folder: string | null;
  /** Of the program, the lists and the settings: with another of these every file is checked anew. */
  readonly basis: string;
}

export function keyOf(bytes: Uint8Array, { basis }: ResultStore): string {
  return createHash('sha256').update(basis).update(bytes).digest('hex');
}

/** The result of the same content, under the name it has now; null where there is none, or no whole one. */
export async function keptSummary(
  store: ResultStore,
  key: string,
  file: string,
): Promise<FileSummary | null> {
  const place = placeOf(store, key);
  const text = place === null ? null : await readFile(place, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const summary = JSON.parse(text) as FileSummary;
    return { ...summary, file: { ...summary.file, file } };
  } catch {
    return null;
  }
}

export function keepSummary(store: ResultStore, key: string, summary: FileSummary): Promise<void> {
  return keep(placeOf(store, key), JSON.stringify(summary));
}

/** What cannot be kept is made again by the next run: nothing is lost by it. */
export async function keep(place: string | null, content: string | Uint8Array): Promise<void> {
  if (place === null) return;
  await mkdir(path.dirname(place), { recursive: true }).catch(() => undefined);
  await writeWhole(place, content, { replace: true });
}

/** Where something of that content is kept; null where nothing is kept here. */
export function placeOf({ folder }: ResultStore, key: string, ending = '.json'): string | null {
  return folder === null ? null : path.join(folder, key.slice(0, 2), `${key.slice(2)}${ending}`);
}
