import { join } from 'node:path';
import { readFileSync, readdirSync } from 'node:fs';
import { parentErrors } from '../support/corpus/arithmetic';
import { distortWorkbook } from '../support/corpus/distort-workbook';
import { DISTORTIONS } from '../support/corpus/distortions';
import { forms } from '../support/corpus/forms/index';
import {
  isSpan,
  truthFile,
  type CellContent,
  type LabelledSheet,
  type LabelledWorkbook,
  type TableTruth,
} from '../support/corpus/labelled-workbook';
import { random } from '../support/corpus/random';
import { strangers } from '../support/corpus/strangers';
import type { DraftRow } from '../support/corpus/table-draft';
import { labelledWorkbook, type TruthFile } from '../support/corpus/truth-file';
import { typedContent } from '../support/corpus/typed-cells';
import { isErrorCell, isFormatted, readXlsx, writeXlsx } from '../support/corpus/xlsx-file';
import { documentText, rupiah } from '../support/documents/document-text';
import { withShared } from '../support/shared';
import { metro2021 } from '../support/documents/metro-2021';
import { pasuruan2022 } from '../support/documents/pasuruan-2022';

/*
 * The workbooks the product is measured on are only as good as the truth about them. Here the truth itself is held
 * to account: it must survive every distortion, and it must find in the documents what is known to be wrong there.
 */

function contentText(value: CellContent | undefined): string {
  if (value === null || value === undefined) return '';
  if (isErrorCell(value)) return value.error;
  return String(isFormatted(value) ? value.value : value).trim();
}

/** The same figure however it is written: "Rp 1.200.000", 1200000, "1.200.000,-". */
function figure(text: string): string {
  const number = rupiah(text.replace(/\u00a0/g, ' ').replace(/,-$/, ''));
  return number === null || number < 10_000 ? text : String(number);
}

const dataRowsOf = (table: TableTruth): number[] =>
  table.rows.filter(({ level }) => level !== 'header-ulang' && level !== 'kosong').map(({ row }) => row);

/** What stands in the columns of a role, row by row. */
function roleTexts({ sheet }: LabelledSheet, table: TableTruth, role: string): string[] {
  const value = table.columns[role];
  const spans = value === undefined ? [] : isSpan(value) ? [value] : Object.values(value);
  return dataRowsOf(table).map((row) =>
    spans
      .flatMap(([first, last]) => (sheet.cells[row] ?? []).slice(first, last + 1))
      .map(contentText)
      .filter((text) => text !== '')
      .map(figure)
      .join(role === 'kode' ? '.' : ' '),
  );
}

/** What stands in the cells of an error that are not in a heading. */
function errorTexts({ sheet }: LabelledSheet, table: TableTruth): Map<string, string> {
  return new Map(
    table.errors
      .filter(({ at }) => at.every((range) => range.top >= table.dataRows[0] && range.top === range.bottom))
      .map((error, index) => [
        `${index} ${error.explanation}`,
        error.at
          .flatMap((range) => (sheet.cells[range.top] ?? []).slice(range.left, range.right + 1))
          .map((value) => figure(contentText(value)))
          .filter((text) => text !== '')
          .join(' '),
      ]),
  );
}

function expectTruthHolds(before: LabelledSheet, after: LabelledSheet, steps: readonly string[]): void {
  const [old] = before.tables;
  const [table] = after.tables;
  if (!old || !table) throw new Error('a sheet without a table');
  for (const role of Object.keys(table.columns)) {
    if (!(role in old.columns)) continue;
    expect({ steps, role, texts: roleTexts(after, table, role) }).toEqual({
      steps,
      role,
      texts: roleTexts(before, old, role),
    });
  }
  const oldErrors = [...errorTexts(before, old).values()];
  const kept = errorTexts(after, table);
  if (
    !steps.some((step) => /kolom-dibuang|kode-lima-kolom|kolom-bertukar|kolom-tambahan|k-dan-rp/.test(step))
  ) {
    expect({ steps, texts: [...kept.values()].sort() }).toEqual({ steps, texts: [...oldErrors].sort() });
  }
  const heading = after.sheet.cells
    .slice(table.headerRows?.[0] ?? 0, (table.headerRows?.[1] ?? 0) + 1)
    .flat();
  expect(heading.filter((value) => contentText(value) !== '').length).toBeGreaterThanOrEqual(2);
  if (table.columnNumberRow !== null) {
    const numbers = (after.sheet.cells[table.columnNumberRow] ?? [])
      .map(contentText)
      .filter((text) => /\d/.test(text));
    expect(numbers.length).toBeGreaterThanOrEqual(2);
  }
  expect(table.dataRows[0]).toBeGreaterThan(table.columnNumberRow ?? table.headerRows?.[1] ?? 0);
  expect(table.dataRows[1]).toBeLessThan(after.sheet.cells.length);
}

describe('forms written by hand', () => {
  const all = forms();

  test.each(Object.keys(all).filter((name) => !name.endsWith('salah')))('%s adds up', (name) => {
    for (const { tables } of all[name]?.sheets ?? []) {
      for (const table of tables) {
        const rows: DraftRow[] = table.rows.map(({ row: _row, ...rest }) => ({ ...rest, cells: [] }));
        const roles = new Set(rows.flatMap((row) => Object.keys(row.amounts ?? {})));
        for (const role of roles) expect(parentErrors(rows, role, 'A')).toEqual([]);
        expect(table.errors).toEqual([]);
      }
    }
  });

  test.each(Object.keys(all).filter((name) => name.endsWith('salah')))('%s carries firm mistakes', (name) => {
    const firm = (all[name]?.sheets ?? []).flatMap(({ tables }) =>
      tables.flatMap(({ errors }) => errors.filter((e) => !e.judgement)),
    );
    expect(firm.length).toBeGreaterThanOrEqual(3);
  });

  test('look-alikes are none of the forms', () => {
    expect(strangers().length).toBeGreaterThanOrEqual(15);
    for (const { tables } of strangers()) expect(tables.map(({ kind }) => kind)).toEqual(['none']);
  });
});

describe('distortions', () => {
  const bases = Object.values(forms()).flatMap(({ sheets }) => sheets);

  test.each(DISTORTIONS.map((distortion) => [distortion.name, distortion] as const))(
    '%s keeps the truth',
    (name, distortion) => {
      let applied = 0;
      for (let seed = 1; seed <= 4; seed++) {
        for (const base of bases) {
          const [table] = base.tables;
          const out = table ? distortion.apply(base, table, random(seed * 997 + applied)) : null;
          if (!out) continue;
          applied++;
          expectTruthHolds(base, out, [name]);
        }
      }
      if (name !== 'k-dan-rp') expect(applied).toBeGreaterThan(0);
    },
  );

  test('do so in any mixture', () => {
    for (let seed = 1; seed <= 12; seed++) {
      for (const base of bases) {
        const one: LabelledWorkbook = { document: 'x', title: '', planYear: null, sheets: [base] };
        const { workbook, distortions } = distortWorkbook(one, random(seed), 1, []);
        const [after] = workbook.sheets;
        if (after) expectTruthHolds(base, after, Object.values(distortions).flat());
      }
    }
  });

  test('are the same for the same seed', () => {
    const [base] = Object.values(forms());
    if (!base) throw new Error('no form');
    const make = (): string => JSON.stringify(distortWorkbook(base, random(42), 1, strangers()));
    expect(make()).toBe(make());
  });
});

describe('workbook files', () => {
  test('read back as they were written', () => {
    for (const { sheets } of Object.values(forms())) {
      const written = sheets.map(({ sheet }) => sheet);
      const typed = written.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((row) => row.map(typedContent)),
      }));
      for (const one of [written, typed]) {
        const again = readXlsx(writeXlsx(one));
        expect(again.map(({ name, merges }) => ({ name, merges }))).toEqual(
          one.map(({ name, merges }) => ({ name, merges })),
        );
        again.forEach((sheet, index) => {
          sheet.cells.forEach((row, at) => {
            const whole = one[index]?.cells[at] ?? [];
            expect(row).toEqual(Array.from(row, (_value, column) => whole[column] ?? null));
          });
        });
      }
    }
  });
});

interface Firm {
  readonly cell: string;
  readonly kind: string;
  readonly stated?: number;
  readonly computed?: number;
}

/** Firm errors of one sheet, as the truth file states them. */
function firmErrors(workbook: LabelledWorkbook, sheet: string): Firm[] {
  const file = truthFile(workbook) as {
    sheets: { sheet: string; errors: (Firm & { judgement?: boolean })[] }[];
  };
  return (file.sheets.find((entry) => entry.sheet === sheet)?.errors ?? []).filter(
    ({ judgement }) => !judgement,
  );
}

withShared('documents', 'document 003', (documents) => {
  const workbook = (): LabelledWorkbook => pasuruan2022(documentText(documents, '003'), 'target');

  test('is wrong in Tabel 3.1 where the domain notes say', () => {
    const firm = firmErrors(workbook(), 'Tabel 3.1');
    expect(firm).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ cell: 'F220', stated: 508_000_000, computed: 580_620_000 }),
        expect.objectContaining({ cell: 'F221', stated: 550_620_000, computed: 478_000_000 }),
        expect.objectContaining({ cell: 'F362', stated: 503_000_000, computed: 578_715_811 }),
        expect.objectContaining({ cell: 'F363', stated: 578_715_811, computed: 503_000_000 }),
        expect.objectContaining({ cell: 'J454', stated: 6_914_375_000, computed: 6_997_750_000 }),
        expect.objectContaining({ cell: 'A209', kind: 'kode-salah' }),
        expect.objectContaining({ cell: 'A269', kind: 'kode-salah' }),
        expect.objectContaining({ cell: 'J10', kind: 'sel-galat' }),
      ]),
    );
    expect(firm.filter(({ kind }) => kind === 'sel-galat')).toHaveLength(5);
  });

  test('is wrong in Tabel 2.1 and 2.3 where the domain notes say', () => {
    expect(firmErrors(workbook(), 'Tabel 2.1')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ cell: 'I15', kind: 'rasio-salah' }),
        expect.objectContaining({ cell: 'I49', kind: 'rasio-salah', computed: 28.5714 }),
      ]),
    );
    expect(
      firmErrors(workbook(), 'Tabel 2.3')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['nomor-kolom-salah', 'satuan-bertentangan']);
  });

  test('has the same mistakes wherever the belanja labels stand', () => {
    const text = documentText(documents, '003');
    const kinds = (['target', 'satu-sel', 'kolom'] as const).map((place) =>
      firmErrors(pasuruan2022(text, place), 'Tabel 3.1').map(({ kind }) => kind),
    );
    expect(kinds[1]).toEqual(kinds[0]);
    expect(kinds[2]).toEqual(kinds[0]);
  });
});

withShared('documents', 'document 004', (documents) => {
  test('gives every table of the Renstra', () => {
    const { sheets } = metro2021(documentText(documents, '004'));
    const kinds = sheets
      .flatMap(({ tables }) => tables.map(({ kind }) => kind))
      .filter((kind) => kind !== 'none');
    expect(kinds).toEqual(['T-C.23', 'T-C.24', 'T-C.25', 'T-C.26', 'T-C.27', 'T-C.27', 'T-C.28', 'T-C.28']);
  });
});

withShared('corpus', 'the shared corpus', (corpus) => {
  test('keeps its truth in every mixture of distortions', () => {
    for (const file of readdirSync(corpus).filter((name) => name.endsWith('.xlsx'))) {
      const truth = JSON.parse(
        readFileSync(join(corpus, `${file.slice(0, 3)}.truth.json`), 'utf8'),
      ) as TruthFile;
      const base = labelledWorkbook(truth, readXlsx(readFileSync(join(corpus, file))));
      for (let seed = 1; seed <= 5; seed++) {
        for (const sheet of base.sheets) {
          const { workbook, distortions } = distortWorkbook(
            { ...base, sheets: [sheet] },
            random(seed),
            1,
            [],
          );
          const [after] = workbook.sheets;
          if (after) expectTruthHolds(sheet, after, Object.values(distortions).flat());
        }
      }
    }
  });
});
