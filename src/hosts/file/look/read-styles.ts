import type { PackageParts } from '../package-parts';
import type { XmlAttributes } from '../xml-tag';
import { NO_BORDERS, PLAIN_LOOK, type BorderLook, type CellLook } from './cell-look';
import { colourOf, mixed, type Palette } from './colours';
import { borderStyle, isFlagged, patternShare, readAlignment, type Alignment } from './style-elements';

type Font = Pick<CellLook, 'font' | 'size' | 'bold' | 'italic' | 'underline' | 'strike' | 'colour'>;
type Side = keyof CellLook['borders'];
type Lines = Record<Side, BorderLook | null>;

const { font, size, bold, italic, underline, strike, colour } = PLAIN_LOOK;
const PLAIN_FONT: Font = { font, size, bold, italic, underline, strike, colour };
/** `start` and `end` are what the strict form calls left and right. */
const SIDES: Readonly<Record<string, Side>> = {
  left: 'left',
  start: 'left',
  right: 'right',
  end: 'right',
  top: 'top',
  bottom: 'bottom',
};
const MAX_POINTS = 409;

/** What the file says of a style; its parts are looked up when all of them have been read. */
interface StyleParts {
  font: number;
  fill: number;
  border: number;
  alignment: Alignment | null;
}

/** The look of each cell style (`s` of a cell), in the file's order. Throws FileFault. */
export function readCellLooks(parts: PackageParts, part: string, palette: Palette): readonly CellLook[] {
  const fonts: Font[] = [];
  const fills: (string | null)[] = [];
  const borders: Lines[] = [];
  const styles: StyleParts[] = [];
  // Lists with the same elements stand beside each other: fonts of cells and those of conditional formats.
  const path: string[] = [];
  let pattern = { share: 0, over: null as string | null, under: null as string | null };
  let gradient: string | null = null;
  let line: { side: Side; style: NonNullable<ReturnType<typeof borderStyle>> } | null = null;

  const inFont = (name: string, attributes: XmlAttributes): void => {
    const last = fonts.length - 1;
    const change = fontChange(name, attributes, palette);
    if (change !== null) fonts[last] = { ...(fonts[last] ?? PLAIN_FONT), ...change };
  };
  const inFill = (name: string, attributes: XmlAttributes): void => {
    if (name === 'patternFill') pattern.share = patternShare(attributes.get('patternType'));
    else if (name === 'fgColor') pattern.over = colourOf(attributes, palette);
    else if (name === 'bgColor') pattern.under = colourOf(attributes, palette);
    else if (name === 'color') gradient ??= colourOf(attributes, palette);
  };
  const inBorder = (name: string, attributes: XmlAttributes): void => {
    const side = SIDES[name];
    if (side !== undefined) {
      const style = borderStyle(attributes.get('style'));
      line = style === null ? null : { side, style };
      const lines = borders.at(-1);
      if (line !== null && lines) lines[side] = { style: line.style, colour: '#000000' };
    } else if (name === 'color' && line !== null) {
      const lines = borders.at(-1);
      if (lines) lines[line.side] = { style: line.style, colour: colourOf(attributes, palette) ?? '#000000' };
    } else if (name === 'diagonal') line = null;
  };
  const inList: Readonly<Record<string, (name: string, attributes: XmlAttributes) => void>> = {
    fonts: (name, attributes) => {
      if (name === 'font') fonts.push(PLAIN_FONT);
      else inFont(name, attributes);
    },
    fills: (name, attributes) => {
      if (name === 'fill') pattern = { share: 0, over: null, under: null };
      else inFill(name, attributes);
    },
    borders: (name, attributes) => {
      if (name === 'border') borders.push({ ...NO_BORDERS });
      else inBorder(name, attributes);
    },
    cellXfs: (name, attributes) => {
      if (name === 'xf') styles.push(stylePartsOf(attributes));
      const last = styles.at(-1);
      if (name === 'alignment' && last) last.alignment = readAlignment(attributes);
    },
  };

  parts.parse(part, {
    open: (name, attributes) => {
      if (path.length >= 2) inList[path[1] ?? '']?.(name, attributes);
      path.push(name);
    },
    close: (name) => {
      path.pop();
      if (name !== 'fill' || path[1] !== 'fills') return;
      fills.push(
        gradient ??
          (pattern.share === 0
            ? null
            : mixed(pattern.over ?? '#000000', pattern.under ?? '#ffffff', pattern.share)),
      );
      gradient = null;
    },
  });
  return styles.map((style): CellLook => ({
    ...PLAIN_LOOK,
    ...(fonts[style.font] ?? PLAIN_FONT),
    fill: fills[style.fill] ?? null,
    borders: borders[style.border] ?? NO_BORDERS,
    ...style.alignment,
  }));
}

function stylePartsOf(attributes: XmlAttributes): StyleParts {
  const id = (name: string): number => Number(attributes.get(name) ?? 0);
  return { font: id('fontId'), fill: id('fillId'), border: id('borderId'), alignment: null };
}

/** What one element of a font says of it; null for what is not drawn. */
export function fontChange(name: string, attributes: XmlAttributes, palette: Palette): Partial<Font> | null {
  switch (name) {
    case 'name':
      return { font: attributes.get('val') ?? font };
    case 'sz': {
      const points = Number(attributes.get('val'));
      return points > 0 && points <= MAX_POINTS ? { size: points } : null;
    }
    case 'b':
      return { bold: isFlagged(attributes) };
    case 'i':
      return { italic: isFlagged(attributes) };
    case 'strike':
      return { strike: isFlagged(attributes) };
    case 'u': {
      const kind = attributes.get('val') ?? 'single';
      return { underline: kind === 'none' ? null : kind.startsWith('double') ? 'double' : 'single' };
    }
    case 'color':
      return { colour: colourOf(attributes, palette) };
    default:
      return null;
  }
}
