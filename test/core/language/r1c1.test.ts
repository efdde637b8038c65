import { spelledFormula, spelledSentence, spellingWith } from '../../../src/core/language/formula-spelling';
import { r1c1Address, r1c1Formula, r1c1Sentence } from '../../../src/core/language/r1c1';

test.each([
  ['F220', 'R220C6'],
  ['$F$220', 'R220C6'],
  ['A6:J459', 'R6C1:R459C10'],
  ['XFD1048576', 'R1048576C16384'],
  ['F:G', 'C6:C7'],
  ['F:F', 'C6'],
  ['5:7', 'R5:R7'],
  ["'Tabel 3.1'!C4", "'Tabel 3.1'!R4C3"],
  ['Lain!A1:B2', 'Lain!R1C1:R2C2'],
  ['bukan alamat', 'bukan alamat'],
])('%s is %s', (address, shown) => {
  expect(r1c1Address(address)).toBe(shown);
});

/** In F220: row 220, column 6. */
test.each([
  ['=SUM(F221,F232)', '=SUM(R[1]C,R[12]C)'],
  ['=SUM(F221:F223)', '=SUM(R[1]C:R[3]C)'],
  ['=E220*$F$1', '=RC[-1]*R1C6'],
  ['=F$1+$A220', '=R1C+RC1'],
  ["=SUM('T-C.33 B2'!F5)", "=SUM('T-C.33 B2'!R[-215]C)"],
  ['=IF(A1="B2 dan C3",1,0)', '=IF(R[-219]C[-5]="B2 dan C3",1,0)'],
  ['=SUM(F:F)+SUM(A:$B)', '=SUM(C)+SUM(C[-5]:C2)'],
  ['=SUM(5:5)', '=SUM(R[-215])'],
  ['=LOG10(A1)+Pagu2026', '=LOG10(R[-219]C[-5])+Pagu2026'],
  ['=SUM(Tabel1[Pagu F2])', '=SUM(Tabel1[Pagu F2])'],
])('in F220 %s is %s', (formula, shown) => {
  expect(r1c1Formula(formula, { row: 219, column: 5 })).toBe(shown);
});

test.each([
  ['Isi F214, lalu G3:G9.', 'Isi R214C6, lalu R3C7:R9C7.'],
  ['L136 «14.000.000», di sana «B2 C3»', 'R136C12 «14.000.000», di sana «B2 C3»'],
  ['kolom H dan I kosong', 'kolom C8 dan C9 kosong'],
  ['column A, B and D–F', 'column C1, C2 and C4–C6'],
  ['T-C.33, E.81, Permendagri 86/2017, 1.06.01.2.02', 'T-C.33, E.81, Permendagri 86/2017, 1.06.01.2.02'],
  ['Rp dan K', 'Rp dan K'],
])('%s → %s', (sentence, shown) => {
  expect(r1c1Sentence(sentence)).toBe(shown);
});

test('separators and names of cells go together', () => {
  const spelling = { ...spellingWith(','), cells: 'R1C1' } as const;
  expect(spelledFormula('=ROUND(F2*1.5,0)', spelling, 'F1')).toBe('=ROUND(R[1]C*1,5;0)');
  expect(spelledSentence('Isi F1 dengan =SUM(F2,F3); kini A9.', spelling, 'F1')).toBe(
    'Isi R1C6 dengan =SUM(R[1]C;R[2]C); kini R9C1.',
  );
});
