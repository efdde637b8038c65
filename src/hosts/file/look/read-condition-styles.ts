import type { PackageParts } from '../package-parts';
import { colourOf, type Palette } from './colours';
import type { LookChange } from './conditional-look';
import { fontChange } from './read-styles';

/** What each style of conditional formats (`dxf`) changes, in the file's order. Throws FileFault. */
export function readConditionStyles(
  parts: PackageParts,
  part: string,
  palette: Palette,
): readonly LookChange[] {
  const changes: LookChange[] = [];
  const path: string[] = [];
  /** Of a solid fill Excel writes the colour as that of the ground. */
  let fill = { ground: null as string | null, pattern: null as string | null, none: false };
  parts.parse(part, {
    open: (name, attributes) => {
      const [, list, , kind] = path;
      if (list === 'dxfs') {
        const last = changes.length - 1;
        if (name === 'dxf') changes.push({});
        else if (name === 'patternFill') {
          fill = { ground: null, pattern: null, none: attributes.get('patternType') === 'none' };
        } else if (kind === 'fill' && name === 'bgColor') fill.ground = colourOf(attributes, palette);
        else if (kind === 'fill' && name === 'fgColor') fill.pattern = colourOf(attributes, palette);
        else if (kind === 'font') {
          // Name and size are the cell's own, whatever stands there.
          const { font: _, size: __, ...change } = fontChange(name, attributes, palette) ?? {};
          changes[last] = { ...changes[last], ...change };
        }
      }
      path.push(name);
    },
    close: (name) => {
      path.pop();
      if (name !== 'patternFill' || path[1] !== 'dxfs') return;
      const colour = fill.none ? null : (fill.ground ?? fill.pattern);
      if (colour !== null) changes[changes.length - 1] = { ...changes.at(-1), fill: colour };
    },
  });
  return changes;
}
