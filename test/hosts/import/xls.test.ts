import { utils, write, type BookType } from '@e965/xlsx';
import { imported, refusal, valuesOf } from '../../support/imported';

/** A small workbook as an old program would write it; the library that writes it here leaves formulas out. */
function oldWorkbook(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['Kode', 'Program', 'Pagu'],
    ['0012', 'PROGRAM A', 1_500_000],
    ['1.06', 'PROGRAM B', 250_000.5],
    [true, 'Jumlah', null],
  ]);
  sheet['C4'] = { t: 'n', v: 1_750_000.5, z: '#,##0.00' };
  sheet['D2'] = { t: 'e', v: 0x17, w: '#REF!' };
  sheet['!ref'] = 'A1:D4';
  sheet['!merges'] = [{ s: { r: 3, c: 0 }, e: { r: 3, c: 1 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Renja');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['rahasia']]), 'Data');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

test.each(['biff8', 'xlsb'] as const)(
  '%s: values of every kind, merges, formats, hidden sheets',
  async (type) => {
    const book = await imported('lama.xls', oldWorkbook(type));
    expect(valuesOf(book)).toEqual([
      ['Kode', 'Program', 'Pagu'],
      ['0012', 'PROGRAM A', 1_500_000, { error: '#REF!' }],
      ['1.06', 'PROGRAM B', 250_000.5],
      [true, 'Jumlah', 1_750_000.5],
    ]);
    const [renja, data] = book.sheets;
    expect(renja?.grid.merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 1 }]);
    expect(renja?.grid.formats[3]?.[2]).toBe('#,##0.00');
    expect(data?.grid.visibility).toBe('hidden');
    expect(book.notes).toMatchObject([{ code: 'tampilan' }]);
  },
);

test('one that is cut short is refused in words', async () => {
  const whole = oldWorkbook('biff8');
  expect(await refusal('lama.xls', whole.subarray(0, 2000))).toBe('berkas-rusak');
});

/** The bytes of the record of an .xls that begins so, to be spoilt. */
function placeOf(bytes: Uint8Array, ...start: readonly number[]): number {
  return bytes.findIndex((_, at) => start.every((byte, nth) => bytes[at + nth] === byte));
}

test.each([
  ['a cell that stands before the one to its left', [0x03, 0x02, 0x0e, 0x00, 0x03, 0x00, 0x02], 6, 0],
  ['a cell of a style that is not there', [0x03, 0x02, 0x0e, 0x00, 0x03, 0x00, 0x02], 9, 0x7f],
] as const)('%s is doubted: an .xls keeps no checksum', async (_, start, offset, spoilt) => {
  const bytes = oldWorkbook('biff8');
  const sound = await imported('lama.xls', bytes);
  expect(sound.notes.map(({ code }) => code)).toEqual(['tampilan']);
  const at = placeOf(bytes, ...start);
  expect(at).toBeGreaterThan(0);
  const copy = bytes.slice();
  copy[at + offset] = spoilt;
  const { notes } = await imported('lama.xls', copy);
  expect(notes.map(({ code }) => code)).toEqual(['rusak', 'tampilan']);
});
