import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import type { SheetPlan } from '../../../core/templates/sheet-plan';
import { FileFault, type FileError } from '../file-error';
import { DEFAULT_LIMITS, type ReadLimits } from '../limits';
import { openPackage } from '../package-parts';
import { readRelationships } from '../relationships';
import { sniffForeign } from '../sniff';
import { readZipDirectory, type ZipEntry } from '../zip-directory';
import { unpackPart } from '../zip-part';
import { addToParts } from './add-to-parts';

export type AddResult =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly names: readonly string[] }
  | { readonly ok: false; readonly error: FileError };

/**
 * An existing .xlsx file with new sheets behind its own. Parts that only list what there is (workbook, its
 * relationships, content types) are added to, so is the list of styles; every other part keeps its bytes.
 */
export function addSheets(
  bytes: Uint8Array,
  plans: readonly SheetPlan[],
  limits: ReadLimits = DEFAULT_LIMITS,
): AddResult {
  try {
    return { ok: true, ...added(bytes, plans, limits) };
  } catch (fault) {
    if (fault instanceof FileFault) return { ok: false, error: fault.fileError };
    throw fault;
  }
}

function added(
  bytes: Uint8Array,
  plans: readonly SheetPlan[],
  limits: ReadLimits,
): { bytes: Uint8Array; names: readonly string[] } {
  const foreign = sniffForeign(bytes);
  if (foreign) throw new FileFault(foreign);
  const package_ = openPackage(bytes, limits);
  const entries = [...readZipDirectory(bytes, limits).values()];
  const main = readRelationships(package_, '').find(({ type }) => type === 'officeDocument')?.target;
  const workbook = entryNamed(entries, main ?? 'xl/workbook.xml');
  const relationships = readRelationships(package_, workbook);
  const styles = relationships.find(({ type }) => type === 'styles')?.target ?? null;
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const rels = `${folder}_rels/${workbook.slice(folder.length)}.rels`;
  const wanted = ['[Content_Types].xml', workbook, rels, ...(styles === null ? [] : [styles])];
  const contents = new Map(entries.map((entry) => [entry.name, unpacked(bytes, entry)]));
  const texts = Object.fromEntries(
    wanted.map((part): [string, string] => {
      const name = entryNamed(entries, part);
      return [name, strFromU8(contents.get(name) ?? new Uint8Array())];
    }),
  );
  const sheets = [...(texts[workbook] ?? '').matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g)];
  const result = addToParts(
    texts,
    sheets.map((match) => plain(match[1] ?? '')),
    plans,
    {
      workbook,
      styles: styles === null ? null : entryNamed(entries, styles),
      taken: entries.map(({ name }) => name),
    },
  );
  const files: Zippable = {};
  for (const [name, content] of contents) files[name] = content;
  for (const [name, text] of Object.entries(result.parts)) files[name] = strToU8(text);
  return { bytes: zipSync(files), names: result.names };
}

/** The entry's own spelling: part names do not heed case. */
function entryNamed(entries: readonly ZipEntry[], part: string): string {
  return entries.find(({ name }) => name.toLowerCase() === part.toLowerCase())?.name ?? part;
}

function unpacked(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.unpackedBytes);
  let at = 0;
  unpackPart(bytes, entry, (chunk) => {
    whole.set(chunk, at);
    at += chunk.length;
  });
  return whole;
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
