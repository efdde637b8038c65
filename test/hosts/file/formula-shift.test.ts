import { fc } from '../../support/random';
import { cutFormula, shiftFormula } from '../../../src/hosts/file/formula-shift';

const down2right1 = (formula: string): string => shiftFormula(cutFormula(formula), 2, 1);

test.each([
  ['A1', 'B3'],
  ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
  ['SUM(A1:B2,C:C,3:3,$D:E,$4:5)', 'SUM(B3:C4,D:D,5:5,$D:F,$4:7)'],
  ["'A1 ''B2'!C3&Lembar2!C3", "'A1 ''B2'!D5&Lembar2!D5"],
  ['"A1 ""B2"""&A1', '"A1 ""B2"""&B3'],
  ['LOG10(A1)+ATAN2(B1,C1)', 'LOG10(B3)+ATAN2(C3,D3)'],
  ['Tabel1[[#This Row],[A1]]+[1]Data!A1', 'Tabel1[[#This Row],[A1]]+[1]Data!B3'],
  ['pagu_2022*PAGU2022+x.A1+ABCD1', 'pagu_2022*PAGU2022+x.A1+ABCD1'],
  ['1E5+2.5+TRUE+XFE1+A0', '1E5+2.5+TRUE+XFE1+A0'],
  ['IF(A1="",#REF!,#N/A)', 'IF(B3="",#REF!,#N/A)'],
  ['XFD1', '#REF!'],
  ['A1048576', '#REF!'],
  ['IFERROR(F10/E10*100;0)', 'IFERROR(G12/F12*100;0)'],
])('%s copied two down and one right reads %s', (formula, shifted) => {
  expect(down2right1(formula)).toBe(shifted);
});

test('a formula not moved reads as it did', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('A1', '$B$2', ':', '+', '"A1"', "'a b'!", 'SUM(', ')', '[x]', 'C', '3', ',')),
      (scraps) => {
        const formula = scraps.join('');
        expect(shiftFormula(cutFormula(formula), 0, 0)).toBe(formula);
      },
    ),
  );
});
