import { fc } from '../../support/random';
import { type Amount, valueOf } from '../../../src/core/read/amount';
import { parseAmount } from '../../../src/core/read/parse-amount';

const figure = (value: number, more: Partial<Extract<Amount, { is: 'angka' }>> = {}): Amount => {
  return { is: 'angka', value, satuan: '', persen: false, rupiah: false, text: true, ...more };
};
const broken = (
  meant: number | null,
  why: Extract<Amount, { is: 'rusak' }>['why'],
  persen = false,
): Amount => {
  return { is: 'rusak', meant, persen, why };
};

describe('a text of figures', () => {
  test.each<[string, Amount]>([
    ['130000000', figure(130000000)],
    ['1.012.047.700', figure(1012047700)],
    ['681.019.900,00', figure(681019900)],
    ['228.127.500,-', figure(228127500)],
    ['1.000.000,-', figure(1000000)],
    ['Rp 1.200.000.000', figure(1200000000, { rupiah: true })],
    ['Rp. 1.983.000.000,00', figure(1983000000, { rupiah: true })],
    ['Rp1.000', figure(1000, { rupiah: true })],
    [': Rp 40.000.000', figure(40000000, { rupiah: true })],
    ['Rp\u00a01.000.000', figure(1000000, { rupiah: true })],
    ['\u00a01.000.000,00\u00a0', figure(1000000)],
    ['Rp 1,5 miliar', figure(1500000000, { rupiah: true, step: 100000000 })],
    ['Belanja operasi : Rp 40.000.000', figure(40000000, { rupiah: true })],
    ['(1.500.000)', figure(-1500000)],
    ['1.253', figure(1253)],
    ['85,90', figure(85.9)],
    ['0,026', figure(0.026)],
    ['0,55', figure(0.55)],
    ['6.58', figure(6.58)],
    ['0.859', figure(0.859)],
    ['100 %', figure(100, { persen: true })],
    ['6,58%', figure(6.58, { persen: true })],
    ['-5,2%', figure(-5.2, { persen: true })],
    ['12 Bulan', figure(12, { satuan: 'Bulan' })],
    ['4.120 org', figure(4120, { satuan: 'org' })],
    ['7000 ahli waris ', figure(7000, { satuan: 'ahli waris' })],
    ['60 orang,', figure(60, { satuan: 'orang' })],
    ['1   TMP', figure(1, { satuan: 'TMP' })],
    ['600 M2', figure(600, { satuan: 'M2' })],
    ['30 Orang-Bulan', figure(30, { satuan: 'Orang-Bulan' })],
    ['26 Unit/Kali', figure(26, { satuan: 'Unit/Kali' })],
    ['4 Pengesahan (1 Data)', figure(4, { satuan: 'Pengesahan (1 Data)' })],
  ])('%s is a figure', (text, amount) => {
    expect(parseAmount(text, null)).toEqual(amount);
  });

  test.each<[string, Amount]>([
    ['36 0', broken(360, 'terpecah')],
    ['12 0', broken(120, 'terpecah')],
    ['391, 30%', broken(391.3, 'terpecah', true)],
    ['70,5 9%', broken(70.59, 'terpecah', true)],
    ['150, 00%', broken(150, 'terpecah', true)],
    ['Rp 100.000.000 ,00', broken(100000000, 'terpecah')],
    // A value printed twice by a page break is meant once.
    ['5 5 Orang', broken(5, 'terpecah')],
    ['337 337 SDM PKH dan 300 Orang', broken(337, 'terpecah')],
    ['12 34', broken(null, 'terpecah')],
    [' : 226 org, ', broken(226, 'tanda-di-depan')],
    ['.Rp 14.996.250', broken(14996250, 'titik-di-depan')],
    ['1 200 000', broken(1200000, 'pemisah-kacau')],
    ['1,200,000', broken(1200000, 'pemisah-kacau')],
    ['1.2000.000', broken(null, 'pemisah-kacau')],
  ])('%s is broken', (text, amount) => {
    expect(parseAmount(text, null)).toEqual(amount);
  });

  test.each<[string, Amount]>([
    ['1,253', { is: 'ambigu', readings: [1.253, 1253], persen: false }],
    ['', { is: 'kosong' }],
    ['Rp', { is: 'kosong' }],
    ['-', { is: 'nihil' }],
    ['Rp. -', { is: 'nihil' }],
    ['Belanja pegawai : Rp -', { is: 'nihil' }],
    ['#REF!', { is: 'galat', error: '#REF!' }],
    ['#####', { is: 'galat', error: '#####' }],
    ['(diisi)', { is: 'contoh', text: '(diisi)' }],
    ['30 tagana dan 45 relawan', { is: 'majemuk', values: [30, 45], text: '30 tagana dan 45 relawan' }],
    ['48 Orang / 4 Laporan', { is: 'majemuk', values: [48, 4], text: '48 Orang / 4 Laporan' }],
    ['40 Orang/1 2 Sekolah', { is: 'rusak', meant: null, persen: false, why: 'terpecah' }],
    ['40 Orang dan 1 2 Sekolah', { is: 'rusak', meant: null, persen: false, why: 'terpecah' }],
    ['1. 82 Nilai\n2. 83 Nilai', { is: 'majemuk', values: [82, 83], text: '1. 82 Nilai 2. 83 Nilai' }],
    ['1) 6 Dokumen\n2) Laporan', { is: 'majemuk', values: [6], text: '1) 6 Dokumen 2) Laporan' }],
    ['Rp1.000.000\nRp2.000.000', { is: 'majemuk', values: [1e6, 2e6], text: 'Rp1.000.000 Rp2.000.000' }],
    ['12 Januari 2021', { is: 'teks', text: '12 Januari 2021' }],
    ['Kota Probolinggo', { is: 'teks', text: 'Kota Probolinggo' }],
  ])('%s is no single figure', (text, amount) => {
    expect(parseAmount(text, null)).toEqual(amount);
  });
});

describe('a number', () => {
  test('with a percent format is in percent points', () => {
    expect(parseAmount(0.859, '0.0%')).toEqual(figure(85.9, { persen: true, text: false }));
  });
  test('with a unit in its format has the unit', () => {
    expect(parseAmount(12, '0" Bulan"')).toEqual(figure(12, { satuan: 'Bulan', text: false }));
  });
  test('with a currency format is in rupiah', () => {
    expect(parseAmount(5000, '[$Rp-421]#,##0')).toEqual(figure(5000, { rupiah: true, text: false }));
  });
  test('with a date format is no amount', () => {
    expect(parseAmount(44562, 'dd/mm/yyyy')).toMatchObject({ is: 'teks' });
  });
  test('an error value keeps its name', () => {
    expect(parseAmount({ error: '#REF!' }, null)).toEqual({ is: 'galat', error: '#REF!' });
  });
});

describe('laws', () => {
  const rupiah = fc.integer({ min: 0, max: 10 ** 13 });
  const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');

  test('what is printed is read back, in every official spelling', () => {
    const spellings = [
      grouped,
      (value: number) => `Rp ${grouped(value)}`,
      (value: number) => `Rp. ${grouped(value)},00`,
      (value: number) => `: Rp ${grouped(value)}`,
      (value: number) => `${grouped(value)},-`,
      (value: number) => `${grouped(value)} Orang`,
    ];
    fc.assert(
      fc.property(rupiah, fc.constantFrom(...spellings), (value, print) => {
        expect(valueOf(parseAmount(print(value), null))).toBe(value);
      }),
    );
  });

  test('decimals and percentages are read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.boolean(), (hundredths, percent) => {
        const text = `${String(Math.floor(hundredths / 100))},${String(hundredths % 100).padStart(2, '0')}`;
        expect(valueOf(parseAmount(percent ? `${text}%` : text, null))).toBeCloseTo(hundredths / 100, 9);
      }),
    );
  });

  test('no text makes it throw', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'0123456789.,- %RpxX()#:/\u00a0abc') });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), signs), (text) => void parseAmount(text, null)),
    );
  });

  test('a cell of 32,767 characters is text at once', () => {
    for (const piece of ['1 ', '1.', '9', ', ', '(', ' ', 'Rp ']) {
      const amount = parseAmount(piece.repeat(32_767 / piece.length), null);
      expect(['teks', 'kosong']).toContain(amount.is);
    }
  });
});
