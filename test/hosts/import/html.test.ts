import { imported, refusal, valuesOf } from '../../support/imported';

const page = (body: string) => `<html><meta charset="utf-8"><body>${body}</body></html>`;

test('spans are merges, and cells find their place around them', async () => {
  const book = await imported(
    'renja.xls',
    page(
      '<table><tr><th rowspan=2>Kode</th><th colspan=2>Target</th></tr><tr><th>K</th><th>Rp</th></tr>' +
        '<tr><td>1.06.01</td><td>12&nbsp;Bulan</td><td>1.234.567</td></tr></table>',
    ),
  );
  expect(valuesOf(book)).toEqual([
    ['Kode', 'Target', null],
    [null, 'K', 'Rp'],
    ['1.06.01', '12\u00a0Bulan', 1_234_567],
  ]);
  expect(book.sheets[0]?.grid.merges).toHaveLength(2);
});

test('figures are not mended by guessing: 01.02, 0012, 1/2 stay', async () => {
  const cells = ['01.02', '0012', '1/2'].map((text) => `<td>${text}</td>`).join('');
  const book = await imported('a.xls', page(`<table><tr><td>a<td>b<td>c</tr><tr>${cells}</tr></table>`));
  expect(valuesOf(book)[1]).toEqual(['01.02', '0012', '1/2']);
});

test('a number that the page holds beside its text is taken as it is', async () => {
  const book = await imported(
    'a.xls',
    page(
      '<table><tr><td>x<td>y</tr><tr><td sdval="1234.5" sdnum="1033;0;#,##0.0">1,234.5</td><td>z</td></tr></table>',
    ),
  );
  expect(valuesOf(book)[1]?.[0]).toBe(1234.5);
  expect(book.sheets[0]?.grid.formats[1]?.[0]).toBe('#,##0.0');
});

test('several tables, also within a frame that only holds them in place, with the words above as titles', async () => {
  const one = (name: string) => `<h3>${name}</h3><table><tr><td>a<td>b</tr><tr><td>c<td>d</tr></table>`;
  const book = await imported(
    'a.html',
    page(`<table><tr><td>${one('Tabel T-C.33')}${one('Tabel T-C.31')}</td></tr></table>`),
  );
  expect(book.sheets.map(({ grid }) => grid.sheet)).toEqual(['Tabel 1 T-C.33', 'Tabel 2 T-C.31']);
});

test('lines stand where a browser breaks them, and what it does not show is not taken', async () => {
  const book = await imported(
    'a.html',
    page(
      '<table><tr><td>satu<br>dua<p>tiga</p></td><td>x<span style="display:none">y</span></td></tr><tr><td>a<td>b</tr></table>',
    ),
  );
  expect(valuesOf(book)[0]).toEqual(['satu\ndua\ntiga', 'x']);
});

test('spans beyond reason are cut, overlapping ones end before each other, depth is bounded', async () => {
  const wide = await imported(
    'a.html',
    page('<table><tr><td rowspan=1000000000 colspan=1000000000>a</td></tr><tr><td>b<td>c</tr></table>'),
  );
  expect(wide.sheets[0]?.grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 999 }]);
  const crossed = await imported(
    'a.html',
    page('<table><tr><td>a<td rowspan=2>b</tr><tr><td colspan=2>c</tr></table>'),
  );
  expect(crossed.sheets[0]?.grid.merges).toEqual([{ top: 0, left: 1, bottom: 1, right: 1 }]);
  expect(await refusal('a.html', page('<div>'.repeat(2000) + '<table>'))).toBe('terlalu-besar');
});

test('a page without tables is refused in words', async () => {
  expect(await refusal('a.xls', page('<p>Halo</p>'))).toBe('bukan-xlsx');
});
