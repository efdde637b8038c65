import { check } from '../../../src/core/check';
import type { CellGrid, CellValue } from '../../../src/core/grid/cell-grid';
import type { Settings } from '../../../src/core/settings';
import type { SessionReport } from '../../../src/pane/engine/pane-report';
import { createSession, type Session } from '../../../src/pane/engine/session';
import { longPlan } from '../../e2e/long-plan';
import { realWorkbooks, sheetsOf, WITH_MISTAKES } from '../../e2e/workbooks';

function reportOf(session: Session, settings: Settings = {}) {
  const steps = session.check(settings);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

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
}: Pick<SessionReport, 'findings' | 'silenced' | 'accepted' | 'nearest'>) {
  return { findings, silenced, accepted, nearest };
}

describe('a session says what the core says', () => {
  test.each([WITH_MISTAKES, ...realWorkbooks()])('%s', async (file) => {
    const grids = await sheetsOf(file);
    const session = createSession();
    for (const grid of grids) session.put(grid);
    expect(essence(reportOf(session))).toEqual(essence(check(grids, {})));
  });

  test('also after edits of one sheet and another setting', async () => {
    const [first] = await sheetsOf(WITH_MISTAKES);
    if (!first) throw new Error('no sheet');
    const other = longPlan(60, 'Tabel 3.2');
    const session = createSession();
    session.put(first);
    session.put(other);
    reportOf(session);
    const edited = withCell(first, 10, 5, 980_000_000);
    session.put(edited);
    expect(essence(reportOf(session))).toEqual(essence(check([edited, other], {})));
    const settings: Settings = {
      agency: 'Dinas Lain',
      rules: { 'kode-induk': 'diam' },
      accepted: [{ rule: 'sumber-dana-kosong', sheet: 'Tabel 3.1', cell: 'G19', reason: 'belum ditetapkan' }],
    };
    expect(essence(reportOf(session, settings))).toEqual(essence(check([edited, other], settings)));
    session.keepOnly(['Tabel 3.2']);
    expect(essence(reportOf(session))).toEqual(essence(check([other], {})));
  });
});

test('what an edit does not touch keeps its findings, object for object', async () => {
  const [first] = await sheetsOf(WITH_MISTAKES);
  if (!first) throw new Error('no sheet');
  const session = createSession();
  session.put(first);
  session.put(longPlan(600, 'Tabel 3.2'));
  const sumsOf = (report: ReturnType<typeof reportOf>) =>
    report.findings.filter(({ rule, sheet }) => rule === 'angka-teks' && sheet === 'Tabel 3.1');
  const before = sumsOf(reportOf(session));
  session.put(longPlan(700, 'Tabel 3.2'));
  const after = sumsOf(reportOf(session));
  expect(before.length).toBeGreaterThan(0);
  after.forEach((finding, at) => expect(finding).toBe(before[at]));
});

test('a cell is told as it stands, an unknown one as empty', async () => {
  const [first] = await sheetsOf(WITH_MISTAKES);
  if (!first) throw new Error('no sheet');
  const session = createSession();
  session.put(first);
  const places = [
    { sheet: 'Tabel 3.1', cell: 'F11' },
    { sheet: 'Tabel 3.1', cell: 'ZZ9999' },
    { sheet: 'tidak ada', cell: 'A1' },
  ];
  expect(session.contents(places).map(({ value }) => value)).toEqual([908_000_000, null, null]);
});
