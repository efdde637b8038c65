import type { XmlAttributes } from '../xml-tag';
import type { BorderStyle, HorizontalAlign, VerticalAlign } from './cell-look';

/** Line styles of the file → those that are drawn; what is not here is drawn thin. */
const BORDERS: Readonly<Record<string, BorderStyle | null>> = {
  none: null,
  hair: 'hair',
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  dashed: 'dashed',
  dashDot: 'dashed',
  dashDotDot: 'dashed',
  slantDashDot: 'dashed',
  mediumDashed: 'dashed',
  mediumDashDot: 'dashed',
  mediumDashDotDot: 'dashed',
  dotted: 'dotted',
  double: 'double',
};

/** null where no line is drawn. */
export function borderStyle(name: string | undefined): BorderStyle | null {
  return name === undefined ? null : name in BORDERS ? (BORDERS[name] ?? null) : 'thin';
}

/** How much of the foreground a pattern shows, seen from afar. */
const PATTERNS: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
  darkHorizontal: 0.5,
  darkVertical: 0.5,
  darkDown: 0.5,
  darkUp: 0.5,
  darkGrid: 0.5,
  darkTrellis: 0.75,
  lightHorizontal: 0.25,
  lightVertical: 0.25,
  lightDown: 0.25,
  lightUp: 0.25,
  lightGrid: 0.4,
  lightTrellis: 0.3,
};

/** 0 where the cell is not filled. */
export function patternShare(name: string | undefined): number {
  return PATTERNS[name ?? 'none'] ?? 0;
}

export interface Alignment {
  readonly horizontal: HorizontalAlign;
  readonly vertical: VerticalAlign;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  readonly rotation: number | 'stacked';
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  fill: 'fill',
  justify: 'justify',
  distributed: 'justify',
  centerContinuous: 'centerContinuous',
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: 'top',
  center: 'center',
  justify: 'justify',
  distributed: 'justify',
};
const MAX_INDENT = 250;

export function readAlignment(attributes: XmlAttributes): Alignment {
  const horizontal = HORIZONTAL[attributes.get('horizontal') ?? ''] ?? 'general';
  const vertical = VERTICAL[attributes.get('vertical') ?? ''] ?? 'bottom';
  const indent = Number(attributes.get('indent') ?? 0);
  return {
    horizontal,
    vertical,
    // Justified text breaks into lines even where nobody asked for it.
    wrap: isOn(attributes.get('wrapText')) || horizontal === 'justify' || vertical === 'justify',
    shrink: isOn(attributes.get('shrinkToFit')),
    indent: indent > 0 && indent <= MAX_INDENT ? indent : 0,
    rotation: rotationOf(Number(attributes.get('textRotation') ?? 0)),
  };
}

/** 0–90 turn anticlockwise, 91–180 clockwise, 255 stands for stacked letters. */
function rotationOf(turn: number): number | 'stacked' {
  if (turn === 255) return 'stacked';
  if (!(turn > 0 && turn <= 180)) return 0;
  return turn <= 90 ? turn : 90 - turn;
}

/** A flag that is on where its element stands without a value: `<b/>`. */
export function isFlagged(attributes: XmlAttributes): boolean {
  const value = attributes.get('val');
  return value === undefined || isOn(value);
}

export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
