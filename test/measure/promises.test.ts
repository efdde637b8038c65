import { check } from '../../src/core/engine/check';
import type { Report } from '../../src/core/engine/report';
import { parseRange } from '../../src/core/grid/a1';
import type { GridRange } from '../../src/core/grid/cell-grid';
import type { RecognisedTable } from '../../src/core/recognise/recognised-table';
import { messageText } from '../../src/core/rules/message-text';
import { noSettings } from '../../src/core/settings';
import { distortWorkbook } from '../support/corpus/distort-workbook';
import { forms } from '../support/corpus/forms/index';
import { labelledGrid } from '../support/corpus/labelled-grid';
import {
  isSpan,
  type LabelledWorkbook,
  type Span,
  type TableTruth,
} from '../support/corpus/labelled-workbook';
import { random } from '../support/corpus/random';
import { strangers } from '../support/corpus/strangers';

/*
 * What the engine promises, held to workbooks of fifteen kinds written by hand and to seeded distortions of them.
 * The same promises are measured on the real documents from outside.
 */

const plain = Object.entries(forms());
const distorted = plain.flatMap(([name, workbook]) =>
  [101, 202, 303].map(
    (seed) =>
      [
        `${name}, distorted by ${seed}`,
        distortWorkbook(workbook, random(seed), 0.4 + (seed % 3) * 0.3, []).workbook,
      ] as const,
  ),
);

const reports = new Map<LabelledWorkbook, Report>();
function reportOf(workbook: LabelledWorkbook): Report {
  const sheets = workbook.sheets.map(({ sheet }) => labelledGrid(sheet));
  const report = reports.get(workbook) ?? check(sheets, noSettings);
  reports.set(workbook, report);
  return report;
}
const truths = (workbook: LabelledWorkbook) =>
  workbook.sheets.flatMap(({ sheet, tables }) =>
    tables.filter(({ kind }) => kind !== 'none').map((truth) => ({ sheet: sheet.name, truth })),
  );
const meets = (a: GridRange, b: GridRange): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

function matching(workbook: LabelledWorkbook): { truth: TableTruth; found: RecognisedTable | undefined }[] {
  const tables = reportOf(workbook).tables.map(({ table }) => table.table);
  return truths(workbook).map(({ sheet, truth }) => ({
    truth,
    found: tables.find(
      (table) =>
        table.sheet === sheet &&
        table.kind === truth.kind &&
        table.dataRows[0] <= truth.dataRows[1] &&
        truth.dataRows[0] <= table.dataRows[1],
    ),
  }));
}

describe.each([...plain, ...distorted])('%s', (_name, workbook) => {
  it('has every table recognised and nothing else', () => {
    const found = reportOf(workbook).tables.map(({ table }) => `${table.table.sheet}: ${table.table.kind}`);
    expect(found.sort()).toEqual(
      truths(workbook)
        .map(({ sheet, truth }) => `${sheet}: ${truth.kind}`)
        .sort(),
    );
  });

  it('has headings, column numbers and data where they are', () => {
    for (const { truth, found } of matching(workbook)) {
      expect(found).toMatchObject({
        headerRows: truth.headerRows,
        columnNumberRow: truth.columnNumberRow,
        dataRows: truth.dataRows,
      });
    }
  });

  it('has its columns in their roles', () => {
    let all = 0;
    let right = 0;
    for (const { truth, found } of matching(workbook)) {
      for (const role of Object.values(truth.columns)) {
        for (const [left, end] of isSpan(role) ? [role] : (Object.values(role) as Span[])) {
          all++;
          if (found?.columns.some((column) => column.left <= end && left <= column.right)) right++;
        }
      }
    }
    expect(right / Math.max(1, all)).toBeGreaterThanOrEqual(0.98);
  });

  it('raises no galat that is not true', () => {
    const wrong = reportOf(workbook).findings.filter((finding) => {
      if (finding.severity !== 'galat') return false;
      const at = parseRange(finding.cell);
      return !workbook.sheets.some(
        ({ sheet, tables }) =>
          sheet.name === finding.sheet &&
          tables.some(({ errors }) =>
            errors.some((error) => error.at.some((range) => at !== null && meets(range, at))),
          ),
      );
    });
    expect(
      wrong.map(
        (finding) => `${finding.sheet}!${finding.cell} ${finding.rule}: ${messageText(finding, 'id')}`,
      ),
    ).toEqual([]);
  });
});

it('takes no look-alike for a table', () => {
  const sheets = strangers().map(({ sheet }) => labelledGrid(sheet));
  const report = check(sheets, noSettings);
  expect(report.tables.map(({ table }) => `${table.table.sheet}: ${table.table.kind}`)).toEqual([]);
  expect(report.findings).toEqual([]);
  expect(report.nearest).not.toBeNull();
});
