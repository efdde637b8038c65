import { oneCause } from '../../../src/core/engine/one-cause';
import { createRuleRunner, runRules } from '../../../src/core/engine/run-rules';
import { finished } from '../../../src/core/engine/session';
import type { WordedFinding } from '../../../src/core/rules/finding';
import { inWords } from '../../../src/core/rules/message-text';
import { drawWorkbook, type DrawnTable } from '../../support/workbook-tester';
import { drawList } from '../nomenclature/support';

const lists = [
  drawList(`
    1.06            URUSAN PEMERINTAHAN BIDANG SOSIAL
    1.06.02         PROGRAM PEMBERDAYAAN SOSIAL
    1.06.02.2.01    Pemberdayaan Sosial Komunitas Adat Terpencil (KAT)
    1.06.02.2.01.01 Fasilitasi Pemberdayaan Sosial KAT
    1.06.04         PROGRAM REHABILITASI SOSIAL
    1.06.04.2.01    Rehabilitasi Sosial Dasar di Luar Panti
    1.06.04.2.01.01 Penyediaan Permakanan
    1.06.04.2.01.03 Penyediaan Alat Bantu
    1.06.04.2.01.05 Pemberian Bimbingan Fisik dan Mental`),
];

function findingsOf(table: string, options: Partial<DrawnTable> = {}): readonly WordedFinding[] {
  const { tables, context } = drawWorkbook([{ table, ...options }], lists);
  const results = finished(runRules(tables, () => context, createRuleRunner()));
  const findings = results.flatMap((one) => one.findings);
  return oneCause(findings)
    .filter(({ rule }) => /^(?:kode|nama)-/.test(rule))
    .map(inWords);
}

test('one wrong figure of a changed plan is told where its row contradicts itself, not at the sum above it too', () => {
  const { tables, context } = drawWorkbook([
    {
      change: true,
      table: `
        | kode            | program | paguSebelum | pagu   | selisihPagu |
        | 1.06.01         | A       | 300000      | 310000 | 10000       |
        | 1.06.01.2.01    | B       | 300000      | 310000 | 10000       |
        | 1.06.01.2.01.01 | C       | 100000      | 170000 | 10000       |
        | 1.06.01.2.01.02 | D       | 200000      | 200000 | 0           |`,
    },
  ]);
  const results = finished(runRules(tables, () => context, createRuleRunner()));
  const found = oneCause(results.flatMap((one) => one.findings)).filter(
    ({ severity }) => severity === 'galat',
  );
  expect(found.map(({ rule, cell, related }) => [rule, cell, related])).toEqual([
    ['selisih-perubahan', 'E4', ['D4', 'C4', 'D3', 'D5']],
  ]);
});

test('a code that is wrong by its place and by its name is one finding with the right code', () => {
  const found = findingsOf(`
    | kode            | program                                            | pagu |
    | 1.06.04         | PROGRAM REHABILITASI SOSIAL                        | 900  |
    | 1.06.04.2.01    | Rehabilitasi Sosial Dasar di Luar Panti            | 600  |
    | 1.06.04.2.01.01 | Penyediaan Permakanan                              | 400  |
    | 1.06.04.2.01.03 | Penyediaan Alat Bantu                              | 200  |
    | 1.06.04.2.01.05 | Pemberian Bimbingan Fisik dan Mental               | 200  |
    | 1.06.02         | PROGRAM PEMBERDAYAAN SOSIAL                        | 900  |
    | 1.06.02.2.01    | Pemberdayaan Sosial Komunitas Adat Terpencil (KAT) | 600  |
    | 1.06.04.2.01.01 | Fasilitasi Pemberdayaan Sosial KAT                 | 473  |`);
  const at = found.filter(({ cell }) => cell === 'A9');
  expect(at).toHaveLength(1);
  expect(at[0]).toMatchObject({ rule: 'kode-induk', severity: 'galat', computed: '1.06.02.2.01.01' });
  expect(at[0]?.message.id).toMatch(
    /menunjuk ke 1[.]06[.]04[.]2[.]01[.] Kode .* yang kodenya 1[.]06[.]02[.]2[.]01[.]01[.]/,
  );
  expect(at[0]?.fixes.flatMap(({ edits }) => edits.map(({ cell, value }) => [cell, value]))).toEqual([
    ['A9', '1.06.02.2.01.01'],
  ]);
});

const UNCODED = `
  | kode | program                                 | pagu |
  |      | PROGRAM REHABILITASI SOSIAL             | 900  |
  |      | Rehabilitasi Sosial Dasar di Luar Panti | 600  |
  |      | Penyediaan Permakanan                   | 400  |
  |      | Penyediaan Kursi Kantor                 | 200  |`;

test('missing codes are proposed from the names, those that are sure', () => {
  const [found] = findingsOf(UNCODED, { planYear: 2022 });
  expect(found).toMatchObject({ rule: 'kode-kosong', cell: 'A2:A5' });
  expect(found?.message.id).toContain(
    'Menurut namanya dalam daftar «Daftar uji», 3 dari 4 kode dapat diisi.',
  );
  expect(found?.fixes).toMatchObject([
    {
      label: { id: 'Isi 3 kode', en: 'Fill in 3 codes' },
      edits: [
        { cell: 'A2', value: '1.06.04', format: '@' },
        { cell: 'A3', value: '1.06.04.2.01', format: '@' },
        { cell: 'A4', value: '1.06.04.2.01.01', format: '@' },
      ],
    },
  ]);
});

test('a single missing code is told with the code', () => {
  const found = findingsOf(`
    | kode            | program                                 | pagu |
    | 1.06.04         | PROGRAM REHABILITASI SOSIAL             | 900  |
    | 1.06.04.2.01    | Rehabilitasi Sosial Dasar di Luar Panti | 600  |
    |                 | Penyediaan Alat Bantu                   | 400  |`);
  expect(found).toMatchObject([{ rule: 'kode-kosong', cell: 'A4', computed: '1.06.04.2.01.03' }]);
});

test('names of an older plan get no codes of the nomenclature they happen to share', () => {
  const [found] = findingsOf(
    `
    | kode | program                            | pagu |
    |      | PROGRAM PELAYANAN KESEJAHTERAAN    | 900  |
    |      | Penyediaan Permakanan              | 400  |
    |      | Penyediaan Alat Bantu              | 200  |
    |      | PROGRAM REHABILITASI SOSIAL        | 900  |
    |      | Pembinaan Anak Terlantar           | 400  |`,
    { planYear: 2022 },
  );
  expect(found).toMatchObject({ rule: 'kode-kosong', fixes: [] });
});
