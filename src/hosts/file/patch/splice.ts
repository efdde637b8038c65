import { createXmlTagReader, type AttributePlace } from '../xml-tag';
import { escapeXml } from '../../../core/language/markup';

/** A stretch of a text that gives way to another; an insertion where start and end are the same. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices made; none may overlap another. Insertions at one place come in the order given. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const sorted = splices
    .map((splice, at) => ({ splice, at }))
    .sort((a, b) => a.splice.start - b.splice.start || a.splice.end - b.splice.end || a.at - b.at);
  const pieces: string[] = [];
  let done = 0;
  for (const { splice } of sorted) {
    if (splice.start < done) throw new Error('two changes of the same stretch of XML');
    pieces.push(text.slice(done, splice.start), splice.text);
    done = splice.end;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}

/** An opening tag with an attribute set, its value escaped; its other attributes stay as they are written. */
export function withAttribute(tag: string, name: string, value: string): string {
  const place = placeIn(tag, name);
  if (place)
    return `${tag.slice(0, place.valueStart - 1)}"${escapeXml(value)}"${tag.slice(place.valueEnd + 1)}`;
  return tag.replace(/\s*(\/?)>$/, (_, slash: string) => ` ${name}="${escapeXml(value)}"${slash}>`);
}

export function withoutAttribute(tag: string, name: string): string {
  const place = placeIn(tag, name);
  return place ? tag.slice(0, place.start).trimEnd() + tag.slice(place.valueEnd + 1) : tag;
}

function placeIn(tag: string, name: string): AttributePlace | null {
  const reader = createXmlTagReader();
  reader.read(tag, 0);
  return reader.placeOf(name);
}
