import { FileFault } from '../file-error';
import { malformedXml } from '../file-messages';
import { prefixAt, walkXml } from '../patch/xml-walk';

/** A list of the styles part with the places of its entries. */
export interface StyleList {
  /** Of its elements, "" or "x:". */
  readonly prefix: string;
  readonly start: number;
  readonly tagEnd: number;
  /** Where its closing tag begins. */
  readonly close: number;
  readonly children: readonly { readonly start: number; readonly tagEnd: number; readonly end: number }[];
}

const NAMES = ['fonts', 'fills', 'cellXfs'] as const;
type ListName = (typeof NAMES)[number];

/** Finds fonts, fills and cell styles. Throws FileFault where one of these lists is missing: Excel cannot open such a file. */
export function scanStyleLists(part: string, text: string): Readonly<Record<ListName, StyleList>> {
  const lists = new Map<string, StyleList>();
  let depth = 0;
  let open: { name: string; start: number; tagEnd: number } | null = null;
  let children: { start: number; tagEnd: number; end: number }[] = [];
  let child: { start: number; tagEnd: number } | null = null;
  walkXml(part, text, {
    open: (name, _, start, end, empty) => {
      depth++;
      if (depth === 2 && NAMES.some((one) => one === name) && !empty) {
        open = { name, start, tagEnd: end };
        children = [];
      } else if (depth === 3 && open) child = { start, tagEnd: end };
    },
    close: (name, start, end) => {
      if (depth === 3 && child) {
        children.push({ ...child, end });
        child = null;
      } else if (depth === 2 && open?.name === name) {
        lists.set(name, { ...open, prefix: prefixAt(text, open.start), close: start, children });
        open = null;
      }
      depth--;
    },
  });
  const listOf = (name: ListName): StyleList => {
    const list = lists.get(name);
    if (!list) throw new FileFault(malformedXml(part));
    return list;
  };
  return { fonts: listOf('fonts'), fills: listOf('fills'), cellXfs: listOf('cellXfs') };
}
