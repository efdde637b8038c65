import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { valueAt } from '../../../../src/core/grid/cell-grid';
import { readWorkbook } from '../../../../src/hosts/file/read-workbook';
import { xlsxParts, type XlsxCellInput } from '../../../support/xlsx-builder';

/** Parts of a package by name; what is no text is there as bytes. */
export type Parts = Record<string, string | Uint8Array>;

export const SHEET = 'xl/worksheets/sheet1.xml';
export const OTHER = 'xl/worksheets/sheet2.xml';
export const WORKBOOK = 'xl/workbook.xml';
export const RELS = 'xl/_rels/workbook.xml.rels';
export const STYLES = 'xl/styles.xml';
export const STRINGS = 'xl/sharedStrings.xml';
export const TYPES = '[Content_Types].xml';

const EXERCISE = join(__dirname, '../../../../assets/contoh/latihan-t-c-33.xlsx');
/** In the exercise this cell's figure is wrong, so the annotated copy has a comment here. */
export const FOUND = 'F15';

/** A workbook as Excel writes it: the exercise of T-C.33 with its planted mistakes, and a tab beside it. */
export async function plainPackage(): Promise<Parts> {
  const read = await readWorkbook(readFileSync(EXERCISE));
  if (!read.ok) throw new Error(read.error.message.en);
  const [grid] = read.workbook.sheets;
  if (!grid) throw new Error('the exercise has no sheet');
  const rows = grid.values.map((row, at) =>
    row.map((_, column): XlsxCellInput => {
      const value = valueAt(grid, at, column);
      if (typeof value === 'object' && value !== null) return null;
      return typeof value === 'number' && value > 1000 ? { value, format: '#,##0' } : value;
    }),
  );
  return xlsxParts({
    sheets: [
      { name: 'Tabel 3.1', rows },
      { name: 'Lain', rows: [['Catatan'], [1, 2, 3]] },
    ],
  });
}

/** A part as text; it must be there. */
export function textOf(parts: Parts, part: string): string {
  const text = parts[part];
  if (typeof text !== 'string') throw new Error(`no text: ${part}`);
  return text;
}

/** The parts with one text changed; a change that finds nothing to change is a mistake of the test. */
export function changed(parts: Parts, part: string, change: (text: string) => string): Parts {
  const before = textOf(parts, part);
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${part}`);
  return { ...parts, [part]: after };
}

export function everywhere(parts: Parts, change: (text: string) => string): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, typeof text === 'string' ? change(text) : text]),
  );
}

export function renamed(parts: Parts, names: (name: string) => string): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [names(name), text]));
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export function relationshipsXml(
  ...list: readonly (readonly [id: string, type: string, target: string])[]
): string {
  const items = list.map(([id, type, target]) => {
    const address = type.includes('/') ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${address}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** Adds a part with its content type. */
export function withPart(parts: Parts, part: string, type: string, text: string | Uint8Array): Parts {
  const override = `<Override PartName="/${part}" ContentType="${type}"/></Types>`;
  return { ...changed(parts, TYPES, (types) => types.replace('</Types>', override)), [part]: text };
}

export function withExtension(parts: Parts, extension: string, type: string): Parts {
  return changed(parts, TYPES, (types) =>
    types.replace('<Override', `<Default Extension="${extension}" ContentType="${type}"/><Override`),
  );
}

/** Relates the workbook to one more part. */
export function withRelation(parts: Parts, id: string, type: string, target: string): Parts {
  const address = type.includes('/') ? type : `${OFFICE}/${type}`;
  const one = `<Relationship Id="${id}" Type="${address}" Target="${target}"/></Relationships>`;
  return changed(parts, RELS, (rels) => rels.replace('</Relationships>', one));
}

/** XML behind the cells of a sheet. */
export function withTail(parts: Parts, xml: string, sheet = SHEET): Parts {
  return changed(parts, sheet, (text) => text.replace('</worksheet>', `${xml}</worksheet>`));
}
