import type { PackageParts } from '../../file/package-parts';

/** Gives the numbers that Word writes itself («1.», «1.a)»): they are in no text of the document. */
export interface Numberer {
  /** The number of the next paragraph of a list, "" where it has none; `list` and `level` as its properties name them. */
  next(list: string | null, level: number | null, style: string | null): string;
}

interface Level {
  format: string;
  text: string;
  start: number;
  suffix: string;
}

interface StyleNumber {
  list: string | null;
  level: number | null;
  basedOn: string | null;
}

interface Lists {
  /** By id of the list: which definition it counts by, and where it starts anew. */
  readonly lists: Map<string, { abstract: string; restarts: Map<number, number> }>;
  readonly levels: Map<string, Map<number, Level>>;
}

/** Throws FileFault. */
export function readNumbering(parts: PackageParts): Numberer {
  const { lists, levels } = readLists(parts);
  const styles = readStyles(parts);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next: (ownList, ownLevel, style) => {
      const byStyle = ownList === null || ownLevel === null ? styleNumber(styles, style) : null;
      const id = ownList ?? byStyle?.list ?? '0';
      const level = ownLevel ?? byStyle?.level ?? 0;
      const list = lists.get(id);
      const kinds = list && levels.get(list.abstract);
      const kind = kinds?.get(level);
      if (!list || !kinds || !kind) return '';
      const count = counts.get(list.abstract) ?? [];
      counts.set(list.abstract, count);
      if (!begun.has(id)) {
        begun.add(id);
        for (const [at, start] of list.restarts) count[at] = start - 1;
      }
      count[level] = (count[level] ?? kind.start - 1) + 1;
      count.length = level + 1;
      return labelOf(kind, kinds, count);
    },
  };
}

function labelOf(kind: Level, kinds: ReadonlyMap<number, Level>, count: readonly number[]): string {
  // A bullet says nothing that a reader of tables needs.
  if (kind.format === 'bullet' || kind.format === 'none') return '';
  const text = kind.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const other = kinds.get(at);
    return spell(count[at] ?? other?.start ?? 1, other?.format ?? 'decimal');
  });
  return text === '' || kind.suffix === 'nothing' ? text : `${text} `;
}

/** 28 as Word's formats spell it; those that these documents do not use are told in figures. */
function spell(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

/** Word goes on from z with aa, bb, cc. */
function letters(value: number): string {
  if (value < 1) return '';
  const times = Math.min(20, Math.ceil(value / 26));
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(times);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = Math.max(0, Math.min(value, 3999));
  let text = '';
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}

const PART = 'word/numbering.xml';

function readLists(parts: PackageParts): Lists {
  const lists: Lists['lists'] = new Map();
  const levels: Lists['levels'] = new Map();
  if (!parts.has(PART)) return { lists, levels };
  const linkedBy = new Map<string, string>();
  const definedAs = new Map<string, string>();
  let abstract = '';
  let list = '';
  let override: number | null = null;
  let level: Level | null = null;
  parts.parse(PART, {
    open: (name, attributes) => {
      const value = attributes.getByLocalName('val') ?? '';
      switch (name) {
        case 'abstractNum':
          abstract = attributes.getByLocalName('abstractNumId') ?? '';
          levels.set(abstract, new Map());
          break;
        case 'num':
          list = attributes.getByLocalName('numId') ?? '';
          break;
        case 'abstractNumId':
          lists.set(list, { abstract: value, restarts: new Map() });
          break;
        case 'lvlOverride':
          override = Number(attributes.getByLocalName('ilvl'));
          break;
        case 'startOverride':
          if (override !== null) lists.get(list)?.restarts.set(override, Number(value) || 0);
          break;
        case 'numStyleLink':
          linkedBy.set(abstract, value);
          break;
        case 'styleLink':
          definedAs.set(value, abstract);
          break;
        case 'lvl':
          level = { format: 'decimal', text: '', start: 1, suffix: 'tab' };
          // A level that a list has to itself alone is rare, and then counts as its definition does.
          if (override === null) levels.get(abstract)?.set(Number(attributes.getByLocalName('ilvl')), level);
          break;
        case 'numFmt':
          if (level) level.format = value;
          break;
        case 'lvlText':
          if (level) level.text = value;
          break;
        case 'start':
          if (level) level.start = Number(value) || 0;
          break;
        case 'suff':
          if (level) level.suffix = value;
          break;
      }
    },
    close: (name) => {
      if (name === 'lvl') level = null;
      if (name === 'lvlOverride') override = null;
    },
  });
  for (const [from, style] of linkedBy) {
    const defined = levels.get(definedAs.get(style) ?? '');
    if (defined) levels.set(from, defined);
  }
  return { lists, levels };
}

const STYLES = 'word/styles.xml';

function readStyles(parts: PackageParts): ReadonlyMap<string, StyleNumber> {
  const styles = new Map<string, StyleNumber>();
  if (!parts.has(STYLES)) return styles;
  let style: StyleNumber | null = null;
  parts.parse(STYLES, {
    open: (name, attributes) => {
      const value = attributes.getByLocalName('val') ?? null;
      if (name === 'style') {
        style = { list: null, level: null, basedOn: null };
        styles.set(attributes.getByLocalName('styleId') ?? '', style);
      } else if (style && name === 'numId') style.list = value;
      else if (style && name === 'ilvl') style.level = Number(value) || 0;
      else if (style && name === 'basedOn') style.basedOn = value;
    },
  });
  return styles;
}

const MOST_STEPS = 12;

function styleNumber(styles: ReadonlyMap<string, StyleNumber>, name: string | null): StyleNumber | null {
  let list: string | null = null;
  let level: number | null = null;
  let at = name;
  for (let step = 0; step < MOST_STEPS && at !== null; step++) {
    const style = styles.get(at);
    list ??= style?.list ?? null;
    level ??= style?.level ?? null;
    at = style?.basedOn ?? null;
  }
  return list === null ? null : { list, level, basedOn: null };
}
