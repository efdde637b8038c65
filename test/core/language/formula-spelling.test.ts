import {
  PLAIN_SPELLING,
  spelledFormula,
  spelledSentence,
  spellingWith,
} from '../../../src/core/language/formula-spelling';

const comma = spellingWith(',');

test.each([
  ['=SUM(F12,F15)', '=SUM(F12;F15)'],
  ['=ROUND(F12*1.075,0)', '=ROUND(F12*1,075;0)'],
  ['=IF(A1="1.5, dua",0.5,2)', '=IF(A1="1.5, dua";0,5;2)'],
  ["=SUM('Tabel 3.1, lama'!A1,B2)", "=SUM('Tabel 3.1, lama'!A1;B2)"],
  ['=IFERROR(G5/F5*100,"")', '=IFERROR(G5/F5*100;"")'],
  ['=Tabel3.1!A1+1.5', '=Tabel3.1!A1+1,5'],
  ['=SUM({1,2;3,4})', '=SUM({1,2;3,4})'],
])('%s is shown as %s with a decimal comma', (formula, shown) => {
  expect(spelledFormula(formula, comma)).toBe(shown);
  expect(spelledFormula(formula, PLAIN_SPELLING)).toBe(formula);
});

test('only the formulas of a sentence are spelled anew', () => {
  expect(spelledSentence('Tulis =SUM(F12,F15), lalu 1.200.000,00; dan =ROUND(A1,0).', comma)).toBe(
    'Tulis =SUM(F12;F15), lalu 1.200.000,00; dan =ROUND(A1;0).',
  );
  expect(spelledSentence('Rumus =SUM(F12,F15 tidak selesai', comma)).toBe('Rumus =SUM(F12;F15 tidak selesai');
  expect(spelledSentence('Kode 1.06, pagu 3,5', comma)).toBe('Kode 1.06, pagu 3,5');
  expect(spelledSentence('=SUM(F12,F15)', spellingWith('.'))).toBe('=SUM(F12,F15)');
});
