import { FileFault } from '../file-error';
import { malformedXml } from '../file-messages';
import { applySplices, type Splice } from '../patch/splice';
import { prefixAt, walkXml } from '../patch/xml-walk';
import { resolveReferences } from '../xml-references';
import { cellTextXml, DECLARATION, MAIN } from '../write/xml-text';
import type { NotePart } from './note-text';

export const AUTHOR = 'Periksa Renja';

/** Comments by the A1 address of their cells. */
export type Notes = ReadonlyMap<string, readonly NotePart[]>;

export interface WrittenComments {
  readonly text: string;
  /** Cells that had a comment before; ours stands below it. */
  readonly there: ReadonlySet<string>;
}

export const NO_COMMENTS = `${DECLARATION}<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;

/** A comments part with ours added; where a cell has a comment already, ours goes on below it and nothing is lost. */
export function withComments(part: string, text: string, notes: Notes): WrittenComments {
  const found = scanComments(part, text);
  const p = found.prefix;
  const splices: Splice[] = [];
  const added: string[] = [];
  const { names } = found.authors;
  const author = String(names.includes(AUTHOR) ? names.indexOf(AUTHOR) : names.length);
  for (const [address, parts] of notes) {
    const known = found.comments.get(address);
    if (known) splices.push(...appended(known, p, parts));
    else
      added.push(
        `<${p}comment ref="${address}" authorId="${author}"><${p}text>${runs(parts, p, false)}</${p}text></${p}comment>`,
      );
  }
  if (added.length > 0) {
    if (!names.includes(AUTHOR))
      splices.push(inserted(found.authors, `<${p}author>${AUTHOR}</${p}author>`, text));
    splices.push(inserted(found.list, added.join(''), text));
  }
  return { text: applySplices(text, splices), there: new Set(found.comments.keys()) };
}

/** The text of one comment, as rich text: headings in bold. */
function runs(parts: readonly NotePart[], p: string, continued: boolean): string {
  const run = (text: string, bold: boolean): string =>
    `<${p}r><${p}rPr>${bold ? `<${p}b/>` : ''}<${p}sz val="9"/><${p}rFont val="Tahoma"/><${p}family val="2"/></${p}rPr>` +
    `<${p}t xml:space="preserve">${cellTextXml(text)}</${p}t></${p}r>`;
  return parts
    .map(
      ({ heading, text }, at) =>
        run(`${at > 0 || continued ? '\n\n' : ''}${heading}\n`, true) + run(text, false),
    )
    .join('');
}

interface Place {
  start: number;
  tagEnd: number;
  close: number;
  empty: boolean;
}

interface Scanned {
  readonly prefix: string;
  readonly authors: Place & { readonly names: readonly string[] };
  readonly list: Place;
  readonly comments: ReadonlyMap<string, Scan>;
}

/** The text element of a comment: its plain text, if it has one, and where runs may be added. */
interface Scan {
  readonly text: Place;
  readonly plain: { readonly start: number; readonly end: number } | null;
  readonly runsEnd: number;
}

function scanComments(part: string, text: string): Scanned {
  let prefix: string | null = null;
  let authors: Place | null = null;
  let list: Place | null = null;
  const names: string[] = [];
  let ref = '';
  let body: Place | null = null;
  let plain: Scan['plain'] = null;
  let runsEnd = -1;
  const open: { name: string; start: number; end: number }[] = [];
  const comments = new Map<string, Scan>();
  walkXml(part, text, {
    open: (name, attributes, start, end, empty) => {
      prefix ??= prefixAt(text, start);
      open.push({ name, start, end });
      const place = { start, tagEnd: end, close: end, empty };
      if (name === 'authors') authors = place;
      else if (name === 'commentList') list = place;
      else if (name === 'comment') ref = (attributes.get('ref') ?? '').replaceAll('$', '').toUpperCase();
      else if (name === 'text' && open.at(-2)?.name === 'comment') {
        body = place;
        plain = null;
        runsEnd = end;
      }
    },
    close: (name, start, end) => {
      const begun = open.pop();
      if (name === 'author') names.push(resolveReferences(text.slice(begun?.end ?? end, start)) ?? '');
      else if (name === 'authors' && authors && !authors.empty) authors.close = start;
      else if (name === 'commentList' && list && !list.empty) list.close = start;
      else if (body && open.at(-1)?.name === 'text' && (name === 't' || name === 'r')) {
        if (name === 't') plain = { start: begun?.start ?? start, end };
        runsEnd = end;
      } else if (name === 'text' && body && open.at(-1)?.name === 'comment') {
        if (!body.empty) body.close = start;
        comments.set(ref, { text: body, plain, runsEnd });
        body = null;
      }
    },
  });
  const [authorList, commentList] = [authors as Place | null, list as Place | null];
  if (!authorList || !commentList) throw new FileFault(malformedXml(part));
  return { prefix: prefix ?? '', authors: { ...authorList, names }, list: commentList, comments };
}

function inserted(place: Place, xml: string, text: string): Splice {
  if (!place.empty) return { start: place.close, end: place.close, text: xml };
  const tag = text.slice(place.start, place.tagEnd);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
  return {
    start: place.start,
    end: place.tagEnd,
    text: `${tag.replace(/\s*\/>$/, '>')}${xml}</${name}>`,
  };
}

/** Plain text becomes a run of its own: text and runs side by side are not read by everyone. */
function appended({ text, plain, runsEnd }: Scan, p: string, parts: readonly NotePart[]): readonly Splice[] {
  if (text.empty)
    return [{ start: text.start, end: text.tagEnd, text: `<${p}text>${runs(parts, p, false)}</${p}text>` }];
  const more = runs(parts, p, true);
  if (!plain) return [{ start: runsEnd, end: runsEnd, text: more }];
  return plain.end === runsEnd
    ? [
        { start: plain.start, end: plain.start, text: `<${p}r>` },
        { start: plain.end, end: plain.end, text: `</${p}r>${more}` },
      ]
    : [
        { start: plain.start, end: plain.start, text: `<${p}r>` },
        { start: plain.end, end: plain.end, text: `</${p}r>` },
        { start: runsEnd, end: runsEnd, text: more },
      ];
}
