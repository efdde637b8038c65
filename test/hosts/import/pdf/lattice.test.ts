import { type Lattice, latticesOf } from '../../../../src/hosts/import/pdf/lattice';
import type { Rule } from '../../../../src/hosts/import/pdf/page-content';

const across = (at: number, from: number, to: number): Rule => ({ at, from, to });

function spans(lattice: Lattice | undefined): readonly string[] {
  return (lattice?.cells ?? [])
    .filter(({ open }) => !open)
    .map(
      ({ top, left, bottom, right }) => `${String(top)},${String(left)}–${String(bottom)},${String(right)}`,
    )
    .sort();
}

/** Three columns and two rows; lines are taken as they are, so both directions look alike. */
const HORIZONTAL = [across(0, 0, 300), across(20, 0, 300), across(40, 0, 300)];
const VERTICAL = [across(0, 0, 40), across(100, 0, 40), across(200, 0, 40), across(300, 0, 40)];

describe('cells between lines', () => {
  it('are one for each field of a full grid', () => {
    const [lattice] = latticesOf({ horizontal: HORIZONTAL, vertical: VERTICAL }) ?? [];
    expect(spans(lattice)).toEqual(['0,0–0,0', '0,1–0,1', '0,2–0,2', '1,0–1,0', '1,1–1,1', '1,2–1,2']);
    expect(lattice?.xs).toEqual([0, 100, 200, 300]);
  });

  it('are united where the line between them is missing', () => {
    const vertical = [across(0, 0, 40), across(100, 20, 40), across(200, 0, 40), across(300, 0, 40)];
    const [lattice] = latticesOf({ horizontal: HORIZONTAL, vertical }) ?? [];
    expect(spans(lattice)).toEqual(['0,0–0,1', '0,2–0,2', '1,0–1,0', '1,1–1,1', '1,2–1,2']);
  });

  it('are closed by what is drawn twice, a hair apart', () => {
    const vertical = VERTICAL.flatMap((rule) => [rule, { ...rule, at: rule.at + 1 }]);
    const [lattice] = latticesOf({ horizontal: HORIZONTAL, vertical }) ?? [];
    expect(spans(lattice)).toHaveLength(6);
  });

  it('may lack the outer sides', () => {
    const [lattice] = latticesOf({ horizontal: HORIZONTAL, vertical: VERTICAL.slice(1, 3) }) ?? [];
    expect(spans(lattice)).toHaveLength(6);
  });

  it('of two groups of lines that do not touch are two lattices', () => {
    const aside = (rule: Rule): Rule => ({ at: rule.at, from: rule.from + 400, to: rule.to + 400 });
    const moved = VERTICAL.map((rule) => ({ ...rule, at: rule.at + 400 }));
    const found = latticesOf({
      horizontal: [...HORIZONTAL, ...HORIZONTAL.map(aside)],
      vertical: [...VERTICAL, ...moved],
    });
    expect(found?.map((lattice) => spans(lattice).length)).toEqual([6, 6]);
  });

  it('of a shape that is no rectangle are its widest runs', () => {
    // The upper left field reaches down into the second row's first column, and no line parts it from the second.
    const vertical = [across(0, 0, 40), across(100, 20, 40), across(200, 0, 40), across(300, 0, 40)];
    const horizontal = [across(0, 0, 300), across(20, 100, 300), across(40, 0, 300)];
    const [lattice] = latticesOf({ horizontal, vertical }) ?? [];
    expect(spans(lattice)).toEqual(['0,0–0,1', '0,2–0,2', '1,0–1,0', '1,1–1,1', '1,2–1,2']);
  });

  it('are not looked for among more lines than can be', () => {
    const many = Array.from({ length: 5000 }, (_, at) => across(at, 0, 5000));
    expect(latticesOf({ horizontal: many, vertical: many })).toBeNull();
  });
});
