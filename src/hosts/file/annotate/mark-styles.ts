import type { Severity } from '../../../core/rules/finding';
import type { StyleSheet } from '../package/style-sheet';
import { childOf, type XmlElement } from '../package/xml-tree';
import { argb } from '../write/xml-text';
import { SEVERITY_FILLS } from './severity-fills';

/** What the conditional formats of marks look like, by number. */
export interface MarkStyles {
  fill(severity: Severity): string;
  /** Black text, for cells whose own would vanish on a light fill. */
  darkText(): string;
  /** True where the text of a cell style is light. */
  isLight(style: string | null): boolean;
}

export function markStyles(styles: StyleSheet): MarkStyles {
  const light = new Map<string, boolean>();
  const numberOf = (body: string): string => String(styles.numberOf('dxfs', `<dxf>${body}</dxf>`));
  const isLightStyle = (style: string): boolean => {
    const font = styles.at('fonts', Number(styles.at('cellXfs', Number(style))?.attribute('fontId') ?? 0));
    const colour = font && childOf(font, 'color');
    return colour !== undefined && isLight(colour);
  };
  return {
    fill: (severity) => {
      const colour = argb(SEVERITY_FILLS[severity]);
      return numberOf(
        `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor rgb="${colour}"/></patternFill></fill>`,
      );
    },
    darkText: () => numberOf('<font><color rgb="FF000000"/></font>'),
    isLight: (style) => {
      const key = style ?? '0';
      const known = light.get(key) ?? isLightStyle(key);
      light.set(key, known);
      return known;
    },
  };
}

/** White headings on dark fills would vanish on a light one. */
function isLight(colour: XmlElement): boolean {
  if (['0', '2'].includes(colour.attribute('theme') ?? '')) return true;
  if (['1', '9'].includes(colour.attribute('indexed') ?? '')) return true;
  const digits = /^[0-9A-Fa-f]{8}$/.exec(colour.attribute('rgb') ?? '')?.[0];
  if (digits === undefined) return false;
  const [red, green, blue] = [2, 4, 6].map((at) => parseInt(digits.slice(at, at + 2), 16));
  return 0.3 * (red ?? 0) + 0.59 * (green ?? 0) + 0.11 * (blue ?? 0) > 150;
}
