import { silangPagu } from '../../../../src/core/rules/silang/silang-pagu';
import { type DrawnTable, draftsOver, drawWorkbook, findingsOver } from '../../../support/workbook-tester';

const plan = (amounts: readonly number[], options: Partial<DrawnTable> = {}): DrawnTable => ({
  kind: 'T-C.33',
  planYear: 2022,
  table: `
    | kode            | program                      | pagu | sumberDana | paguMaju |
    | 1.06.04         | PROGRAM REHABILITASI SOSIAL  | ${String(amounts[0])} | | |
    | 1.06.04.2.01    | Rehabilitasi Sosial Dasar    | ${String(amounts[1])} | | |
    | 1.06.04.2.01.01 | Penyediaan Permakanan        | ${String(amounts[2])} | | |
    | 1.06.04.2.01.03 | Penyediaan Alat Bantu        | ${String(amounts[3])} | | |
    | 1.06.04.2.02    | Rehabilitasi Sosial PMKS     | ${String(amounts[4])} | | |
    | 1.06.04.2.02.01 | Penyediaan Permakanan        | ${String(amounts[4])} | | |`,
  ...options,
});

const review = (amounts: readonly number[], options: Partial<DrawnTable> = {}): DrawnTable => ({
  kind: 'T-C.31',
  planYear: 2022,
  table: `
    | no | programRkpd                      | paguRkpd | programAnalisis | targetAnalisis | kebutuhanDana |
    |    | PROGRAM REHABILITASI SOSIAL      | | PROGRAM REHABILITASI SOSIAL | | ${String(amounts[0])} |
    | 1  | Rehabilitasi Sosial Dasar        | | Rehabilitasi Sosial Dasar   | | ${String(amounts[1])} |
    | 1  | Penyediaan Permakanan            | | Penyediaan Permakanan       | | ${String(amounts[2])} |
    | 2  | Penyediaan Alat Bantu            | | Penyediaan Alat Bantu       | | ${String(amounts[3])} |
    | 2  | Rehabilitasi Sosial PMKS         | | Rehabilitasi Sosial PMKS    | | ${String(amounts[4])} |
    | 1  | Penyediaan Permakanan            | | Penyediaan Permakanan       | | ${String(amounts[4])} |`,
  ...options,
});

const AMOUNTS = [900, 600, 400, 200, 300];

test('tables that agree say nothing, also where a name stands under two kegiatan', () => {
  expect(findingsOver(silangPagu, [plan(AMOUNTS), review(AMOUNTS)])).toEqual([]);
});

test('a difference is told where it arises, with the rows above that carry it', () => {
  const drafts = draftsOver(silangPagu, [plan([950, 650, 450, 200, 300]), review(AMOUNTS)]);
  expect(drafts).toHaveLength(1);
  expect(drafts[0]).toMatchObject({
    cell: 'C4',
    stated: 450,
    computed: 400,
    related: ["'L2'!F4", 'C3', 'C2'],
  });
  expect(drafts[0]?.message.id).toBe(
    'Pagu sub kegiatan 1.06.04.2.01.01 tertulis Rp450, sedangkan T-C.31 lembar «L2» menulis Rp400 (selisih Rp50). ' +
      'Selisih yang sama terbawa ke kegiatan 1.06.04.2.01 dan program 1.06.04.',
  );
});

test('a parent that differs for a reason of its own is told too', () => {
  const found = findingsOver(silangPagu, [plan([950, 600, 400, 200, 300]), review(AMOUNTS)]);
  expect(found).toEqual([expect.stringContaining('L1 C2: Pagu program 1.06.04 tertulis Rp950')]);
});

test('a table in thousands is one finding', () => {
  const thousands = AMOUNTS.map((amount) => amount * 1000);
  expect(findingsOver(silangPagu, [plan(AMOUNTS), review(thousands)])).toEqual([
    'L1 C4: Pagu pada 6 baris 1.000 kali lebih kecil daripada yang ditulis T-C.31 lembar «L2»; satuan rupiahnya tampak berbeda.',
  ]);
});

test('tables of different years are not compared, and the reason is told', () => {
  const drawings = [plan([950, 650, 450, 200, 300]), review(AMOUNTS, { planYear: 2021 })];
  expect(findingsOver(silangPagu, drawings)).toEqual([]);
  const { tables, context } = drawWorkbook(drawings);
  const [table] = tables;
  expect(table && silangPagu.unable?.(table, context)?.id).toBe(
    'T-C.31 lembar «L2»: Tidak dibandingkan karena tahunnya berbeda: 2022 dan 2021.',
  );
});

test('a table that states no year goes by the others of its Renja', () => {
  const drawings = [plan([950, 650, 450, 200, 300], { planYear: null }), review(AMOUNTS)];
  expect(findingsOver(silangPagu, drawings)).toHaveLength(1);
});

test('chapter III is held against chapter IV of the same year', () => {
  const chapter: DrawnTable = {
    kind: 'rumusan-lama',
    planYear: 2022,
    table: `
      | kode            | program                      | indikator | target | pagu |
      | 1.06.04         | PROGRAM REHABILITASI SOSIAL  | | | 900 |
      | 1.06.04.2.01    | Rehabilitasi Sosial Dasar    | | | 600 |
      | 1.06.04.2.01.01 | Penyediaan Permakanan        | | | 400 |
      | 1.06.04.2.01.03 | Penyediaan Alat Bantu        | | | 201 |`,
  };
  expect(findingsOver(silangPagu, [plan(AMOUNTS), chapter])).toEqual([
    'L2 E5: Pagu sub kegiatan 1.06.04.2.01.03 tertulis Rp201, sedangkan T-C.33 lembar «L1» menulis Rp200 (selisih Rp1).',
  ]);
});

test('of a table that is printed twice the first print is compared', () => {
  const drawings = [plan([950, 650, 450, 200, 300]), review(AMOUNTS), review([900, 600, 401, 200, 300])];
  expect(draftsOver(silangPagu, drawings).map(({ related }) => related?.[0])).toEqual(["'L2'!F4"]);
});

test('between workbooks the other one is named', () => {
  const drawings = [
    plan([950, 650, 450, 200, 300], { workbook: 'renja.xlsx' }),
    review(AMOUNTS, { workbook: 'review.xlsx' }),
  ];
  const [draft] = draftsOver(silangPagu, drawings);
  expect(draft?.related?.[0]).toBe("'[review.xlsx]L2'!F4");
  expect(draft?.message.en).toContain('T-C.31 on sheet «L2» in review.xlsx says Rp400');
});
