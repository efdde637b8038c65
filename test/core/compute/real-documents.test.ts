import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeWorkbook } from '../../../src/core/compute/compute-workbook';
import type { ComputeOptions, ComputePlan } from '../../../src/core/compute/compute-plan';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { typedSheet } from '../../support/corpus/typed-cells';
import { writeXlsx } from '../../support/corpus/xlsx-file';
import { documentText } from '../../support/documents/document-text';
import { pasuruan2022 } from '../../support/documents/pasuruan-2022';

const SHARED = join(__dirname, '../../../../shared');
const CORPUS = join(SHARED, 'corpus');
const DOCUMENTS = join(SHARED, 'documents');

interface TruthError {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: string;
  readonly computed?: number;
}

async function plansOf(
  bytes: Uint8Array,
  options: Partial<ComputeOptions> = {},
): Promise<readonly ComputePlan[]> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  return computeWorkbook(read.workbook.sheets, {}, { mode: 'isi', ...options }).map(({ plan }) => plan);
}

const corpusFile = (name: string): Uint8Array => readFileSync(join(CORPUS, name));

if (!existsSync(CORPUS)) {
  test('NOT COMPARED: the corpus folder is not beside the project', () => {
    console.warn('The workbooks of ../shared/corpus are not here: nothing was computed on real documents.');
    expect(existsSync(CORPUS)).toBe(false);
  });
} else {
  describe.each(['text', 'typed'])('real documents, %s', (variant) => {
    test('000 adds up: computing it changes nothing', async () => {
      const filled = await plansOf(corpusFile(`000-${variant}.xlsx`));
      expect(filled.flatMap(({ edits }) => edits)).toEqual([]);
      expect(filled.flatMap(({ disagreements }) => disagreements)).toEqual([]);
      expect(filled.map(({ counts }) => counts.agreeing)).toEqual([18, 8]);
      const replaced = await plansOf(corpusFile(`000-${variant}.xlsx`), { mode: 'ganti' });
      const changed = replaced.flatMap(({ edits }) => edits).filter(({ difference }) => difference !== 0);
      expect(changed.filter(({ kind }) => kind !== 'angka')).toEqual([]);
    });

    test("001's T-C.33: every empty program and kegiatan is filled with the sum the truth states", async () => {
      const truth = JSON.parse(readFileSync(join(CORPUS, '001.truth.json'), 'utf8')) as {
        sheets: { sheet: string; errors: TruthError[] }[];
      };
      const sheet = '3.3 Program dan Kegiatan';
      const stated = (truth.sheets.find((one) => one.sheet === sheet)?.errors ?? []).filter(
        ({ kind, cell, computed }) =>
          kind === 'nilai-kosong' && computed !== undefined && /^[FJ]\d+$/.test(cell),
      );
      const plans = await plansOf(corpusFile(`001-${variant}.xlsx`));
      const edits = plans.find((plan) => plan.sheet === sheet)?.edits ?? [];
      const results = new Map(edits.map(({ cell, result }) => [cell, result]));
      expect(stated.length).toBeGreaterThan(40);
      expect(stated.map(({ cell }) => [cell, results.get(cell)])).toEqual(
        stated.map(({ cell, computed }) => [cell, computed]),
      );
    });

    test("002's T-C.29: every stated ratio is what its formula gives", async () => {
      const plans = await plansOf(corpusFile(`002-${variant}.xlsx`), {
        columns: ['tingkatRealisasi', 'tingkatCapaian'],
      });
      const tc29 = plans.find(({ sheet }) => sheet === 'T-C.29');
      expect(tc29?.disagreements).toEqual([]);
      expect(tc29?.counts.agreeing).toBe(13);
    });
  });
}

if (!existsSync(DOCUMENTS)) {
  test('NOT COMPARED: document 003 is not beside the project', () => {
    console.warn('../shared/documents is not here: 003 Tabel 2.3 was NOT computed.');
    expect(existsSync(DOCUMENTS)).toBe(false);
  });
} else {
  test.each(['text', 'typed'])(
    '003 Tabel 2.3, %s, adds up: computing it changes nothing',
    async (variant) => {
      const workbook = pasuruan2022(documentText(DOCUMENTS, '003'), 'target');
      const sheets = workbook.sheets
        .filter(({ sheet }) => sheet.name === 'Tabel 2.3')
        .map(({ sheet, tables }) =>
          variant === 'typed'
            ? typedSheet(sheet, Math.min(...tables.map(({ dataRows }) => dataRows[0])))
            : sheet,
        );
      const [plan] = await plansOf(writeXlsx(sheets));
      expect(plan?.edits).toEqual([]);
      expect(plan?.disagreements).toEqual([]);
      expect(plan?.counts.agreeing).toBe(48);
      const [replaced] = await plansOf(writeXlsx(sheets), { mode: 'ganti' });
      const formulas = replaced?.edits.filter(({ kind }) => kind !== 'angka') ?? [];
      expect(formulas).toHaveLength(48);
      expect(formulas.every(({ difference }) => difference === 0)).toBe(true);
    },
  );
}
