import { kodeAsing } from '../../../../src/core/rules/kode/kode-asing';
import { nomenclatureFor } from '../../../../src/core/facts/official-list';
import { ruleTester } from '../../../support/rule-tester';
import { tableFromText } from '../../../support/table-from-text';
import { drawList } from '../../nomenclature/support';

const DRAWN = `
  1.06            URUSAN PEMERINTAHAN BIDANG SOSIAL
  1.06.04         PROGRAM REHABILITASI SOSIAL
  1.06.04.2.01    Rehabilitasi Sosial Dasar
  1.06.04.2.01.01 Penyediaan Permakanan
  1.06.04.2.01.03 Penyediaan Alat Bantu
  X.XX.01         PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH
  X.XX.01.2.01    Perencanaan, Penganggaran, dan Evaluasi Kinerja`;
const lists = [drawList(DRAWN)];
const table = (rows: string): string => `
  | kode            | program                     | pagu |
  | 1.06.04         | PROGRAM REHABILITASI SOSIAL | 900  |
  | 1.06.04.2.01    | Rehabilitasi Sosial Dasar   | 600  |
  | 1.06.04.2.01.01 | Penyediaan Permakanan       | 400  |
  ${rows}`;

ruleTester(kodeAsing, {
  valid: [
    { table: table('| 1.06.04.2.01.0003 | Penyediaan Alat Bantu | 200 |'), lists },
    { table: table('| 1.06.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja | 200 |'), lists },
    // Its name is in the list: kode-nama proposes the right code.
    { table: table('| 1.06.04.2.01.09 | Penyediaan Alat Bantu | 200 |'), lists },
  ],
  invalid: [
    {
      table: table('| 1.06.04.2.01.09 | Penyediaan Sandang | 200 |'),
      lists,
      findings: [
        {
          cell: 'A5',
          stated: '1.06.04.2.01.09',
          message: 'Kode 1.06.04.2.01.09 «Penyediaan Sandang» tidak ada dalam daftar «Daftar uji».',
        },
      ],
    },
  ],
});

test.each([
  ['no list', [], '| 1.06.04.2.01.03 | Penyediaan Alat Bantu | 1 |', 'Tidak ada daftar nomenklatur'],
  ['a list that holds a part only', [drawList(DRAWN, { complete: false })], '', 'tidak lengkap'],
  [
    'a list of something else',
    [drawList('1.06.04 PROGRAM REHABILITASI SOSIAL')],
    '',
    'tampaknya tabel memakai daftar lain',
  ],
])('with %s the rule says why it does not run', (_, known, rows, sentence) => {
  const { read } = tableFromText(table(rows));
  const context = { tables: [read], agency: null, nomenclature: nomenclatureFor([read], known, {}) };
  expect(kodeAsing.unable?.(read, context)?.id).toContain(sentence);
});

test('codes of older schemes and tables without codes are not held against a list', () => {
  const old = tableFromText(`
    | kode                    | program                       | pagu |
    | 1.06.1.06.01.01         | Program Pelayanan Administrasi | 900 |
    | 1.06.1.06.01.01.02      | Penyediaan Jasa               | 600  |`).read;
  const context = { tables: [old], agency: null, nomenclature: nomenclatureFor([old], lists, {}) };
  expect(kodeAsing.unable?.(old, context)?.id).toContain('skema lama');
});
