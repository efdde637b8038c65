import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { valueOf } from '../../../src/core/read/amount';
import type { ReadTable } from '../../../src/core/read/read-table';
import { readTable } from '../../../src/core/read/read-tables';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { type TrueSheet, contractRole, trueTable } from '../../support/truth-tables';

const CORPUS = join(__dirname, '../../../../shared/corpus');
const documents = existsSync(CORPUS)
  ? readdirSync(CORPUS).flatMap((name) => /^(.+)\.truth\.json$/.exec(name)?.[1] ?? [])
  : [];
/** Rows that two careful people see differently, and levels the reader names otherwise, are left room for. */
const LEVELS_RIGHT = 0.97;

if (documents.length === 0) {
  test('NOT COMPARED: the corpus folder is not beside the project', () => {
    console.warn(
      'The workbooks of ../shared/corpus are not here: levels and amounts were NOT compared with the truth.',
    );
    expect(documents).toEqual([]);
  });
} else {
  describe.each(documents)('real document %s', (document) => {
    test.each(['text', 'typed'])('as %s: levels and amounts are those of the truth', async (variant) => {
      const tables = await readTruth(document, variant);
      let rows = 0;
      let right = 0;
      const wrongAmounts: string[] = [];
      for (const { sheet, read } of tables) {
        for (const truth of sheet.rows) {
          const row = read.rows.find((candidate) => candidate.row === truth.row - 1);
          if (!row) continue;
          rows += 1;
          right += Number(row.level === (truth.level === 'usulan' ? 'program' : truth.level));
          for (const [role, amount] of Object.entries(truth.amounts ?? {})) {
            const column = read.column(contractRole(sheet.kind, role));
            if (!column || !amount) continue;
            const found = valueOf(read.amount(row, column));
            if (found !== amount)
              wrongAmounts.push(`${sheet.sheet} ${role} row ${String(truth.row)}: ${String(found)}`);
          }
        }
      }
      expect(wrongAmounts).toEqual([]);
      expect(right / rows).toBeGreaterThanOrEqual(LEVELS_RIGHT);
    });
  });
}

interface TruthFile {
  readonly planYear?: number;
  readonly sheets: readonly TrueSheet[];
}

async function readTruth(
  document: string,
  variant: string,
): Promise<{ readonly sheet: TrueSheet; readonly read: ReadTable }[]> {
  const truth = JSON.parse(readFileSync(join(CORPUS, `${document}.truth.json`), 'utf8')) as TruthFile;
  const result = await readWorkbook(readFileSync(join(CORPUS, `${document}-${variant}.xlsx`)));
  if (!('workbook' in result)) throw new Error(`${document}-${variant}.xlsx could not be read`);
  return truth.sheets.flatMap((sheet) => {
    const grid = result.workbook.sheets.find((candidate) => candidate.sheet === sheet.sheet);
    const table = grid ? trueTable(grid, sheet, truth.planYear ?? null) : null;
    return grid && table ? [{ sheet, read: readTable(grid, table) }] : [];
  });
}
