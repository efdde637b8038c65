import type { EditedPackage } from '../package/edit-package';
import { readWorkbookPart } from '../workbook-part';
import { withoutMarks } from './mark-conditions';
import { removeSummaries } from './own-summary';
import { removeNotes } from './sheet-notes';

/** Takes out of a workbook what an earlier annotated copy put into it: its summary sheet, its marks and its comments. */
export function removeOwnAnnotations(parts: EditedPackage): void {
  const { sheets, names } = readWorkbookPart(parts, parts.workbook, parts.relationships(parts.workbook));
  const removed = removeSummaries(parts, { sheets, names });
  for (const { name, part } of sheets) {
    if (removed.has(name)) continue;
    parts.write(part, removeNotes(parts, part, withoutMarks(part, parts.read(part))));
  }
}
