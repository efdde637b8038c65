import { decodeExcelText } from '../excel-text';
import { applySplices, type Splice } from '../patch/splice';
import { walkXml } from '../patch/xml-walk';
import { cellTextXml } from '../write/xml-text';
import { resolveReferences } from '../xml-references';
import { AUTHOR } from './comments-part';
import { othersText } from './note-text';

export interface CommentsLeft {
  readonly text: string;
  /** Cells whose comment is gone. */
  readonly removed: ReadonlySet<string>;
  /** How many comments there still are. */
  readonly left: number;
}

/** A comments part without what we wrote; the same text where nothing in it is ours. */
export function withoutOwnComments(part: string, text: string): CommentsLeft {
  const removed = new Set<string>();
  const splices: Splice[] = [];
  const { authors, comments } = scan(part, text);
  for (const { ref, author, start, end, pieces } of comments) {
    const whole = pieces.map((piece) => piece.plain).join('');
    const kept = othersText(whole);
    if (kept.length === 1 && kept[0]?.[0] === 0 && kept[0][1] === whole.length) continue;
    const rest = kept.map(([from, to]) => whole.slice(from, to)).join('');
    if (whole !== '' && rest.trim() === '' && isNobodyElse(authors[author])) {
      removed.add(ref);
      splices.push({ start, end, text: '' });
    } else splices.push(...shortened(pieces, kept));
  }
  return { text: applySplices(text, splices), removed, left: comments.length - removed.size };
}

/** LibreOffice writes comments without their authors. */
function isNobodyElse(author = ''): boolean {
  return author === AUTHOR || author.trim() === '';
}

/** A stretch of a comment's text, with the run it is in. */
interface Piece {
  readonly plain: string;
  readonly from: number;
  readonly to: number;
  readonly run: { readonly start: number; readonly end: number };
}

function shortened(pieces: readonly Piece[], kept: readonly (readonly [number, number])[]): Splice[] {
  let at = 0;
  return pieces.flatMap(({ plain, from, to, run }) => {
    const start = at;
    at += plain.length;
    const left = kept
      .map(([first, last]) => plain.slice(Math.max(0, first - start), Math.max(0, last - start)))
      .join('');
    if (left === plain) return [];
    return left === ''
      ? [{ start: run.start, end: run.end, text: '' }]
      : [{ start: from, end: to, text: cellTextXml(left) }];
  });
}

interface Comment {
  readonly ref: string;
  readonly author: number;
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

function scan(part: string, text: string): { readonly authors: string[]; readonly comments: Comment[] } {
  const authors: string[] = [];
  const comments: Comment[] = [];
  const open: { name: string; start: number; end: number }[] = [];
  let comment: { ref: string; author: number; start: number } | null = null;
  let pieces: (Omit<Piece, 'run'> & { run: { start: number; end: number } })[] = [];
  let inRun = 0;
  const textOf = (from: number, to: number): string =>
    from >= to ? '' : decodeExcelText(resolveReferences(text.slice(from, to)) ?? '').replaceAll('\r\n', '\n');
  walkXml(part, text, {
    open: (name, attributes, start, end) => {
      open.push({ name, start, end });
      if (name === 'r') inRun = pieces.length;
      if (name !== 'comment') return;
      const ref = (attributes.get('ref') ?? '').replaceAll('$', '').toUpperCase();
      comment = { ref, author: Number(attributes.get('authorId') ?? 0), start };
      pieces = [];
    },
    close: (name, start, end) => {
      const begun = open.pop();
      const parent = open.at(-1)?.name;
      if (name === 'author') authors.push(textOf(begun?.end ?? end, start));
      else if (name === 't' && comment && (parent === 'text' || parent === 'r')) {
        const from = begun?.end ?? end;
        const run = { start: begun?.start ?? start, end };
        pieces.push({ plain: textOf(from, start), from, to: Math.max(from, start), run });
      } else if (name === 'r' && comment) {
        for (const piece of pieces.slice(inRun)) piece.run = { start: begun?.start ?? start, end };
      } else if (name === 'comment' && comment) {
        comments.push({ ...comment, end, pieces });
        comment = null;
      }
    },
  });
  return { authors, comments };
}
