import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fc, runs } from '../../support/random';
import { check } from '../../../src/core/check';
import type { CellGrid } from '../../../src/core/grid/cell-grid';
import { layouts } from '../../../src/core/layouts';
import { createListShelf } from '../../../src/hosts/nomenclature/list-shelf';
import { shippedList } from '../../../src/hosts/nomenclature/shipped-list';
import { paneTable } from '../../../src/pane/engine/pane-table';
import { createSession, type Session } from '../../../src/pane/engine/session';
import { evaluationSheet, planSheet } from '../../../bench/sample-sheets';
import { formGrid } from '../../support/form-grid';
import { sharedWorkbooks } from '../../support/shared';
import { sheetsOf } from '../../e2e/workbooks';
import { afterEdit, sheetEdit } from './edited-workbook';

const EDITS_AT_MOST = 8;

function told(session: Session) {
  const steps = session.check({});
  for (let step = steps.next(); ; step = steps.next()) {
    if (!step.done) continue;
    const { tables, findings, nearest, cells, silenced } = step.value;
    return {
      tables: tables.map((table) => ({ ...table, rulesRun: [] })),
      findings,
      nearest,
      cells,
      silenced,
    };
  }
}

/** The report of the core, in the session's words. */
function asNew(grids: readonly CellGrid[]) {
  const { tables, findings, nearest, cellsSeen, silenced } = check(grids, {}, [shippedList()]);
  return {
    tables: tables.map(({ table, rulesNotRun, nomenclature }) =>
      paneTable(table, [], rulesNotRun, nomenclature),
    ),
    findings,
    nearest,
    cells: cellsSeen,
    silenced,
  };
}

function holds(start: readonly CellGrid[]): void {
  fc.assert(
    fc.property(fc.array(sheetEdit, { minLength: 1, maxLength: EDITS_AT_MOST }), (edits) => {
      const session = createSession(createListShelf([shippedList()]));
      for (const grid of start) session.put(grid);
      told(session);
      let grids = start;
      for (const edit of edits) {
        const next = afterEdit(grids, edit);
        next.forEach((grid, at) => {
          if (grid !== grids[at]) session.put(grid);
        });
        grids = next;
        expect(told(session)).toEqual(asNew(grids));
      }
    }),
    { numRuns: runs(2) },
  );
}

describe('after any edits a session says what a new check says', () => {
  test.each(layouts.map((layout) => [layout.kind, layout] as const))('on the form %s', (_, layout) => {
    holds([{ ...formGrid(layout, { rows: 40 }).grid, sheet: 'Lembar 1' }]);
  });

  test('on a plan and its evaluation, beside each other', () => {
    holds([planSheet(160), evaluationSheet(160), planSheet(90, 'Tabel 3.2')]);
  });

  test('on one long plan', () => {
    holds([planSheet(700)]);
  });

  const samples = workbooksIn('assets/contoh');
  test.each(samples)('on the sample %s', async (file) => {
    holds(await sheetsOf(file));
  });

  const corpus = sharedWorkbooks('on real workbooks');
  if (corpus.length > 0)
    test.each(corpus)('on the real workbook %s', async (file) => {
      holds(await sheetsOf(file));
    });
});

function workbooksIn(folder: string): readonly string[] {
  const root = path.resolve(__dirname, '../../..', folder);
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => `${folder}/${name}`);
}
