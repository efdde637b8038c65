import type { PackageParts } from '../package-parts';
import type { XmlAttributes } from '../xml-tag';

/** What colours of a workbook refer to: its theme and its palette, both as "#rrggbb". */
export interface Palette {
  /** In the order in which styles count them: light 1, dark 1, light 2, dark 2, the accents, the two of links. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const OFFICE_THEME =
  '#ffffff #000000 #e7e6e6 #44546a #4472c4 #ed7d31 #a5a5a5 #ffc000 #5b9bd5 #70ad47 #0563c1 #954f72'.split(
    ' ',
  );

const FIRST_EIGHT = '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff';
/** The palette of workbooks that bring none (ECMA-376 part 1, §18.8.27); its first eight colours stand there twice. */
const STANDARD = `${FIRST_EIGHT} ${FIRST_EIGHT} 800000 008000 000080 808000 800080 008080 c0c0c0 808080
  9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff
  00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696
  003366 339966 003300 333300 993300 993366 333399 333333`
  .split(/\s+/)
  .map((hex) => `#${hex}`);

export const OFFICE_PALETTE: Palette = { theme: OFFICE_THEME, indexed: STANDARD };

const THEME_SLOTS = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

/** The twelve colours of a theme part; Office's own where one is missing. Throws FileFault. */
export function readTheme(parts: PackageParts, part: string): readonly string[] {
  const colours = [...OFFICE_THEME];
  let inScheme = false;
  let slot = -1;
  parts.parse(part, {
    open: (name, attributes) => {
      if (name === 'clrScheme') inScheme = true;
      else if (inScheme && THEME_SLOTS.includes(name)) slot = THEME_SLOTS.indexOf(name);
      else if (inScheme && slot >= 0) {
        const hex = hexColour(attributes.get(name === 'sysClr' ? 'lastClr' : 'val'));
        if (hex !== null) colours[slot] = hex;
      }
    },
    close: (name) => {
      if (name === 'clrScheme') inScheme = false;
    },
  });
  return colours;
}

/** The palette a styles part brings along, or the usual one. It stands after the styles that name its colours. Throws FileFault. */
export function readIndexed(parts: PackageParts, part: string): readonly string[] {
  const colours: string[] = [];
  parts.parse(part, {
    open: (name, attributes) => {
      if (name === 'rgbColor') colours.push(hexColour(attributes.get('rgb')) ?? '#000000');
    },
  });
  return colours.length > 0 ? colours : STANDARD;
}

/** The colour an element names (`rgb`, `theme`, `indexed`, with `tint`); null for automatic. */
export function colourOf(attributes: XmlAttributes, palette: Palette): string | null {
  const base = baseColour(attributes, palette);
  const tint = Number(attributes.get('tint') ?? 0);
  return base === null || !(Math.abs(tint) > 0) ? base : tinted(base, Math.max(-1, Math.min(1, tint)));
}

function baseColour(attributes: XmlAttributes, { theme, indexed }: Palette): string | null {
  const rgb = attributes.get('rgb');
  if (rgb !== undefined) return hexColour(rgb);
  const slot = attributes.get('theme');
  if (slot !== undefined) return theme[Number(slot)] ?? null;
  // 64 and 65 are the window's own, text and ground.
  const place = attributes.get('indexed');
  return place === undefined ? null : (indexed[Number(place)] ?? null);
}

/** "FF1F4E79" or "1F4E79" → "#1f4e79"; the alpha byte means nothing to Excel. Null for anything else. */
function hexColour(text: string | undefined): string | null {
  const hex = /^(?:[\da-f]{2})?([\da-f]{6})$/i.exec(text ?? '')?.[1];
  return hex === undefined ? null : `#${hex.toLowerCase()}`;
}

/** Lighter (tint above 0) or darker, by the lightness of the HLS model (ECMA-376 part 1, §18.8.19). */
function tinted(hex: string, tint: number): string {
  const [red, green, blue] = channels(hex);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // Hue and saturation stay, so every channel keeps its place between the two ends.
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const reach = saturation * (1 - Math.abs(2 * wanted - 1));
  const moved = (channel: number): number =>
    spread === 0 ? wanted : wanted + ((channel - light) / spread) * reach;
  return toHex([moved(red), moved(green), moved(blue)]);
}

/** A pattern seen from afar: `share` of the one colour over the other. */
export function mixed(over: string, under: string, share: number): string {
  const [a, b] = [channels(over), channels(under)];
  return toHex([0, 1, 2].map((at) => (a[at] ?? 0) * share + (b[at] ?? 0) * (1 - share)));
}

function channels(hex: string): readonly [number, number, number] {
  const at = (start: number): number => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

function toHex(parts: readonly number[]): string {
  const two = (part: number): string =>
    Math.round(Math.max(0, Math.min(1, part)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${parts.map(two).join('')}`;
}
