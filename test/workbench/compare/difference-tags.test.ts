import type { PublicDifference } from '../../../src/report/compare/comparison-schema';
import { differenceTags } from '../../../src/workbench/compare/beside/difference-tags';
import { compareId } from '../../../src/workbench/text/compare-id';

const said = (cell: string, text: string) => ({ cell, text, value: null });
const difference = (change: Partial<PublicDifference>): PublicDifference => ({
  is: 'isi',
  column: 'Lokasi',
  level: 'kegiatan',
  kode: '',
  nama: 'Rapat',
  left: null,
  right: null,
  difference: null,
  carried: false,
  ...change,
});

test('a cell says what the other side says, of all that differs in it', () => {
  const both = [
    difference({ left: said('C4', 'Kota'), right: said('D9', '') }),
    difference({ left: said('C4', 'Kota'), right: said('D10', 'Desa') }),
  ];
  const [left, right] = (['left', 'right'] as const).map((side) =>
    differenceTags(both, side, 'id', compareId.beside),
  );
  expect(left?.get(3)?.get(2)).toEqual({
    alone: false,
    said: 'berbeda, kanan: kosong; berbeda, kanan: Desa',
  });
  expect(right?.get(8)?.get(3)?.said).toBe('berbeda, kiri: Kota');
});

test('a row that one side alone has is tagged there and nowhere else', () => {
  const alone = [difference({ is: 'hanya-kanan', right: said('B7', 'Rapat') })];
  expect(differenceTags(alone, 'left', 'id', compareId.beside).size).toBe(0);
  expect(differenceTags(alone, 'right', 'id', compareId.beside).get(6)?.get(1)).toEqual({
    alone: true,
    said: 'hanya kanan',
  });
});
