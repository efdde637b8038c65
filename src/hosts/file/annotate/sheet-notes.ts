import type { EditedPackage } from '../package/edit-package';
import { inDialect } from '../package/dialect';
import { addPart, declareExtension, freePart, relate, removePart } from '../package/relations';
import { usedBlocks } from '../package/shape-blocks';
import type { SheetScan } from '../patch/sheet-scan';
import type { Splice } from '../patch/splice';
import { NO_COMMENTS, type Notes, withComments } from './comments-part';
import { addLegacyDrawing, findLegacyDrawing, type LegacyDrawing } from './legacy-drawing';
import { LINE_CHARACTERS, type NoteShape, withNoteShapes, withoutNoteShapes } from './note-shapes';
import { linesOf, type NotePart } from './note-text';
import { withoutOwnComments } from './own-comments';
import { sheetMeasures } from './sheet-measures';
import { cellsEnd, tailStart } from './tail-place';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** Lines that somebody else's comment takes, more or less. */
const USUAL_LINES = 6;

export interface NotedSheet {
  readonly part: string;
  readonly text: string;
  readonly scan: SheetScan;
}

/** Adds comments to a sheet: their texts, their boxes and what names them. Gives what changes in the worksheet itself. */
export function addNotes(parts: EditedPackage, sheet: NotedSheet, notes: Notes): readonly Splice[] {
  if (notes.size === 0) return [];
  const folder = sheet.part.slice(0, sheet.part.lastIndexOf('/') + 1).replace(/worksheets\/$/i, '');
  const known = targetOf(parts, sheet.part, ({ type }) => type === 'comments');
  const part = known ?? freePart(parts, `${folder}comments`, 'xml');
  const before = known === undefined ? inDialect(parts, NO_COMMENTS) : parts.read(known);
  const { text, there } = withComments(part, before, notes);
  if (known === undefined) {
    addPart(parts, part, COMMENTS_TYPE, text);
    relate(parts, sheet.part, 'comments', part);
  } else parts.write(part, text);
  return addBoxes(parts, sheet, notes, { there, folder });
}

/**
 * Takes our comments off a sheet, with their boxes; what others wrote stays, also below or above ours in one comment.
 * Gives the worksheet part, which names a drawing no longer where that was ours alone.
 */
export function removeNotes(parts: EditedPackage, part: string, text: string): string {
  const comments = targetOf(parts, part, ({ type }) => type === 'comments');
  if (comments === undefined) return text;
  const before = parts.read(comments);
  const { text: rest, removed, left } = withoutOwnComments(comments, before);
  if (rest === before) return text;
  if (left > 0) parts.write(comments, rest);
  else removePart(parts, part, comments);
  const named = findLegacyDrawing(part, text, cellsEnd(text));
  const drawing = named && drawingOf(parts, part, named);
  if (!named || drawing === undefined || drawing === null) return text;
  const boxes = withoutNoteShapes(drawing, parts.read(drawing), removed);
  if (left > 0 || boxes !== '') {
    if (boxes !== '') parts.write(drawing, boxes);
    return text;
  }
  removePart(parts, part, drawing);
  return text.slice(0, named.start) + text.slice(named.end);
}

function addBoxes(
  parts: EditedPackage,
  sheet: NotedSheet,
  notes: Notes,
  { there, folder }: { readonly there: ReadonlySet<string>; readonly folder: string },
): readonly Splice[] {
  const { part, text, scan } = sheet;
  const measures = sheetMeasures(part, text, scan);
  const shapeOf = ([cell, note]: readonly [string, readonly NotePart[]]): NoteShape => ({
    cell,
    lines: linesOf(note, LINE_CHARACTERS),
  });
  const ours = [...notes].filter(([cell]) => !there.has(cell)).map(shapeOf);
  const named = findLegacyDrawing(part, text, tailStart(scan));
  const known = named && drawingOf(parts, part, named);
  const drawings = parts.names().filter((name) => /\.vml$/i.test(name));
  const others = drawings.filter((name) => name.toLowerCase() !== known?.toLowerCase());
  const taken = new Set(others.flatMap((name) => usedBlocks(parts.read(name))));
  if (known) {
    const shared = [...notes].filter(([cell]) => there.has(cell)).map(shapeOf);
    const grown = shared.map(({ cell, lines }) => ({ cell, lines: lines + USUAL_LINES }));
    const drawing = { part: known, text: parts.read(known), measures, taken };
    parts.write(known, withNoteShapes(drawing, ours, grown));
    return [];
  }
  // Comments that some program wrote without boxes get theirs now: Excel shows none without.
  const boxless = [...there].map((cell): NoteShape => ({ cell, lines: USUAL_LINES }));
  const drawing = freePart(parts, `${folder}drawings/vmlDrawing`, 'vml');
  declareExtension(parts, 'vml', VML_TYPE);
  parts.write(drawing, withNoteShapes({ part: drawing, text: null, measures, taken }, [...boxless, ...ours]));
  const id = relate(parts, part, 'vmlDrawing', drawing);
  const element = addLegacyDrawing(part, text, scan, id);
  const gone = named ? [{ start: named.start, end: named.end, text: '' }] : [];
  return [...gone, { ...element, text: inDialect(parts, element.text) }];
}

/** The drawing that a sheet's element names; undefined where it names none that is there. */
function drawingOf(parts: EditedPackage, part: string, { id }: LegacyDrawing): string | undefined {
  return targetOf(parts, part, (one) => one.id === id);
}

function targetOf(
  parts: EditedPackage,
  part: string,
  wanted: (one: ReturnType<EditedPackage['relationships']>[number]) => boolean,
): string | undefined {
  const target = parts.relationships(part).find(wanted)?.target;
  return target !== undefined && parts.has(target) ? target : undefined;
}
