import type { SheetPlan } from '../../../core/templates/sheet-plan';
import { FileFault, type FileError } from '../file-error';
import { DEFAULT_LIMITS, type ReadLimits } from '../limits';
import { openPackage } from '../package-parts';
import { openPartTexts } from '../patch/part-text';
import { writeArchive } from '../patch/write-archive';
import { readArchive } from '../patch/zip-archive';
import { readRelationships } from '../relationships';
import { sniffForeign } from '../sniff';
import { readZipDirectory } from '../zip-directory';
import { addToParts } from './add-to-parts';

export type AddResult =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly names: readonly string[] }
  | { readonly ok: false; readonly error: FileError };

/**
 * An existing .xlsx file with new sheets behind its own. Parts that only list what there is (workbook, its
 * relationships, content types) are added to, so is the list of styles; every other entry is copied byte for byte.
 */
export function addSheets(
  bytes: Uint8Array,
  plans: readonly SheetPlan[],
  limits: ReadLimits = DEFAULT_LIMITS,
): AddResult {
  try {
    const foreign = sniffForeign(bytes);
    return foreign ? { ok: false, error: foreign } : { ok: true, ...added(bytes, plans, limits) };
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
  const reader = openPackage(bytes, limits);
  const directory = readZipDirectory(bytes, limits);
  const parts = openPartTexts(bytes, directory);
  // The entry's own spelling: part names do not heed case.
  const spelled = (part: string): string => directory.get(part.toLowerCase())?.name ?? part;
  const main = readRelationships(reader, '').find(({ type }) => type === 'officeDocument')?.target;
  const workbook = spelled(main ?? 'xl/workbook.xml');
  const relationships = readRelationships(reader, workbook);
  const stylesPart = relationships.find(({ type }) => type === 'styles')?.target;
  const styles = stylesPart === undefined ? null : spelled(stylesPart);
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const rels = spelled(`${folder}_rels/${workbook.slice(folder.length)}.rels`);
  const wanted = [spelled('[Content_Types].xml'), workbook, rels, ...(styles === null ? [] : [styles])];
  const result = addToParts(
    Object.fromEntries(wanted.map((part) => [part, parts.read(part)])),
    sheetNames(parts.read(workbook)),
    plans,
    { workbook, styles, taken: [...directory.values()].map(({ name }) => name) },
  );
  const encoder = new TextEncoder();
  const changes = Object.entries(result.parts).map(([name, text]) => [name, encoder.encode(text)] as const);
  return { bytes: writeArchive(readArchive(bytes), new Map(changes)), names: result.names };
}

/** Names of all tabs, chart sheets too: a new sheet must not take one of them. */
function sheetNames(workbook: string): readonly string[] {
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g)].map(([, name = '']) =>
    name
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&'),
  );
}
