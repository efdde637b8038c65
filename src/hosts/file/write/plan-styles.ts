import type { CellStyle } from '../../../core/templates/sheet-plan';
import type { StyleSheet } from '../package/style-sheet';
import { argb } from './xml-text';

/** A style as a cell asks for it; `text` keeps Excel from reading the cell's text as a formula when it is edited. */
export interface WrittenStyle extends CellStyle {
  readonly text?: true;
}

export interface PlanStyles {
  /** Number (`s` of a cell) of a style. */
  of(style: WrittenStyle): number;
}

/** Cell styles of plans, entered into the style sheet of the workbook they go into. */
export function planStyles(sheet: StyleSheet): PlanStyles {
  const known = new Map<string, number>();
  const enter = (style: WrittenStyle): number => {
    const ids =
      `numFmtId="${String(style.format === undefined ? 0 : sheet.formatId(style.format))}" ` +
      `fontId="${String(sheet.numberOf('fonts', fontXml(style)))}" ` +
      `fillId="${String(style.fill === undefined ? 0 : sheet.numberOf('fills', fillXml(style.fill)))}" ` +
      `borderId="${String(style.border === true ? sheet.numberOf('borders', BORDER) : 0)}"`;
    const quote = style.text ? ' quotePrefix="1"' : '';
    const applied = ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    return sheet.numberOf('cellXfs', `<xf ${ids} xfId="0"${quote}${applied}>${alignmentXml(style)}</xf>`);
  };
  return {
    of: (style) => {
      const key = JSON.stringify(style);
      const number = known.get(key) ?? enter(style);
      known.set(key, number);
      return number;
    },
  };
}

function fontXml({ bold, italic, size = 11, colour }: CellStyle): string {
  return (
    `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${String(size)}"/>` +
    `${colour === undefined ? '' : `<color rgb="${argb(colour)}"/>`}<name val="Calibri"/><family val="2"/></font>`
  );
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(colour)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const BORDER = `<border>${['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color auto="1"/></${side}>`)
  .join('')}<diagonal/></border>`;

function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyle): string {
  const parts = [
    horizontal === undefined ? '' : ` horizontal="${horizontal}"`,
    vertical === undefined ? '' : ` vertical="${vertical === 'middle' ? 'center' : vertical}"`,
    wrap ? ' wrapText="1"' : '',
    indent === undefined ? '' : ` indent="${String(indent)}"`,
  ];
  return `<alignment${parts.join('')}/>`;
}
