import type { PackageParts } from './package-parts';
import { createRichText } from './rich-text';

/** All strings the cells share, in the order of their index. */
export function readSharedStrings(parts: PackageParts, part: string): readonly string[] {
  const strings: string[] = [];
  const item = createRichText();
  let inItem = false;
  parts.parse(part, {
    open: (name) => {
      if (name === 'si') {
        inItem = true;
        item.begin();
      } else if (inItem) item.open(name);
    },
    text: (text) => {
      if (inItem) item.text(text);
    },
    close: (name) => {
      if (name === 'si') {
        inItem = false;
        strings.push(item.take());
      } else if (inItem) item.close(name);
    },
  });
  return strings;
}
