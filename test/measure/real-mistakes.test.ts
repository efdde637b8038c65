import { parseRange } from '../../src/core/grid/a1';
import type { GridRange } from '../../src/core/grid/cell-grid';
import { catalogue } from '../../src/core/rules/catalogue';
import type { TableRule } from '../../src/core/rules/rule';
import { shippedList } from '../../src/hosts/nomenclature/shipped-list';
import { realMistakes } from '../support/documents/real-mistakes';
import { draftsOf } from '../support/rule-tester';

const meet = (a: GridRange, b: GridRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function touch(addresses: readonly string[], others: readonly string[]): boolean {
  const ranges = addresses.flatMap((address) => parseRange(address) ?? []);
  return others.some((other) => {
    const range = parseRange(other);
    return range !== null && ranges.some((mine) => meet(mine, range));
  });
}

/** Mistakes of published documents: one of their rules must find each, at the cell or beside it. */
describe('real mistakes', () => {
  for (const { source, rules, table, findings, kind, headings, columnNumberRow } of realMistakes) {
    const judges = catalogue.filter((rule): rule is TableRule => rules.includes(rule.id) && 'check' in rule);
    if (judges.length === 0) {
      test.todo(`${rules.join(', ')}: ${source}`);
      continue;
    }
    test(`${rules.join(', ')}: ${source}`, () => {
      const drawn = {
        table,
        kind,
        lists: [shippedList()],
        ...(headings ? { headings } : {}),
        ...(columnNumberRow ? { columnNumberRow } : {}),
      };
      const drafts = judges.flatMap((rule) => draftsOf(rule, drawn));
      const touched = drafts.map(({ cell, related = [] }) => [cell, ...related]);
      const wanted = findings.map(({ cell }) => cell);
      expect({ found: wanted.filter((cell) => touched.some((cells) => touch(cells, [cell]))) }).toEqual({
        found: wanted,
      });
      expect({ elsewhere: drafts.filter((_, at) => !touch(touched[at] ?? [], wanted)) }).toEqual({
        elsewhere: [],
      });
    });
  }
});
