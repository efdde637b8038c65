import { DEFAULT_LIMITS } from '../limits';
import { findMainPart } from '../main-part';
import { openPackage } from '../package-parts';
import { openPartTexts } from '../patch/part-text';
import { writeArchive } from '../patch/write-archive';
import { readArchive } from '../patch/zip-archive';
import { readRelationships } from '../relationships';
import { readWorkbookPart } from '../workbook-part';
import { readZipDirectory } from '../zip-directory';
import { withoutMarks } from './mark-conditions';
import { removeSummaries } from './own-summary';
import { removeNotes } from './sheet-notes';

/**
 * A workbook without what an earlier annotated copy put into it: its summary sheet, its marks and its comments. The very
 * bytes where there is nothing of the kind. Throws FileFault.
 */
export function withoutOwnAnnotations(bytes: Uint8Array): Uint8Array {
  const parts = openPartTexts(bytes, readZipDirectory(bytes, DEFAULT_LIMITS));
  const reader = openPackage(bytes, DEFAULT_LIMITS);
  const main = findMainPart(reader);
  const { sheets, names } = readWorkbookPart(reader, main, readRelationships(reader, main));
  const removed = removeSummaries(bytes, parts, main, { reader, sheets, names });
  for (const { name, part } of sheets) {
    if (removed.has(name)) continue;
    const text = parts.read(part);
    const relationships = readRelationships(reader, part);
    const left = removeNotes(parts, { part, text: withoutMarks(part, text), relationships });
    if (left !== text) parts.write(part, left);
  }
  const changes = parts.changes();
  return changes.size === 0 ? bytes : writeArchive(readArchive(bytes), changes);
}
