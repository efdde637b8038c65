import { FileFault } from '../file-error';
import { forbiddenDtd, malformedXml } from '../file-messages';
import { createXmlTagReader, localName, type XmlAttributes } from '../xml-tag';

/** Places are those of the text walked over: a tag from its "<" to behind its ">". */
export interface XmlWalker {
  open(name: string, attributes: XmlAttributes, start: number, end: number, empty: boolean): void;
  /** Also for `<c/>`, with the places of that tag. */
  close(name: string, start: number, end: number): void;
}

/** Walks over the tags of a part that was read before; names come without their prefix. Throws FileFault. */
export function walkXml(part: string, text: string, walker: XmlWalker): void {
  const tag = createXmlTagReader();
  const skip = (at: number, until: string): number => {
    const end = text.indexOf(until, at);
    if (end < 0) throw new FileFault(malformedXml(part));
    return end + until.length;
  };
  let at = text.indexOf('<');
  while (at >= 0) {
    const next = text.charCodeAt(at + 1);
    let end: number;
    if (next === 47) {
      end = skip(at, '>');
      walker.close(localName(text.slice(at + 2, end - 1).trimEnd()), at, end);
    } else if (next === 63) end = skip(at, '?>');
    else if (text.startsWith('<!--', at)) end = skip(at, '-->');
    else if (text.startsWith('<![CDATA[', at)) end = skip(at, ']]>');
    else if (next === 33) throw new FileFault(forbiddenDtd(part));
    else {
      end = tag.read(text, at);
      if (end < 0) throw new FileFault(malformedXml(part));
      const name = localName(tag.name());
      walker.open(name, tag.attributes, at, end, tag.selfClosing());
      if (tag.selfClosing()) walker.close(name, at, end);
    }
    at = text.indexOf('<', end);
  }
}

/** "x:" of "x:row", "" of "row": the prefix of the tag that begins at a place. */
export function prefixAt(text: string, start: number): string {
  return /^<([^\s:/>]+:)?/.exec(text.slice(start, start + 80))?.[1] ?? '';
}
