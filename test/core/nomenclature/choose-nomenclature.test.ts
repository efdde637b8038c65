import { chooseNomenclature } from '../../../src/core/nomenclature/choose-nomenclature';
import { drawList } from './support';

const of2021 = drawList(
  `1.06.04.2.01.01 Penyediaan Permakanan
   1.06.04.2.01.02 Penyediaan Sandang`,
  { id: 'lama', name: 'Lama', year: 2021 },
);
const of2024 = drawList(
  `1.06.04.2.01.0001 Penyediaan Permakanan
   1.06.04.2.01.0002 Penyediaan Sandang
   1.06.04.2.01.0003 Penyediaan Alat Bantu`,
  { id: 'baru', name: 'Baru', year: 2024 },
);
const part = drawList('1.06.04.2.01.01 Penyediaan Permakanan', { id: 'bawaan', complete: false });
const rows = [
  { code: '1.06.04.2.01.01', name: 'Penyediaan Permakanan' },
  { code: '1.06.04.2.01.02', name: 'PENYEDIAAN SANDANG' },
  { code: '', name: 'Total' },
];

test('the list of the planned year, and it says so', () => {
  const choice = chooseNomenclature([of2024, of2021], rows, { planYear: 2022 });
  expect(choice).toMatchObject({ list: of2021, why: 'tahun', asked: 2, held: 2, named: 2 });
  expect(choice?.reason.en).toBe(
    "List «Lama» is used because it is for the planned year 2022; it holds 2 of the table's 2 codes.",
  );
  expect(chooseNomenclature([of2021, of2024], rows, { planYear: 2025 })?.list).toBe(of2024);
});

test('without a year, or where the list of that year fits badly, the best fit', () => {
  const more = [...rows, { code: '1.06.04.2.01.03', name: 'Penyediaan Alat Bantu' }];
  expect(chooseNomenclature([of2021, of2024], more)).toMatchObject({ list: of2024, why: 'kecocokan' });
  expect(chooseNomenclature([of2021, of2024], more, { planYear: 2022 })?.list).toBe(of2024);
});

test('a part of a list steps back where a whole one fits', () => {
  expect(chooseNomenclature([part, of2021], rows)?.list).toBe(of2021);
  expect(chooseNomenclature([part], rows)?.list).toBe(part);
});

test('none where there is no list, no code, or no code in any list', () => {
  expect(chooseNomenclature([], rows)).toBeNull();
  expect(chooseNomenclature([of2021], [{ code: '' }])).toBeNull();
  expect(chooseNomenclature([of2021], [{ code: '9.99' }])).toBeNull();
  expect(chooseNomenclature([of2021], rows, { pemda: 'prov' })).toBeNull();
});
