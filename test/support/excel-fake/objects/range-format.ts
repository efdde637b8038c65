import type { GridRange } from '../../../../src/core/grid/cell-grid';
import { shape, type Link, type Property } from '../host/shape';
import { contains } from '../model/cell-store';
import { needUnlocked } from '../model/sheet-actions';
import { sheetOf, type AreasTarget } from './targets';

/** Blocks of cells and the part of their format that a proxy stands for: "fill", "borders/EdgeTop". */
interface LookTarget {
  readonly range: AreasTarget;
  readonly part: string;
}

function look(name: string, since = 1): Property<LookTarget> {
  return {
    since,
    read: ({ range, part }) => readLook(range, `${part}.${name}`),
    write: ({ range, part }, value) => {
      writeLook(range, `${part}.${name}`, value);
    },
  };
}

function firstOf(range: AreasTarget): GridRange {
  const [area] = range.areas;
  if (!area) throw new Error('A RangeAreas has at least one area');
  return area;
}

/** The look of the first cell. */
function readLook(range: AreasTarget, what: string): unknown {
  const area = firstOf(range);
  const first = { ...area, bottom: area.top, right: area.left };
  const set = sheetOf(range).looks.findLast((one) => one.what === what && contains(one.area, first));
  return set ? set.value : null;
}

function writeLook(range: AreasTarget, what: string, value: unknown): void {
  const sheet = sheetOf(range);
  needUnlocked(sheet, null, 'allowFormatCells');
  for (const area of range.areas) sheet.looks.push({ area, what, value });
}

function own(name: string, since = 1): Property<AreasTarget> {
  return {
    since,
    read: (range) => readLook(range, name),
    write: (range, value) => {
      writeLook(range, name, value);
    },
  };
}

function part(name: string, to: string): Link<AreasTarget> {
  return { to, follow: (range): LookTarget => ({ range, part: name }) };
}

function size(
  of: 'columnWidths' | 'rowHeights',
  first: keyof GridRange,
  last: keyof GridRange,
): Property<AreasTarget> {
  return {
    since: 2,
    read: (range) => sheetOf(range)[of].get(firstOf(range)[first]) ?? (of === 'columnWidths' ? 48 : 15),
    write: (range, value) => {
      needUnlocked(sheetOf(range), null, of === 'columnWidths' ? 'allowFormatColumns' : 'allowFormatRows');
      if (typeof value !== 'number') return;
      for (const area of range.areas) {
        for (let line = area[first]; line <= area[last]; line++) sheetOf(range)[of].set(line, value);
      }
    },
  };
}

export const rangeFormatShape = shape<AreasTarget>('RangeFormat', {
  properties: {
    columnWidth: size('columnWidths', 'left', 'right'),
    rowHeight: size('rowHeights', 'top', 'bottom'),
    horizontalAlignment: own('horizontalAlignment'),
    verticalAlignment: own('verticalAlignment'),
    wrapText: own('wrapText'),
    indentLevel: own('indentLevel', 9),
  },
  links: {
    fill: part('fill', 'RangeFill'),
    font: part('font', 'RangeFont'),
    borders: part('borders', 'RangeBorderCollection'),
    protection: { since: 2, to: 'FormatProtection', follow: (range) => range },
  },
  methods: {
    autofitRows: { since: 2, run: () => undefined },
    autofitColumns: { since: 2, run: () => undefined },
  },
});

export const rangeFillShape = shape<LookTarget>('RangeFill', {
  properties: { color: look('color') },
  methods: {
    clear: {
      run: ({ range, part: name }) => {
        writeLook(range, `${name}.color`, null);
      },
    },
  },
});

export const rangeFontShape = shape<LookTarget>('RangeFont', {
  properties: {
    bold: look('bold'),
    italic: look('italic'),
    size: look('size'),
    color: look('color'),
    name: look('name'),
  },
});

export const bordersShape = shape<LookTarget>('RangeBorderCollection', {
  methods: {
    getItem: {
      gives: 'RangeBorder',
      run: ({ range, part: name }, [side]): LookTarget => ({ range, part: `${name}/${String(side)}` }),
    },
  },
});

export const borderShape = shape<LookTarget>('RangeBorder', {
  properties: { style: look('style'), color: look('color'), weight: look('weight') },
});

export const formatProtectionShape = shape<AreasTarget>('FormatProtection', {
  properties: {
    /** Null where some cells of the range are locked and others are not. */
    locked: {
      since: 2,
      read: (range) => {
        const { unlocked } = sheetOf(range);
        const area = firstOf(range);
        if (unlocked.some((free) => contains(free, area))) return false;
        return unlocked.some((free) => contains(area, free)) ? null : true;
      },
    },
  },
});
