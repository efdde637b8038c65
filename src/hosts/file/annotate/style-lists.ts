import { FileFault } from '../file-error';
import { malformedXml } from '../file-messages';
import { prefixAt, walkXml } from '../patch/xml-walk';

/** A list of the styles part with the places of its entries. */
export interface StyleList {
  /** Of its elements, "" or "x:". */
  readonly prefix: string;
  readonly start: number;
  readonly tagEnd: number;
  /** Where its closing tag begins; its end where it is empty. */
  readonly close: number;
  readonly empty: boolean;
  readonly children: readonly { readonly start: number; readonly tagEnd: number; readonly end: number }[];
}

export interface StyleLists {
  readonly fonts: StyleList;
  readonly cellXfs: StyleList;
  /** What conditional formats change; a styles part need not have them. Then the place where they belong. */
  readonly dxfs: StyleList | { readonly prefix: string; readonly missingAt: number };
}

const NAMES = new Set(['fonts', 'cellXfs', 'dxfs']);
const BEHIND_DXFS = new Set(['tableStyles', 'colors', 'extLst']);

/** Finds fonts, cell styles and the styles of conditional formats. Throws FileFault where Excel could not open it either. */
export function scanStyleLists(part: string, text: string): StyleLists {
  const lists = new Map<string, StyleList>();
  let depth = 0;
  let behind = -1;
  let rootPrefix = '';
  let open: { name: string; start: number; tagEnd: number; empty: boolean } | null = null;
  let children: { start: number; tagEnd: number; end: number }[] = [];
  let child: { start: number; tagEnd: number } | null = null;
  walkXml(part, text, {
    open: (name, _, start, end, empty) => {
      depth++;
      if (depth === 1) rootPrefix = prefixAt(text, start);
      if (depth === 2 && behind < 0 && BEHIND_DXFS.has(name)) behind = start;
      if (depth === 2 && NAMES.has(name)) {
        open = { name, start, tagEnd: end, empty };
        children = [];
      } else if (depth === 3 && open) child = { start, tagEnd: end };
    },
    close: (name, start, end) => {
      if (depth === 3 && child) {
        children.push({ ...child, end });
        child = null;
      } else if (depth === 2 && open?.name === name) {
        const close = open.empty ? end : start;
        lists.set(name, { ...open, prefix: prefixAt(text, open.start), close, children });
        open = null;
      } else if (depth === 1 && behind < 0) behind = start;
      depth--;
    },
  });
  const [fonts, cellXfs] = [lists.get('fonts'), lists.get('cellXfs')];
  if (!fonts || !cellXfs) throw new FileFault(malformedXml(part));
  return { fonts, cellXfs, dxfs: lists.get('dxfs') ?? { prefix: rootPrefix, missingAt: behind } };
}
