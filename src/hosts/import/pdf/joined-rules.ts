import type { Glyph, PageContent, Rule, RuledLines } from './page-content';
import { shadedRules } from './shaded-rules';

/** Lines so near to one another are one. Points. */
const SNAP = 2;
/** A gap between two pieces of one line: where cells meet, or between two dashes. */
const GAP = 3;
/** What is shorter, put together, is no line of a table. */
const SHORTEST = 5;

export function joinedRules(page: PageContent): RuledLines {
  const drawn = {
    horizontal: withoutUnderlines(joined(page.horizontal), page.glyphs),
    vertical: joined(page.vertical),
  };
  const shaded = shadedRules(page.shades, drawn);
  if (shaded.horizontal.length === 0) return drawn;
  return {
    horizontal: joined([...drawn.horizontal, ...shaded.horizontal]),
    vertical: joined([...drawn.vertical, ...shaded.vertical]),
  };
}

function joined(rules: readonly Rule[]): readonly Rule[] {
  const groups: Rule[][] = [];
  for (const rule of [...rules].sort((one, other) => one.at - other.at)) {
    const group = groups[groups.length - 1];
    const [first] = group ?? [];
    if (group && first && rule.at - first.at <= SNAP) group.push(rule);
    else groups.push([rule]);
  }
  return groups.flatMap(joinedAlong).filter(({ from, to }) => to - from >= SHORTEST);
}

function joinedAlong(group: Rule[]): readonly Rule[] {
  const weight = (rule: Rule): number => rule.to - rule.from + 0.01;
  const total = group.reduce((sum, rule) => sum + weight(rule), 0);
  const at = group.reduce((sum, rule) => sum + rule.at * weight(rule), 0) / total;
  const lines: { at: number; from: number; to: number }[] = [];
  for (const { from, to } of group.sort((one, other) => one.from - other.from)) {
    const last = lines[lines.length - 1];
    // Dashes may lie as far apart as they are long.
    const gap = Math.max(GAP, Math.min(2 * GAP, to - from));
    if (last && from <= last.to + gap) last.to = Math.max(last.to, to);
    else lines.push({ at, from, to });
  }
  return lines;
}

/** A line that begins and ends with the letters above it underlines them. In a narrow cell it would part the row. */
function withoutUnderlines(rules: readonly Rule[], glyphs: readonly Glyph[]): readonly Rule[] {
  const lines = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    if (glyph.turn !== 0 || glyph.blank) continue;
    const key = Math.round(glyph.y);
    const line = lines.get(key);
    if (line) line.push(glyph);
    else lines.set(key, [glyph]);
  }
  return rules.filter((rule) => {
    for (let y = Math.floor(rule.at) - LOWEST; y <= Math.ceil(rule.at); y++) {
      const above = (lines.get(y) ?? []).filter(
        (glyph) =>
          rule.at - glyph.y > -0.5 &&
          rule.at - glyph.y < glyph.size * UNDERLINE &&
          glyph.x > rule.from - EVEN &&
          glyph.x + glyph.advance < rule.to + EVEN,
      );
      if (above.length < 2) continue;
      const left = Math.min(...above.map(({ x }) => x));
      const right = Math.max(...above.map(({ x, advance }) => x + advance));
      if (left - rule.from < EVEN && rule.to - right < EVEN) return false;
    }
    return true;
  });
}

/** How far beneath the baseline an underline may lie: points to look through, and share of the size. */
const LOWEST = 6;
const UNDERLINE = 0.25;
const EVEN = 1;
