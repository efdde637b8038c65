import { check } from '../../../src/core/engine/check';
import type { CellGrid, CellValue } from '../../../src/core/grid/cell-grid';
import type { Settings } from '../../../src/core/settings';
import type { Report } from '../../../src/core/engine/report';
import { createSession, finished } from '../../../src/core/engine/session';
import { longPlan } from '../../e2e/long-plan';
import { realWorkbooks, sheetsOf, WITH_MISTAKES } from '../../e2e/workbooks';

function withCell(grid: CellGrid, row: number, column: number, value: CellValue): CellGrid {
  const values = grid.values.map((line, r) =>
    r === row ? line.map((cell, c) => (c === column ? value : cell)) : line,
  );
  return { ...grid, values };
}

/** The part of a report that must be the core's own to the letter. */
function essence({
  findings,
  silenced,
  accepted,
  nearest,
}: Pick<Report, 'findings' | 'silenced' | 'accepted' | 'nearest'>) {
  return { findings, silenced, accepted, nearest };
}

describe('a session says what a new check says', () => {
  test.each([WITH_MISTAKES, ...realWorkbooks()])('%s', async (file) => {
    const grids = await sheetsOf(file);
    const session = createSession();
    finished(session.check(grids, {}, []));
    expect(essence(finished(session.check(grids, {}, [])))).toEqual(essence(check(grids, {})));
  });

  test('also after edits of one sheet and another setting', async () => {
    const [first] = await sheetsOf(WITH_MISTAKES);
    if (!first) throw new Error('no sheet');
    const other = longPlan(60, 'Tabel 3.2');
    const session = createSession();
    const again = (grids: readonly CellGrid[], settings: Settings = {}) =>
      essence(finished(session.check(grids, settings, [])));
    again([first, other]);
    const edited = withCell(first, 10, 5, 980_000_000);
    expect(again([edited, other])).toEqual(essence(check([edited, other], {})));
    const settings: Settings = {
      agency: 'Dinas Lain',
      rules: { 'kode-induk': 'diam' },
      accepted: [{ rule: 'sumber-dana-kosong', sheet: 'Tabel 3.1', cell: 'G19', reason: 'belum ditetapkan' }],
    };
    expect(again([edited, other], settings)).toEqual(essence(check([edited, other], settings)));
    expect(again([other])).toEqual(essence(check([other], {})));
  });
});

test('what an edit does not touch keeps its findings, object for object', async () => {
  const [first] = await sheetsOf(WITH_MISTAKES);
  if (!first) throw new Error('no sheet');
  const session = createSession();
  const textsBeside = (other: CellGrid) =>
    finished(session.check([first, other], {}, [])).findings.filter(
      ({ rule, sheet }) => rule === 'angka-teks' && sheet === 'Tabel 3.1',
    );
  const before = textsBeside(longPlan(600, 'Tabel 3.2'));
  const after = textsBeside(longPlan(700, 'Tabel 3.2'));
  expect(before.length).toBeGreaterThan(0);
  after.forEach((finding, at) => expect(finding).toBe(before[at]));
});

test('steps tell how much is done, never less than before, and can be left at any of them', async () => {
  const [first] = await sheetsOf(WITH_MISTAKES);
  if (!first) throw new Error('no sheet');
  const session = createSession();
  const steps = session.check([first], {}, []);
  let done = 0;
  for (let step = steps.next(); step.done !== true && done < 0.7; step = steps.next()) {
    expect(step.value).toBeGreaterThanOrEqual(done);
    done = step.value;
  }
  expect(done).toBeGreaterThanOrEqual(0.7);
  const edited = withCell(first, 10, 5, 980_000_000);
  expect(essence(finished(session.check([edited], {}, [])))).toEqual(essence(check([edited], {})));
});
