import { formulaOfOds } from '../../../src/hosts/import/ods/ods-formula';
import { imported, refusal, valuesOf } from '../../support/imported';
import { zipOf } from '../../support/zip-of';

const NAMES =
  'xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:number="n" xmlns:calcext="c" xmlns:fo="f"';

function odsFile(tables: string, styles = ''): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });
}
const number = (value: string, more = '') =>
  `<table:table-cell office:value-type="float" office:value="${value}"${more}><text:p>${value}</text:p></table:table-cell>`;
const text = (words: string, more = '') =>
  `<table:table-cell office:value-type="string"${more}><text:p>${words}</text:p></table:table-cell>`;
const sheet = (rows: string, more = '') => `<table:table table:name="Renja"${more}>${rows}</table:table>`;
const row = (cells: string, more = '') => `<table:table-row${more}>${cells}</table:table-row>`;

test('values keep their kinds: a text of figures is no number', async () => {
  const cells =
    number('12.5') +
    text('0012') +
    '<table:table-cell office:value-type="percentage" office:value="0.5"/>' +
    '<table:table-cell office:value-type="date" office:date-value="2026-01-02"/>' +
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>' +
    '<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>';
  const book = await imported('a.ods', odsFile(sheet(row(cells))));
  expect(valuesOf(book)).toEqual([[12.5, '0012', 0.5, 46024, true, { error: '#REF!' }]]);
});

test('repeats, merges, what is hidden, blanks and lines', async () => {
  const rows =
    '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>' +
    row(text('a<text:s text:c="2"/>b', ' table:number-columns-spanned="2" table:number-rows-spanned="2"')) +
    row('<table:covered-table-cell table:number-columns-repeated="2"/>' + text('c')) +
    row(
      number('7', ' table:number-columns-repeated="3"'),
      ' table:number-rows-repeated="2" table:visibility="collapse"',
    ) +
    row('<table:table-cell table:number-columns-repeated="16384"/>', ' table:number-rows-repeated="1048000"');
  const { grid } = (await imported('a.ods', odsFile(sheet(rows)))).sheets[0] ?? {};
  expect(grid?.values).toEqual([['a  b'], [null, null, 'c'], [7, 7, 7], [7, 7, 7]]);
  expect(grid?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  expect(grid?.hiddenRows).toEqual(new Set([2, 3]));
  expect(grid?.hiddenColumns).toEqual(new Set([2]));
});

test('number styles become formats by their meaning, and formulas stay formulas', async () => {
  const styles =
    '<number:number-style style:name="N1"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>' +
    '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>';
  const cells =
    number('1', ' table:style-name="ce1"') + number('2') + number('3', ' table:formula="of:=SUM([.A1:.B1])"');
  const { grid } = (await imported('a.ods', odsFile(sheet(row(cells)), styles))).sheets[0] ?? {};
  expect(grid?.formats[0]?.[0]).toBe('#,##0.00');
  expect(grid?.formulas[0]?.[2]).toBe('SUM(A1:B1)');
});

test('a formula that Excel would not know gives its value, and that is said', async () => {
  const cells = number('3', ' table:formula="of:=ORG.LIBREOFFICE.RAND.NV([.A1])"') + number('4');
  const book = await imported('a.ods', odsFile(sheet(row(cells))));
  expect(valuesOf(book)).toEqual([[3, 4]]);
  expect(book.notes).toMatchObject([{ code: 'rumus' }, { code: 'tampilan' }]);
});

test.each([
  ['of:=SUM([.B2:.B9];[$Lain.A1])', 'SUM(B2:B9,Lain!A1)'],
  ['of:=IF([.A1]="a;b";[$\'Dua kata\'.B2:.B3];0)', 'IF(A1="a;b",\'Dua kata\'!B2:B3,0)'],
  ['of:=[$Lain.$A$1:$Lain.$B$2]', 'Lain!$A$1:$B$2'],
])('%s', (ods, excel) => {
  expect(formulaOfOds(ods)).toBe(excel);
});

test('repeat counts beyond reason are capped before anything is made of them', async () => {
  const flood = row(
    number('1', ' table:number-columns-repeated="1000000000"'),
    ' table:number-rows-repeated="1000000000"',
  );
  expect(await refusal('a.ods', odsFile(sheet(flood)))).toBe('terlalu-besar');
  const empty = row(number('1')) + row('', ' table:number-rows-repeated="1000000000"') + row(number('2'));
  expect(await refusal('a.ods', odsFile(sheet(empty)))).toBeNull();
});
