import type { PartTexts } from '../patch/part-text';
import { relationshipsOf, removePart } from '../patch/patch-package';
import type { SheetScan } from '../patch/sheet-scan';
import type { Splice } from '../patch/splice';
import type { Relationship } from '../relationships';
import { beforeEnd, freeId, withOverride, withRelationship } from '../write/package-texts';
import { DECLARATION, PACKAGE } from '../write/xml-text';
import { NO_COMMENTS, type Notes, withComments } from './comments-part';
import { addLegacyDrawing, legacyDrawingId, withoutLegacyDrawing } from './legacy-drawing';
import {
  hasShapes,
  LINE_CHARACTERS,
  newNoteDrawing,
  type NoteShape,
  withGrownShapes,
  withNoteShapes,
  withoutNoteShapes,
} from './note-shapes';
import { linesOf, type NotePart } from './note-text';
import { withoutOwnComments } from './own-comments';
import { sheetMeasures } from './sheet-measures';

const CONTENT_TYPES = '[Content_Types].xml';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** Lines that somebody else's comment takes, more or less. */
const USUAL_LINES = 6;

export interface NotedSheet {
  readonly part: string;
  readonly text: string;
  readonly scan: SheetScan;
  /** Place among the sheets, for numbers that must differ between them. */
  readonly place: number;
  readonly relationships: readonly Relationship[];
}

/** Adds comments to a sheet: their texts, their boxes and what names them. Gives what changes in the worksheet itself. */
export function addNotes(parts: PartTexts, sheet: NotedSheet, notes: Notes): readonly Splice[] {
  if (notes.size === 0) return [];
  const folder = sheet.part.slice(0, sheet.part.lastIndexOf('/') + 1).replace(/worksheets\/$/, '');
  const known = sheet.relationships.find(({ type }) => type === 'comments')?.target;
  const commentsPart = known ?? freePart(parts, `${folder}comments`, 'xml');
  const before = known === undefined ? NO_COMMENTS : parts.read(known);
  const { text, there } = withComments(commentsPart, before, notes);
  parts.write(commentsPart, text);
  if (known === undefined) {
    relate(parts, sheet.part, 'comments', commentsPart);
    parts.write(CONTENT_TYPES, withOverride(parts.read(CONTENT_TYPES), commentsPart, COMMENTS_TYPE));
  }
  return addBoxes(parts, sheet, notes, { there, folder });
}

/**
 * Takes our comments off a sheet, with their boxes; what others wrote stays, also below or above ours in one comment.
 * Gives the worksheet part, which names a drawing no longer where that was ours alone.
 */
export function removeNotes(parts: PartTexts, sheet: Omit<NotedSheet, 'scan' | 'place'>): string {
  const comments = sheet.relationships.find(({ type }) => type === 'comments')?.target;
  if (comments === undefined || !parts.has(comments)) return sheet.text;
  const before = parts.read(comments);
  const { text, removed, left } = withoutOwnComments(comments, before);
  if (text === before) return sheet.text;
  if (left > 0) parts.write(comments, text);
  else removePart(parts, sheet.part, comments);
  const drawing = sheet.relationships.find(({ type }) => type === 'vmlDrawing')?.target;
  if (drawing === undefined || !parts.has(drawing)) return sheet.text;
  const boxes = withoutNoteShapes(parts.read(drawing), removed);
  if (left > 0 || hasShapes(boxes)) {
    parts.write(drawing, boxes);
    return sheet.text;
  }
  removePart(parts, sheet.part, drawing);
  return withoutLegacyDrawing(sheet.text);
}

function addBoxes(
  parts: PartTexts,
  sheet: NotedSheet,
  notes: Notes,
  { there, folder }: { readonly there: ReadonlySet<string>; readonly folder: string },
): readonly Splice[] {
  const measures = sheetMeasures(sheet.text, sheet.scan);
  const shapeOf = ([cell, note]: readonly [string, readonly NotePart[]]): NoteShape => ({
    cell,
    lines: linesOf(note, LINE_CHARACTERS),
  });
  const ours = [...notes].filter(([cell]) => !there.has(cell)).map(shapeOf);
  const drawingId = legacyDrawingId(sheet.text, sheet.scan);
  const drawing = sheet.relationships.find(({ id }) => id === drawingId)?.target;
  if (drawing !== undefined) {
    const shared = [...notes].filter(([cell]) => there.has(cell)).map(shapeOf);
    const grown = shared.map(({ cell, lines }) => ({ cell, lines: lines + USUAL_LINES }));
    const larger = withGrownShapes(parts.read(drawing), grown, measures);
    parts.write(drawing, withNoteShapes(larger, ours, measures));
    return [];
  }
  // Comments that some program wrote without boxes get theirs now: Excel shows none without.
  const others = [...there].map((cell): NoteShape => ({ cell, lines: USUAL_LINES }));
  const part = freePart(parts, `${folder}drawings/vmlDrawing`, 'vml');
  parts.write(part, newNoteDrawing([...others, ...ours], measures, sheet.place));
  declareVml(parts);
  const id = relate(parts, sheet.part, 'vmlDrawing', part);
  return [addLegacyDrawing(sheet.part, sheet.text, sheet.scan, id)];
}

function freePart(parts: PartTexts, stem: string, extension: string): string {
  let number = 1;
  while (parts.has(`${stem}${String(number)}.${extension}`)) number++;
  return `${stem}${String(number)}.${extension}`;
}

/** Gives the id of the new relationship. */
export function relate(parts: PartTexts, owner: string, type: string, target: string): string {
  const list = relationshipsOf(owner);
  const text = parts.has(list)
    ? parts.read(list)
    : `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;
  const id = freeId(text);
  parts.write(list, withRelationship(text, { id, type, target: `/${target}` }));
  return id;
}

function declareVml(parts: PartTexts): void {
  const text = parts.read(CONTENT_TYPES);
  if (/\bExtension\s*=\s*["']vml["']/i.test(text)) return;
  const prefix = /<(\w+:)?Types\b/.exec(text)?.[1] ?? '';
  const declared = `<${prefix}Default Extension="vml" ContentType="${VML_TYPE}"/>`;
  parts.write(CONTENT_TYPES, beforeEnd(text, `${prefix}Types`, declared));
}
