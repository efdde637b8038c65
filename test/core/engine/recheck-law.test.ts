import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fc, runs } from '../../support/random';
import { check } from '../../../src/core/engine/check';
import type { CellGrid } from '../../../src/core/grid/cell-grid';
import { layouts } from '../../../src/core/layouts';
import { shippedList } from '../../../src/hosts/nomenclature/shipped-list';
import { publicFile } from '../../../src/report/public-file';
import type { Report } from '../../../src/core/engine/report';
import { createSession, finished } from '../../../src/core/engine/session';
import { evaluationSheet, planSheet } from '../../../bench/sample-sheets';
import { formGrid } from '../../support/form-grid';
import { sharedWorkbooks } from '../../support/shared';
import { sheetsOf } from '../../e2e/workbooks';
import { afterEdit, sheetEdit } from './edited-workbook';

const EDITS_AT_MOST = 8;
const lists = [shippedList()];

/** All that a report says, as plain data. */
function told(report: Report) {
  return publicFile('renja.xlsx', report, { language: 'id', rows: true });
}

function holds(start: readonly CellGrid[]): void {
  fc.assert(
    fc.property(fc.array(sheetEdit, { minLength: 1, maxLength: EDITS_AT_MOST }), (edits) => {
      const session = createSession();
      const again = (grids: readonly CellGrid[]): Report => finished(session.check(grids, {}, lists));
      again(start);
      let grids = start;
      for (const edit of edits) {
        grids = afterEdit(grids, edit);
        expect(told(again(grids))).toEqual(told(check(grids, {}, lists)));
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
