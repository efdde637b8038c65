import { unzipSync } from 'fflate';
import type { Report } from '../../../src/core/engine/report';
import type { Finding, Message } from '../../../src/core/rules/finding';
import { annotateWorkbook } from '../../../src/hosts/file/annotate/annotate-workbook';
import { readWorkbook } from '../../../src/hosts/file/read-workbook';
import { openByOpenpyxl } from '../../support/judges/open-by-openpyxl';
import { buildXlsx, buildXlsxAround, worksheetXml, zipParts, xlsxParts } from '../../support/xlsx-builder';

const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A message that quotes a text. */
function saying(stated: string): Message {
  return { rule: 'isian-contoh', key: 'judul', figures: { stated } };
}

function finding(cell: string, change: Partial<Finding> = {}): Finding {
  const message = saying(`isi ${cell}`);
  const rest = { also: [], stated: null, computed: null, related: [], fixes: [] };
  return {
    rule: 'jumlah-induk',
    severity: 'galat',
    sheet: 'Lembar',
    table: '',
    cell,
    message,
    ...rest,
    ...change,
  };
}

function reportOf(findings: readonly Finding[]): Report {
  const rest = { nearest: null, unread: [], silenced: {}, accepted: [], pairs: [] };
  return { tables: [], findings, sheetsSeen: 1, cellsSeen: 1, ...rest };
}

function annotated(bytes: Uint8Array, findings: readonly Finding[]): Record<string, string> {
  const result = annotateWorkbook(bytes, reportOf(findings), 'id');
  if (!result.ok) throw new Error(result.error.message.en);
  expect(openByOpenpyxl([result.bytes])[0]).toBeGreaterThan(0);
  return unzipped(result.bytes);
}

function unzipped(bytes: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, decoder.decode(content)]),
  );
}

const marksOf = (sheet: string | undefined): (string | undefined)[] =>
  [...(sheet ?? '').matchAll(/<(?:x:)?conditionalFormatting sqref="([^"]*)"/g)].map(([, cells]) => cells);

test('cells are marked where there are none, and none is made for it', () => {
  const rows =
    '<row r="2" spans="2:3"><c r="B2"><v>1</v></c><c r="D2" t="str"><f>"a"</f><v>a</v></c></row><row r="5"/>';
  const parts = annotated(buildXlsxAround(worksheetXml(rows, '<dimension ref="B2:D5"/>')), [
    finding('A2:E2'),
    finding('C5', { severity: 'catatan' }),
    finding('G9'),
  ]);
  const sheet = parts[SHEET] ?? '';
  expect(marksOf(sheet)).toEqual(['A2:E2 G9', 'C5']);
  expect(sheet).toContain(rows);
  const empty = annotated(
    buildXlsxAround(worksheetXml('').replace('<sheetData></sheetData>', '<sheetData/>')),
    [finding('B3')],
  );
  expect(empty[SHEET]).toMatch(/<sheetData\/><conditionalFormatting sqref="B3">/);
});

test('styles of conditional formats are added to those there are, or begun', () => {
  const bytes = buildXlsx({ sheets: [{ name: 'Lembar', rows: [['a']] }] });
  const known = annotated(bytes, [finding('A1')])['xl/styles.xml'] ?? '';
  const begun = /<dxfs count="1"><dxf>.*?<\/dxf><\/dxfs>/.exec(known)?.[0] ?? '';
  expect(begun).toContain('FFFFC7CE');
  for (const dxfs of ['<dxfs count="0"/>', '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>']) {
    const changed = unzipped(bytes);
    const before = known.replace(begun, dxfs);
    const parts = annotated(zipParts({ ...changed, 'xl/styles.xml': before }), [finding('A1')]);
    const count = dxfs.includes('font') ? 2 : 1;
    expect(parts['xl/styles.xml']).toContain(`<dxfs count="${String(count)}">`);
    expect(parts[SHEET]).toContain(`dxfId="${String(count - 1)}"`);
  }
});

test('a sheet with prefixed elements and parts behind its drawing keeps their order', () => {
  const sheet =
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>` +
    '<x:pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><x:extLst><x:ext uri="{A}"/></x:extLst></x:worksheet>';
  const parts = annotated(buildXlsxAround(sheet), [finding('A1')]);
  expect(parts[SHEET]).toMatch(
    /<x:c r="A1"><x:v>1<\/x:v><\/x:c>.*<x:conditionalFormatting sqref="A1"><x:cfRule .*<x:pageMargins[^>]*\/><x:legacyDrawing [^>]*\/><x:extLst>/,
  );
});

test('plain comments, buttons and their drawing stay; ours are added to the same parts', () => {
  const shape =
    '<v:shape id="_x0000_s1030" type="#_x0000_t201"><x:ClientData ObjectType="Button"/></v:shape>';
  const note =
    '<v:shape id="_x0000_s1029" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 0, 2, 2, 5, 1, 3</x:Anchor><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>';
  const vml =
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    `xmlns:x="urn:schemas-microsoft-com:office:excel">${note}${shape}</xml>`;
  const comments =
    `<comments xmlns="${MAIN}"><authors><author>Ani</author></authors><commentList>` +
    '<comment ref="A1" authorId="0"><text><t>lama</t></text></comment></commentList></comments>';
  const base = xlsxParts({ sheets: [{ name: 'Lembar', rows: [['a', 'b']] }] });
  const sheet = (base[SHEET] ?? '').replace('</worksheet>', '<legacyDrawing r:id="rId7"/></worksheet>');
  const bytes = zipParts({
    ...base,
    [SHEET]: sheet,
    'xl/comments9.xml': comments,
    'xl/drawings/vmlDrawing9.vml': vml,
    'xl/worksheets/_rels/sheet1.xml.rels':
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId7" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing9.vml"/>` +
      `<Relationship Id="rId8" Type="${OFFICE}/comments" Target="../comments9.xml"/></Relationships>`,
    '[Content_Types].xml': (base['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/comments9.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>',
    ),
  });
  const parts = annotated(bytes, [finding('A1'), finding('B1')]);
  expect(parts['xl/comments9.xml']).toMatch(
    /<comment ref="A1" authorId="0"><text><r><t>lama<\/t><\/r><r>.*<comment ref="B1" authorId="1">/s,
  );
  expect(parts['xl/drawings/vmlDrawing9.vml']).toContain(shape);
  expect(parts['xl/drawings/vmlDrawing9.vml']).toContain('id="_x0000_s1031"');
  // The box of the comment that goes on grows with it.
  expect(parts['xl/drawings/vmlDrawing9.vml']).toMatch(
    /s1029".*?<x:Anchor>1, 15, 0, 4, [5-9], \d+, [5-9], \d+<\/x:Anchor>/,
  );
  expect(Object.keys(parts).filter((name) => /comments|vml/.test(name))).toHaveLength(2);
});

test('text from a workbook is text in comments and in the summary, never a formula and never markup', async () => {
  const evil = `=HYPERLINK("x")</t><script>&\u0000`;
  const sheets = [{ name: `=1+1'&"<`, rows: [['=1+1']] }];
  const bytes = buildXlsx({ sheets });
  const message = saying(evil.padEnd(32_000, 'z'));
  const result = annotateWorkbook(
    bytes,
    reportOf([finding('A1', { sheet: `=1+1'&"<`, message, stated: evil, computed: '@x' })]),
    'id',
  );
  if (!result.ok) throw new Error(result.error.message.en);
  const read = await readWorkbook(result.bytes);
  if (!read.ok) throw new Error(read.error.message.en);
  const summary = read.workbook.sheets.at(-1);
  expect(summary?.formulas.flat().every((formula) => formula === null)).toBe(true);
  expect(summary?.values.flat()).toContain('@x');
  expect(openByOpenpyxl([result.bytes])[0]).toBeGreaterThan(0);
});

test('a block is marked whole and commented on once', () => {
  const rows = Array.from({ length: 40 }, (_, at) => ['x', at]);
  const parts = annotated(buildXlsx({ sheets: [{ name: 'Lembar', rows }] }), [
    finding('B3:B32', { severity: 'peringatan' }),
    finding('B10'),
  ]);
  expect(parts['xl/comments1.xml']?.match(/<comment /g)).toHaveLength(2);
  expect(parts['xl/comments1.xml']).toContain('Berlaku untuk B3:B32.');
  expect(marksOf(parts[SHEET])).toEqual(['B10', 'B3:B32']);
});
