import { cellAddress } from '../../../core/grid/a1';
import type { Report } from '../../../core/check';
import type { SheetPlan } from '../../../core/templates/sheet-plan';
import type { Language } from '../../../core/language/language';
import { FileFault, type FileError } from '../file-error';
import { missingPart } from '../file-messages';
import { DEFAULT_LIMITS } from '../limits';
import { openPackage } from '../package-parts';
import { openPartTexts } from '../patch/part-text';
import { scanSheet } from '../patch/sheet-scan';
import { applySplices } from '../patch/splice';
import { writeArchive } from '../patch/write-archive';
import { readArchive } from '../patch/zip-archive';
import { SHEET_COLUMNS } from '../cell-reference';
import { readRelationships } from '../relationships';
import { sniffForeign } from '../sniff';
import { readWorkbookPart } from '../workbook-part';
import { addSheets } from '../write/add-sheets';
import { withNames } from '../write/package-texts';
import { readZipDirectory } from '../zip-directory';
import { findingMarks } from './finding-marks';
import { addMarks, markedRows } from './mark-conditions';
import { markStyles } from './mark-styles';
import { noteParts } from './note-text';
import { addNotes } from './sheet-notes';
import { dressSummary } from './dress-summary';
import { summaryName } from './own-summary';
import { summaryPlan } from './summary-plan';
import { withoutOwnAnnotations } from './without-own';

export type AnnotateResult =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** Name the summary sheet got. */
      readonly sheet: string;
      readonly markedCells: number;
      readonly comments: number;
    }
  | { readonly ok: false; readonly error: FileError };

/**
 * The *salinan beranotasi* of a workbook: marks and comments at the findings and a summary sheet behind its own; those of
 * an earlier copy give way. Patched and not rewritten: every entry of the archive that needs no change is copied byte for
 * byte, and a changed worksheet gets conditional formats of ours and the name of the comments' drawing, no more. In the
 * browser and in Node.
 */
export function annotateWorkbook(bytes: Uint8Array, report: Report, language: Language): AnnotateResult {
  try {
    const { plan, links } = summaryPlan(report, language);
    const foreign = sniffForeign(bytes);
    if (foreign) return { ok: false, error: foreign };
    const added = addSheets(withoutOwnAnnotations(bytes), [plan]);
    if (!added.ok) return added;
    const [sheet = plan.name] = added.names;
    return { ok: true, sheet, ...annotate(added.bytes, report, language, { name: sheet, plan, links }) };
  } catch (fault) {
    if (fault instanceof FileFault) return { ok: false, error: fault.fileError };
    throw fault;
  }
}

interface Summary {
  readonly name: string;
  readonly plan: SheetPlan;
  readonly links: ReturnType<typeof summaryPlan>['links'];
}

function annotate(
  bytes: Uint8Array,
  report: Report,
  language: Language,
  summary: Summary,
): { bytes: Uint8Array; markedCells: number; comments: number } {
  const parts = openPartTexts(bytes, readZipDirectory(bytes, DEFAULT_LIMITS));
  const reader = openPackage(bytes, DEFAULT_LIMITS);
  const main =
    readRelationships(reader, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const relationships = readRelationships(reader, main);
  const { sheets, tabs } = readWorkbookPart(reader, main, relationships);
  const stylesPart = relationships.find(({ type }) => type === 'styles')?.target;
  if (stylesPart === undefined) throw new FileFault(missingPart('xl/styles.xml'));
  const styles = markStyles(stylesPart, parts.read(stylesPart));
  let markedCells = 0;
  let comments = 0;
  for (const marks of findingMarks(report)) {
    const place = sheets.findIndex(({ name }) => name === marks.sheet);
    const part = sheets[place]?.part;
    if (part === undefined) continue;
    const text = parts.read(part);
    const scan = scanSheet(part, marks.sheet, text, markedRows(marks));
    const notes = new Map(
      [...marks.notes].map(([key, findings]) => [
        cellAddress(Math.floor(key / SHEET_COLUMNS), key % SHEET_COLUMNS),
        noteParts(findings, language),
      ]),
    );
    const conditions = addMarks(part, text, scan, marks, styles);
    const sheet = { part, text, scan, place, relationships: readRelationships(reader, part) };
    parts.write(part, applySplices(text, [...conditions, ...addNotes(parts, sheet, notes)]));
    markedCells += marks.cells.size;
    comments += notes.size;
  }
  if (markedCells > 0) parts.write(stylesPart, styles.text());
  const own = sheets.find(({ name }) => name === summary.name)?.part;
  if (own !== undefined) parts.write(own, dressSummary(parts.read(own), summary.links));
  const name = summaryName(summary.plan, summary.name, tabs.indexOf(summary.name));
  parts.write(main, withNames(parts.read(main), [name]));
  return { bytes: writeArchive(readArchive(bytes), parts.changes()), markedCells, comments };
}
