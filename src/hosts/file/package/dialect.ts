import type { EditedPackage } from './edited-package';
import { MAIN, OFFICE } from '../write/xml-text';

/** The strict form of the standard names the same things by other addresses; Excel does not want the two mixed. */
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const STRICT: readonly (readonly [transitional: string, strict: string])[] = [
  [MAIN, STRICT_MAIN],
  [OFFICE, STRICT_OFFICE],
  ...['main', 'chart', 'spreadsheetDrawing'].map(
    (name) =>
      [
        `http://schemas.openxmlformats.org/drawingml/2006/${name}`,
        `http://purl.oclc.org/ooxml/drawingml/${name}`,
      ] as const,
  ),
];

function isStrict(parts: EditedPackage): boolean {
  const { root } = parts.tree(parts.workbook);
  const space = root.attribute(root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`);
  return space === STRICT_MAIN;
}

/** What relationships to the parts of a workbook are called by, and references to them in its parts. */
export function officeNamespace(parts: EditedPackage): string {
  return isStrict(parts) ? STRICT_OFFICE : OFFICE;
}

/** XML of our own making, in the form that the package is in. */
export function inDialect(parts: EditedPackage, xml: string): string {
  if (!isStrict(parts)) return xml;
  return xml.replace(/( xmlns(?::\w+)?=")([^"]*)"/g, (whole, front: string, space: string) => {
    const strict = STRICT.find(([transitional]) => transitional === space)?.[1];
    return strict === undefined ? whole : `${front}${strict}"`;
  });
}
