import { walkXml } from '../patch/xml-walk';
import { FileFault } from '../file-error';

/** Excel numbers shapes in blocks of this many; each drawing says which blocks are its own, and no other may have them. */
export const BLOCK = 1024;

/** The blocks of numbers that a drawing in VML claims, or that its shapes fall into. */
export function usedBlocks(drawing: string): readonly number[] {
  const blocks = new Set<number>();
  try {
    walkXml('', drawing, {
      open: (name, attributes) => {
        if (name === 'idmap')
          for (const block of (attributes.get('data') ?? '').split(',')) blocks.add(Number(block));
        const number = shapeNumber(attributes.get('id'));
        if (number !== null) blocks.add(Math.floor(number / BLOCK));
      },
      close: () => undefined,
    });
  } catch (fault) {
    // A drawing that cannot be read claims nothing that could be known.
    if (!(fault instanceof FileFault)) throw fault;
  }
  return [...blocks].filter((block) => Number.isInteger(block) && block > 0);
}

/** "_x0000_s1025" → 1025. */
export function shapeNumber(id: string | undefined): number | null {
  const digits = /^_x0000_s(\d+)$/.exec(id ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}
