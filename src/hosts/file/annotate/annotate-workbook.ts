import { cellAddress } from '../../../core/grid/a1';
import type { Report } from '../../../core/engine/report';
import type { Finding } from '../../../core/rules/finding';
import type { Bilingual, Language } from '../../../core/language/language';
import { publicFile } from '../../../report/public-file';
import { type AgainstOld, secondRound, type Standing, standingOf } from '../../../report/rounds/second-round';
import type { PublicFile, PublicFinding } from '../../../report/schema';
import { FileFault, type FileError } from '../file-error';
import { SHEET_COLUMNS } from '../cell-reference';
import { editPackage, type EditedPackage } from '../package/edit-package';
import { signatureNote } from '../package/signature';
import { openStyleSheet } from '../package/style-sheet';
import { addNames, tabNames } from '../package/workbook-tabs';
import { scanSheet } from '../patch/sheet-scan';
import { applySplices } from '../patch/splice';
import { readWorkbookPart } from '../workbook-part';
import { addSheetsTo } from '../write/add-sheets';
import { dressSummary } from './dress-summary';
import { findingMarks, type SheetMarks } from './finding-marks';
import { addMarks, markedRows } from './mark-conditions';
import { markStyles } from './mark-styles';
import { noteParts } from './note-text';
import { summaryName } from './own-summary';
import { addNotes } from './sheet-notes';
import { summaryPlan } from './summary-plan';
import { threadedCells, threadNote } from './threaded-cells';
import { removeOwnAnnotations } from './without-own';

export type AnnotateResult =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** Name the summary sheet got. */
      readonly sheet: string;
      readonly markedCells: number;
      readonly comments: number;
      /** What else is worth saying of the copy: conversations that took the place of comments, signatures that ended. */
      readonly notes: readonly Bilingual[];
    }
  | { readonly ok: false; readonly error: FileError };

/**
 * The *salinan beranotasi* of a workbook: marks and comments at the findings and a summary sheet behind its own; those of
 * an earlier copy give way. Patched and not rewritten: every entry of the archive that needs no change is copied byte for
 * byte, and a changed worksheet gets conditional formats of ours and the name of the comments' drawing, no more. In the
 * browser and in Node. `before` is what was found in the version of the round before: what is still there or new is told.
 */
export function annotateWorkbook(
  bytes: Uint8Array,
  report: Report,
  language: Language,
  before: PublicFile | null = null,
): AnnotateResult {
  try {
    const parts = editPackage(bytes);
    removeOwnAnnotations(parts);
    const { sheets } = readWorkbookPart(parts, parts.workbook, parts.relationships(parts.workbook));
    const marked = findingMarks(report).flatMap((marks): readonly MarkedSheet[] => {
      const part = sheets.find(({ name }) => name === marks.sheet)?.part;
      return part === undefined ? [] : [markedSheet(parts, marks, part)];
    });
    const atThread = new Set(
      marked.flatMap((one) => one.atThread.map((cell) => `${one.marks.sheet}!${cell}`)),
    );
    const file = publicFile('', report, { language });
    const round = before && { before: before.file, rounds: secondRound(before, file) };
    const standing = standings(report.findings, file.findings, round);
    const { plan, links } = summaryPlan(file, language, {
      round,
      atThread: (sheet, cell) => atThread.has(`${sheet}!${cell}`),
    });
    const [sheet = plan.name] = addSheetsTo(parts, [plan]);
    for (const one of marked) annotateSheet(parts, one, language, standing);
    const tabs = tabNames(parts);
    const own = readWorkbookPart(parts, parts.workbook, parts.relationships(parts.workbook)).sheets.find(
      ({ name }) => name === sheet,
    )?.part;
    if (own !== undefined) parts.write(own, dressSummary(parts.read(own), links));
    addNames(parts, [summaryName(plan, sheet, tabs.indexOf(sheet))]);
    const made = parts.finish();
    const notes = [atThread.size > 0 ? threadNote(atThread.size) : null, signatureNote(parts)];
    return {
      ok: true,
      bytes: made,
      sheet,
      markedCells: marked.reduce((cells, { marks }) => cells + marks.cells.size, 0),
      comments: marked.reduce((comments, { notes: { size } }) => comments + size, 0),
      notes: notes.filter((note) => note !== null),
    };
  } catch (fault) {
    if (fault instanceof FileFault) return { ok: false, error: fault.fileError };
    throw fault;
  }
}

/** What is said of each finding in the second round; the report and the contract hold them in the same order. */
function standings(
  findings: readonly Finding[],
  told: readonly PublicFinding[],
  round: AgainstOld | null,
): ReadonlyMap<Finding, Standing> {
  const standing = new Map<Finding, Standing>();
  if (!round) return standing;
  const of = standingOf(round);
  for (const [at, finding] of findings.entries()) {
    const one = told[at];
    const said = one ? of(one) : null;
    if (said) standing.set(finding, said);
  }
  return standing;
}

interface MarkedSheet {
  readonly marks: SheetMarks;
  readonly part: string;
  /** Findings by the A1 address of the cell that carries their comment. */
  readonly notes: ReadonlyMap<string, readonly Finding[]>;
  /** Cells of the findings that get no comment: Excel shows the conversation there alone, and keeps nothing else. */
  readonly atThread: readonly string[];
}

function markedSheet(parts: EditedPackage, marks: SheetMarks, part: string): MarkedSheet {
  const threads = threadedCells(parts, part);
  const notes = new Map(
    [...marks.notes].map(([key, findings]) => [
      cellAddress(Math.floor(key / SHEET_COLUMNS), key % SHEET_COLUMNS),
      findings,
    ]),
  );
  const atThread = [...notes].filter(([cell]) => threads.has(cell)).flatMap(([, findings]) => findings);
  for (const cell of threads) notes.delete(cell);
  return { marks, part, notes, atThread: atThread.map(({ cell }) => cell) };
}

/** Puts marks and comments on one sheet. */
function annotateSheet(
  parts: EditedPackage,
  { marks, part, notes }: MarkedSheet,
  language: Language,
  standing: ReadonlyMap<Finding, Standing>,
): void {
  const text = parts.read(part);
  const scan = scanSheet(part, marks.sheet, text, markedRows(marks));
  const styles = openStyleSheet(parts);
  const conditions = addMarks(part, text, scan, marks, markStyles(styles));
  styles.save();
  const texts = new Map(
    [...notes].map(([cell, findings]) => [cell, noteParts(findings, language, standing)]),
  );
  parts.write(part, applySplices(text, [...conditions, ...addNotes(parts, { part, text, scan }, texts)]));
}
