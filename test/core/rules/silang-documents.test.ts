import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, checkTogether } from '../../../src/core/engine/check';
import type { Report } from '../../../src/core/engine/report';
import type { CellGrid } from '../../../src/core/grid/cell-grid';
import { readWorkbookFile } from '../../../src/hosts/file/read-file-node';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { writeXlsx } from '../../support/corpus/xlsx-file';
import { documentText } from '../../support/documents/document-text';
import { metro2021 } from '../../support/documents/metro-2021';
import { pasuruan2022 } from '../../support/documents/pasuruan-2022';
import { describeWithShared, sharedList } from '../nomenclature/support';

const SHARED = join(__dirname, '../../../../shared');
const corpus = (name: string): string => join(SHARED, 'corpus', name);

interface Truth {
  readonly sheets: readonly {
    readonly sheet: string;
    readonly rows: readonly {
      readonly row: number;
      readonly nama?: string;
      readonly amounts?: Readonly<Record<string, number | null>>;
    }[];
    readonly errors: readonly { readonly cell: string; readonly kind: string }[];
  }[];
}
const truthOf = (document: string): Truth =>
  JSON.parse(readFileSync(corpus(`${document}.truth.json`), 'utf8')) as Truth;

async function gridsOf(file: string): Promise<readonly CellGrid[]> {
  const read = await readWorkbookFile(file);
  if (!read.ok) throw new Error(read.error.message.en);
  return read.workbook.sheets;
}

async function gridsOfText(workbook: ReturnType<typeof metro2021>): Promise<readonly CellGrid[]> {
  const read = await readWorkbook(writeXlsx(workbook.sheets.map(({ sheet }) => sheet)));
  if (!read.ok) throw new Error(read.error.message.en);
  return read.workbook.sheets;
}

/** "'2.4 Review RKPD'!B37" and "B37" of the sheet it is said of, as "sheet!B37". */
function cellsOf(report: Report, rules: RegExp): readonly string[] {
  return report.findings
    .filter(({ rule }) => rules.test(rule))
    .flatMap(({ sheet, cell, related }) =>
      [cell, ...related].map((one) => (one.includes('!') ? one.replaceAll("'", '') : `${sheet}!${one}`)),
    );
}

describeWithShared('tables against each other in the sample documents', () => {
  if (!existsSync(corpus('001-text.xlsx'))) {
    test.todo('NOT RUN: the folder "shared/corpus" does not stand beside the project');
    return;
  }

  test.each(['text', 'typed'])(
    '001 (%s): T-C.31 and T-C.33 differ in five names and no figure',
    async (variant) => {
      const report = check(await gridsOf(corpus(`001-${variant}.xlsx`)), {});
      const plan = report.pairs.find(({ relation }) => relation === 'rencana-review');
      expect(plan).toMatchObject({ year: 2022, matched: 68, onlyHere: 0, onlyThere: 0 });
      expect([plan?.pagu, plan?.target]).toEqual([
        { compared: 39, differing: 0 },
        { compared: 52, differing: 0 },
      ]);
      const names = report.findings.filter(({ rule }) => rule === 'silang-sub-kegiatan');
      expect(names.map(({ cell, severity }) => `${cell} ${severity}`)).toEqual(
        ['B35', 'B36', 'B39', 'B40', 'B61'].map((cell) => `${cell} catatan`),
      );
    },
  );

  test.each(['001', '002'])(
    '%s: what the truth says of figures, added up by itself, is what the rule says',
    async (document) => {
      const truth = truthOf(document);
      const amounts = (kind: RegExp, role: string): readonly (number | null)[] =>
        (truth.sheets.find(({ sheet }) => kind.test(sheet))?.rows ?? [])
          .filter(({ amounts: of }) => of?.[role] !== undefined && of[role] !== null)
          .map(({ amounts: of }) => of?.[role] ?? null);
      const review = amounts(/2\.4 Review|T-C\.31/, 'kebutuhanDana');
      const plan = amounts(/3\.3 Program|T-C\.33/, 'pagu').slice(0, review.length);
      expect(plan).toEqual(review);
      const report = check(await gridsOf(corpus(`${document}-text.xlsx`)), {});
      expect(report.findings.filter(({ rule }) => rule === 'silang-pagu')).toEqual([]);
    },
  );

  test('001: the targets of 2021 in T-C.29 and chapter IV differ where the truth says so, and nowhere else', async () => {
    const report = check(await gridsOf(corpus('001-text.xlsx')), {});
    const known = truthOf('001').sheets.flatMap(({ sheet, errors }) =>
      errors
        .filter(({ kind }) => kind === 'antar-tabel-berbeda')
        .filter(() => sheet === 'BAB IV' || sheet.startsWith('2.1'))
        .map(({ cell }) => `${sheet}!${cell}`),
    );
    const said = cellsOf(report, /^silang-target$/);
    expect(known.filter((cell) => !said.includes(cell))).toEqual([]);
    expect(said.filter((cell) => cell.startsWith('BAB IV') && !known.includes(cell))).toEqual([]);
  });

  test('001: chapter IV (2021) is not held against the plan of 2022', async () => {
    const { pairs } = check(await gridsOf(corpus('001-text.xlsx')), {});
    const chapter = pairs.find(({ relation }) => relation === 'rencana-bab');
    expect(chapter?.why?.id).toBe('Tidak dibandingkan karena tahunnya berbeda: 2021 dan 2022.');
  });

  test('001: of the 68 rows of T-C.33 without codes 67 get one, all of them those of the list', async () => {
    const list = sharedList('kepmendagri-050-3708-2020');
    const grids = await gridsOf(corpus('001-text.xlsx'));
    const report = check(grids, { pemda: 'kabkot' }, [list]);
    const missing = report.findings.find(
      ({ rule, sheet }) => rule === 'kode-kosong' && sheet.startsWith('3.3'),
    );
    const edits = missing?.fixes.flatMap((fix) => fix.edits) ?? [];
    expect(edits).toHaveLength(67);
    const table = report.tables.find(({ table: read }) => read.table.sheet.startsWith('3.3'))?.table;
    for (const { cell, value } of edits) {
      const row = table?.rows.find((one) => `A${String(one.row + 1)}` === cell);
      const named = list.byName(row?.nama ?? '', { pemda: 'kabkot' }).map(({ code }) => code);
      // A name with a slip is in no list: there the code's own name must read nearly the same.
      const nearest = list
        .nearest(row?.nama ?? '', { pemda: 'kabkot', limit: 3 })
        .map(({ entry }) => entry.code);
      expect([...named, ...nearest]).toContain(value);
    }
  });

  test('002: T-C.31 ends before the plan does, and differs in nothing else', async () => {
    const report = check(await gridsOf(corpus('002-text.xlsx')), {});
    const found = report.findings.filter(({ rule }) => rule.startsWith('silang-'));
    expect(found.map(({ rule, sheet, cell }) => `${rule} ${sheet} ${cell}`)).toEqual([
      'silang-sub-kegiatan T-C.31 A30:L30',
    ]);
    expect(report.pairs.find(({ relation }) => relation === 'rencana-review')?.counts).toEqual({
      here: { program: 6, kegiatan: 16, subkegiatan: 0 },
      there: { program: 5, kegiatan: 11, subkegiatan: 0 },
    });
  });

  test('003: two pagu of the plan are not those of the review, and T-C.31 is printed twice', async () => {
    const report = check(
      await gridsOfText(pasuruan2022(documentText(join(SHARED, 'documents'), '003'), 'target')),
      {},
    );
    const pagu = report.findings.filter(({ rule }) => rule === 'silang-pagu');
    expect(pagu.map(({ stated, computed }) => [stated, computed])).toEqual([
      [550_620_000, 478_000_000],
      [578_715_811, 503_000_000],
    ]);
    const prints = report.findings.filter(({ rule }) => rule === 'cetakan-berbeda');
    expect(prints.map(({ cell }) => cell)).toEqual(['E27', 'C39', 'C40', 'I51']);
  });

  test('004: the table printed twice differs in 29 cells and one row', async () => {
    const report = check(await gridsOfText(metro2021(documentText(join(SHARED, 'documents'), '004'))), {});
    const found = report.findings.filter(({ rule }) => rule === 'cetakan-berbeda');
    const cells = found.flatMap(({ sheet, cell, related }) =>
      sheet === 'Tabel 6.1 (2)' ? [cell, ...related.filter((one) => !one.includes('!'))] : [],
    );
    // Counted apart from the rules, cell by cell over the two prints.
    const expected =
      'L15 N15 P15 R15 T15 L16 N16 P16 R16 T16 L17 G34 J37 L37 N37 P37 R37 T37 F44 G44 H49 H50 N82 O82 P82 Q82 R82 S82 T82';
    expect(cells.sort()).toEqual(expected.split(' ').sort());
    expect(found.filter(({ sheet }) => sheet === 'Tabel 6.1').map(({ cell }) => cell)).toEqual(['F122']);
  });

  test('workbooks of different agencies are not held against each other', async () => {
    const workbooks = await Promise.all(
      ['001-text.xlsx', '002-text.xlsx'].map(async (name) => ({ name, sheets: await gridsOf(corpus(name)) })),
    );
    const together = checkTogether(workbooks, {});
    expect(together.pairs.filter(({ why }) => why === null)).toEqual([]);
    const alone = workbooks.map(({ sheets }) => check(sheets, {}).findings.length);
    expect(together.reports.map(({ findings }) => findings.length)).toEqual(alone);
  });
});
