import type { SheetPlan } from '../../../core/templates/sheet-plan';
import { freeSheetName } from '../../excel/sheet-name';
import { chartPart, drawingPart } from './chart-parts';
import { freeId, sheetCount, withOverride, withRelationship, withSheet } from './package-texts';
import { sheetPart } from './sheet-part';
import { PLAIN_STYLES, styleAdder } from './style-parts';
import { definedNames } from './workbook-names';
import { DECLARATION, PACKAGE } from './xml-text';

const TYPES = 'application/vnd.openxmlformats-officedocument';
const SHEET_TYPE = `${TYPES}.spreadsheetml.worksheet+xml`;
const NO_RELATIONSHIPS = `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;

/** Where the parts that every workbook has are in this one. */
export interface PartPlaces {
  readonly workbook: string;
  /** Null where the workbook has no styles yet. */
  readonly styles: string | null;
  /** All parts there are: new ones get other names. */
  readonly taken: readonly string[];
}

export interface AddedSheets {
  /** The parts that are new or changed, whole. */
  readonly parts: Readonly<Record<string, string>>;
  /** Names the sheets got, in the order of the plans. */
  readonly names: readonly string[];
}

const NEW_WORKBOOK: PartPlaces = { workbook: 'xl/workbook.xml', styles: null, taken: [] };

/** Adds sheets behind those there are. `texts` holds the parts that list what a workbook consists of. */
export function addToParts(
  texts: Readonly<Record<string, string>>,
  sheetNames: readonly string[],
  plans: readonly SheetPlan[],
  places: PartPlaces = NEW_WORKBOOK,
): AddedSheets {
  const folder = places.workbook.slice(0, places.workbook.lastIndexOf('/') + 1);
  const relsPart = `${folder}_rels/${places.workbook.slice(folder.length)}.rels`;
  const stylesPart = places.styles ?? `${folder}styles.xml`;
  const parts: Record<string, string> = { ...texts };
  const text = (part: string): string => parts[part] ?? '';
  const taken = new Set(places.taken.map((part) => part.toLowerCase()));
  const styles = styleAdder(parts[stylesPart] ?? PLAIN_STYLES);
  const names: string[] = [];

  const free = (stem: string): string => {
    let number = 1;
    while (taken.has(`${stem}${String(number)}.xml`.toLowerCase())) number++;
    const part = `${stem}${String(number)}.xml`;
    taken.add(part.toLowerCase());
    return part;
  };
  const register = (part: string, type: string, xml: string): void => {
    parts[part] = xml;
    parts['[Content_Types].xml'] = withOverride(text('[Content_Types].xml'), part, type);
  };
  const relate = (rels: string, type: string, target: string): string => {
    parts[rels] ??= NO_RELATIONSHIPS;
    const id = freeId(text(rels));
    parts[rels] = withRelationship(text(rels), { id, type, target });
    return id;
  };
  /** Gives the sheet's relationship to its drawing; null where it has no charts. */
  const addCharts = (plan: SheetPlan, sheet: string, sheetName: string): string | null => {
    const charts = plan.charts ?? [];
    if (charts.length === 0) return null;
    const drawing = free(`${folder}drawings/drawing`);
    const rels = drawing.replace('drawings/', 'drawings/_rels/') + '.rels';
    const ids = charts.map((chart) => {
      const part = free(`${folder}charts/chart`);
      register(part, `${TYPES}.drawingml.chart+xml`, chartPart(chart, sheetName));
      return relate(rels, 'chart', `/${part}`);
    });
    register(drawing, `${TYPES}.drawing+xml`, drawingPart(charts, ids));
    return relate(sheet.replace('worksheets/', 'worksheets/_rels/') + '.rels', 'drawing', `/${drawing}`);
  };

  if (places.styles === null) {
    register(stylesPart, `${TYPES}.spreadsheetml.styles+xml`, '');
    relate(relsPart, 'styles', `/${stylesPart}`);
  }
  for (const plan of plans) {
    const name = freeSheetName(plan.name, [...sheetNames, ...names]);
    names.push(name);
    const part = free(`${folder}worksheets/sheet`);
    const drawing = addCharts(plan, part, name);
    register(part, SHEET_TYPE, sheetPart(plan, styles, drawing));
    const relationship = relate(relsPart, 'worksheet', `/${part}`);
    const workbook = text(places.workbook);
    const own = definedNames(plan, name, sheetCount(workbook));
    parts[places.workbook] = withSheet(workbook, { name, relationship, names: own });
  }
  parts[stylesPart] = styles.part();
  return { parts, names };
}
