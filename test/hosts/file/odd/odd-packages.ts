import { strToU8, zipSync } from 'fflate';
import { zipParts } from '../../../support/xlsx-builder';
import {
  atFinding,
  vmlXml,
  withBlockOneElsewhere,
  withBoxlessComments,
  withComments,
  withHeaderPicture,
  withPicture,
  withThread,
} from './odd-parts';
import {
  changed,
  everywhere,
  FOUND,
  OTHER,
  type Parts,
  RELS,
  renamed,
  SHEET,
  STRINGS,
  STYLES,
  textOf,
  TYPES,
  withExtension,
  withPart,
  withRelation,
  withTail,
  WORKBOOK,
} from './plain-package';

/**
 * What a package must come to: `whole`, read and handed back with nothing lost; `read`, checked in part and what was lost
 * named; `refused`, with a sentence and nothing written.
 */
export interface OddPackage {
  readonly name: string;
  readonly want: 'whole' | 'read' | 'refused';
  /** ".xlsx" unless it says. */
  readonly ending?: string;
  readonly make: (plain: Parts) => Parts | Uint8Array;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const whole = (name: string, make: OddPackage['make'], ending = '.xlsx'): OddPackage => ({
  name,
  want: 'whole',
  make,
  ending,
});
const read = (name: string, make: OddPackage['make']): OddPackage => ({ name, want: 'read', make });
const refused = (name: string, make: OddPackage['make']): OddPackage => ({ name, want: 'refused', make });

const singleQuoted = (text: string): string => text.replace(/="([^"']*)"/g, "='$1'");
const spaced = (text: string): string =>
  text.replace(/(<[^?!][^>]*)/g, (tag) => tag.replace(/(\w)="/g, '$1 = "'));
const pretty = (text: string): string => text.replace(/></g, '>\r\n  <');
const closedWithSpace = (text: string): string => text.replace(/<\/([\w:]+)>/g, '</$1 >');
const commented = (text: string): string =>
  text.replace(
    /(<(?:Types|Relationships|workbook|styleSheet|sst|worksheet)\b[^>]*>)/,
    '$1<!-- <sheet name="Palsu" sheetId="9"/> <font/> <cellXfs> </sheetData> <Relationship Id="rId9"/> -->',
  );
const withPrefix =
  (prefix: string, space: string) =>
  (text: string): string =>
    text
      .replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}:`)
      .replace(` xmlns="${space}"`, ` xmlns:${prefix}="${space}"`);
const strict = (text: string): string =>
  text
    .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
const without = (parts: Parts, ...names: readonly string[]): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([name]) => !names.includes(name)));
const styled =
  (make: (styles: string) => string) =>
  (parts: Parts): Parts =>
    changed(parts, STYLES, make);
const unstyled = (parts: Parts): Parts =>
  everywhere(parts, (text) => text.replace(/(<c r="[A-Z]+\d+") s="\d+"/g, '$1'));
const inline = (parts: Parts): Parts => {
  const texts = [...textOf(parts, STRINGS).matchAll(/<si>(.*?)<\/si>/g)].map(([, item]) => item ?? '');
  return everywhere(parts, (text) =>
    text.replace(
      / t="s"><v>(\d+)<\/v>/g,
      (_, index: string) => ` t="inlineStr"><is>${texts[Number(index)] ?? ''}</is>`,
    ),
  );
};
const dropped = (parts: Parts, part: string): Parts => {
  const name = part.slice(part.lastIndexOf('/') + 1);
  const rels = changed(without(parts, part), RELS, (text) =>
    text.replace(new RegExp(`<Relationship [^>]*${name}"/>`), ''),
  );
  return changed(rels, TYPES, (text) => text.replace(new RegExp(`<Override PartName="/${part}"[^>]*/>`), ''));
};
const list = (name: string): RegExp => new RegExp(`<${name}\\b.*</${name}>`, 's');
const typeOfWorkbook =
  (type: string) =>
  (parts: Parts): Parts =>
    changed(parts, TYPES, (types) => types.replace(`${SPREADSHEET}.sheet.main+xml`, type));
const withMacros = (parts: Parts): Parts =>
  withRelation(
    withPart(
      typeOfWorkbook('application/vnd.ms-excel.sheet.macroEnabled.main+xml')(parts),
      'xl/vbaProject.bin',
      'application/vnd.ms-office.vbaProject',
      strToU8('VBA'),
    ),
    'rId50',
    'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
    'vbaProject.bin',
  );
const signed = (parts: Parts): Parts => {
  const origin = withPart(
    withExtension(parts, 'sigs', 'application/vnd.openxmlformats-package.digital-signature-origin'),
    '_xmlsignatures/sig1.xml',
    'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml',
    '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
  );
  const address = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';
  return {
    ...changed(origin, '_rels/.rels', (rels) =>
      rels.replace(
        '</Relationships>',
        `<Relationship Id="rIdS" Type="${address}/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
      ),
    ),
    '_xmlsignatures/origin.sigs': '',
    '_xmlsignatures/_rels/origin.sigs.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${address}/signature" Target="sig1.xml"/></Relationships>`,
  };
};
const named =
  (names: string) =>
  (parts: Parts): Parts =>
    changed(parts, WORKBOOK, (text) => text.replace('</sheets>', `</sheets>${names}`));
const rule = (priority: number): string =>
  `<conditionalFormatting sqref="A8:A9"><cfRule type="expression" priority="${priority}"><formula>FALSE</formula></cfRule></conditionalFormatting>`;

/** A zip whose entries tell their sizes behind their data, as programs that write in one go do. */
function streamed(parts: Parts): Uint8Array {
  const bytes = zipParts(parts).slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 <= bytes.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) {
      view.setUint16(at + 6, view.getUint16(at + 6, true) | 8, true);
      for (const field of [14, 18, 22]) view.setUint32(at + field, 0, true);
    } else if (signature === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 8, true);
  }
  return bytes;
}

/** The same part twice in one archive, the second one empty of cells. */
function doubled(parts: Parts, part: string): Uint8Array {
  const spare = `${part.slice(0, -1)}!`;
  const bytes = zipParts({ ...parts, [spare]: textOf(parts, part) }).slice();
  const wanted = strToU8(spare);
  for (let at = 0; at + wanted.length <= bytes.length; at++) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) bytes.set(strToU8(part), at);
  }
  return bytes;
}

export const ODD_PACKAGES: readonly OddPackage[] = [
  whole('plain', (p) => p),
  // How XML may be written.
  whole('single quotes', (p) => everywhere(p, singleQuoted)),
  whole('single quotes in relationships alone', (p) => changed(p, RELS, singleQuoted)),
  whole('spaces round the equals signs', (p) => everywhere(p, spaced)),
  whole('spaces in closing tags', (p) => everywhere(p, closedWithSpace)),
  whole('lines and indents', (p) => everywhere(p, pretty)),
  whole('comments that look like elements', (p) => everywhere(p, commented)),
  whole('byte order marks', (p) => everywhere(p, (text) => `\ufeff${text}`)),
  whole('UTF-16', (p) => ({
    ...p,
    [WORKBOOK]: Uint8Array.from([
      0xff,
      0xfe,
      ...Buffer.from(textOf(p, WORKBOOK).replace('UTF-8', 'UTF-16'), 'utf16le'),
    ]),
  })),
  whole('no XML declarations', (p) => everywhere(p, (text) => text.replace(/^<\?xml.*?\?>\s*/, ''))),
  whole('prefixes in the workbook', (p) => changed(p, WORKBOOK, withPrefix('x', MAIN))),
  whole('prefixes in the styles', (p) => changed(p, STYLES, withPrefix('s', MAIN))),
  whole('prefixes in the sheet', (p) => changed(p, SHEET, withPrefix('x', MAIN))),
  whole('prefixes in relationships and types', (p) =>
    changed(
      changed(p, RELS, withPrefix('r', 'http://schemas.openxmlformats.org/package/2006/relationships')),
      TYPES,
      withPrefix('ct', 'http://schemas.openxmlformats.org/package/2006/content-types'),
    ),
  ),
  whole('another prefix for relationships', (p) =>
    everywhere(p, (text) => text.replaceAll('xmlns:r=', 'xmlns:rel=').replaceAll(' r:id=', ' rel:id=')),
  ),
  whole('strict form', (p) => everywhere(p, strict)),
  whole('ids in capitals and words', (p) =>
    everywhere(p, (text) => text.replace(/"rId(\d)"/g, (_, n: string) => `"R${n}a-b.c"`)),
  ),
  whole('ids that do not count from one', (p) =>
    everywhere(p, (text) => text.replace(/"rId(\d)"/g, (_, n: string) => `"rId${String(Number(n) * 7)}"`)),
  ),
  whole('sheet ids far apart', (p) =>
    changed(p, WORKBOOK, (text) => text.replace('sheetId="1"', 'sheetId="7001"')),
  ),
  // How parts may be named.
  whole('part names in capitals', (p) => renamed(p, (name) => name.toUpperCase())),
  whole('content types in lower case', (p) =>
    renamed(p, (name) => (name === TYPES ? '[content_types].xml' : name)),
  ),
  whole('folders with backslashes', (p) => renamed(p, (name) => name.replaceAll('/', '\\'))),
  whole('absolute targets', (p) => changed(p, RELS, (text) => text.replace(/Target="/g, 'Target="/xl/'))),
  whole('targets that go up and down', (p) =>
    changed(p, RELS, (text) => text.replace(/Target="/g, 'Target="../xl/./')),
  ),
  whole('a workbook part of another name', (p) =>
    everywhere(
      renamed(p, (name) => name.replace('workbook.xml', 'workbook2.xml')),
      (text) => text.replaceAll('xl/workbook.xml', 'xl/workbook2.xml'),
    ),
  ),
  whole('a sheet with a space in its part name', (p) =>
    everywhere(
      renamed(p, (name) => name.replace('sheet1.xml', 'lembar 1.xml')),
      (text) => text.replaceAll('sheet1.xml', 'lembar%201.xml'),
    ),
  ),
  whole('parts at the root', (p) =>
    everywhere(
      renamed(p, (name) => name.replace(/^xl\//, '').replace('_rels/workbook', '_rels/workbook')),
      (text) => text.replaceAll('/xl/', '/').replaceAll('Target="xl/', 'Target="'),
    ),
  ),
  whole('sizes behind the data', (p) => streamed(p)),
  whole('nothing compressed', (p) =>
    zipSync(
      Object.fromEntries(
        Object.entries(p).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
      ),
      { level: 0 },
    ),
  ),
  whole('folders as entries', (p) => ({ 'xl/': '', 'xl/worksheets/': '', ...p })),
  whole('types by extension alone', (p) =>
    changed(p, TYPES, (types) =>
      types
        .replace('ContentType="application/xml"', `ContentType="${SPREADSHEET}.worksheet+xml"`)
        .replace(/<Override PartName="\/xl\/worksheets[^>]*>/g, ''),
    ),
  ),
  // Styles.
  whole('no styles at all', (p) => dropped(unstyled(p), STYLES)),
  whole('styles that are listed and not there', (p) => without(unstyled(p), STYLES)),
  whole('an empty style sheet', (p) => ({ ...unstyled(p), [STYLES]: `<styleSheet xmlns="${MAIN}"/>` })),
  whole('an empty style sheet with a prefix', (p) => ({
    ...unstyled(p),
    [STYLES]: `<m:styleSheet xmlns:m="${MAIN}"></m:styleSheet>`,
  })),
  whole(
    'cell styles alone',
    styled(
      (text) =>
        `<styleSheet xmlns="${MAIN}">${list('numFmts').exec(text)?.[0] ?? ''}${list('cellXfs').exec(text)?.[0].replaceAll(' xfId="0"', '') ?? ''}</styleSheet>`,
    ),
  ),
  whole(
    'one fill',
    styled((text) =>
      text.replace(list('fills'), '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>'),
    ),
  ),
  whole(
    'counts that are wrong',
    styled((text) => text.replace(/count="\d+"/g, 'count="77"')),
  ),
  whole(
    'no counts',
    styled((text) => text.replace(/ count="\d+"/g, '')),
  ),
  whole(
    'conditional styles that are empty',
    styled((text) => text.replace('</styleSheet>', '<dxfs count="0"/></styleSheet>')),
  ),
  whole(
    'colours and extensions behind',
    styled((text) =>
      text.replace(
        '</styleSheet>',
        '<colors><mruColors><color rgb="FFFF0000"/></mruColors></colors><extLst><ext uri="{x}"/></extLst></styleSheet>',
      ),
    ),
  ),
  whole(
    'number formats in use by nobody’s list',
    styled((text) =>
      text.replace(
        '</cellXfs>',
        '<xf numFmtId="200" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
      ),
    ),
  ),
  // Texts.
  whole('texts that are listed and not there', (p) => without(inline(p), STRINGS)),
  whole('texts in the cells', (p) => dropped(inline(p), STRINGS)),
  whole('no cell addresses', (p) => changed(p, OTHER, (text) => text.replace(/ r="[A-Z]*\d+"/g, ''))),
  // Comments and drawings.
  whole('somebody’s comments', atFinding),
  whole('comments without boxes', (p) => withBoxlessComments(p, [FOUND, 'A1'])),
  whole('comments on another tab', withBlockOneElsewhere),
  whole('comments in a late block', (p) => withComments(p, ['A1'], { block: 5 })),
  whole('comments on both tabs', (p) =>
    withComments(withComments(p, ['A1'], { block: 1 }), ['B2'], { sheet: OTHER, block: 2, number: 2 }),
  ),
  whole('a box that is no XML', (p) =>
    withComments(p, ['A1'], { vml: vmlXml(1, ['A1']).replace('<div></div>', '<div>a<br>b</div>') }),
  ),
  whole('a button beside comments', (p) =>
    withComments(p, ['A1'], {
      vml: vmlXml(
        1,
        ['A1'],
        '<v:shape id="_x0000_s1100" type="#_x0000_t201"><x:ClientData ObjectType="Button"><x:Anchor>9, 0, 0, 0, 10, 0, 2, 0</x:Anchor></x:ClientData></v:shape>',
      ),
    }),
  ),
  whole('a conversation at a finding', (p) => withThread(p, FOUND)),
  whole('a conversation elsewhere', (p) => withThread(p, 'A1')),
  whole('a logo in the page header', withHeaderPicture),
  whole('a logo in the header of another tab', (p) => withHeaderPicture(p, OTHER)),
  whole('a picture', withPicture),
  // The workbook and its sheets.
  whole(
    'names in scope of a tab',
    named(
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Tabel 3.1\'!$5:$7</definedName></definedNames>',
    ),
  ),
  whole('an empty list of names', named('<definedNames/>')),
  whole(
    'calculation and extensions behind',
    named('<calcPr calcId="191029"/><extLst><ext uri="{x}"/></extLst>'),
  ),
  whole('a tab named like the summary', (p) =>
    everywhere(p, (text) => text.replace('name="Lain"', 'name="Periksa Renja"')),
  ),
  whole('a tab name with quotes and signs', (p) =>
    everywhere(p, (text) =>
      text.replace('name="Lain"', 'name="Bu \'Ani\' &amp; &lt;Budi&gt; &quot;x&quot;"'),
    ),
  ),
  whole('conditional formats of its own', (p) => withTail(p, rule(1) + rule(3))),
  whole('a tail in its order', (p) =>
    withTail(
      p,
      `${rule(1)}<dataValidations count="1"><dataValidation type="list" sqref="G8"><formula1>"APBD,DAK"</formula1></dataValidation></dataValidations><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="landscape"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><ignoredErrors><ignoredError sqref="A1:J30" numberStoredAsText="1"/></ignoredErrors><extLst><ext uri="{x}"/></extLst>`,
    ),
  ),
  whole('a frozen front tab', (p) =>
    changed(p, WORKBOOK, (text) =>
      text.replace('<sheets>', '<bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews><sheets>'),
    ),
  ),
  whole('a hidden second tab', (p) =>
    changed(p, WORKBOOK, (text) => text.replace('sheetId="2"', 'sheetId="2" state="veryHidden"')),
  ),
  whole('a signature', signed),
  whole('macros', withMacros, '.xlsm'),
  whole('a template', typeOfWorkbook(`${SPREADSHEET}.template.main+xml`), '.xltx'),
  whole('a part nobody relates to', (p) => withPart(p, 'customXml/item9.xml', 'application/xml', '<a/>')),
  whole('an attachment of another kind', (p) => ({
    ...withExtension(p, 'bin', 'application/octet-stream'),
    'xl/lain.bin': Uint8Array.of(1, 2, 3),
  })),
  whole('links that lead outside', (p) =>
    withRelation(p, 'rId60', 'hyperlink', 'https://contoh.go.id/" TargetMode="External'),
  ),
  // What is damaged in part, and what is refused.
  read('a text that is not there', (p) =>
    changed(p, OTHER, (text) =>
      text
        .replace(/ t="s"><v>\d+</, ' t="s"><v>99999<')
        .replace('</sheetData>', '<row r="9"><c r="A9" t="s"><v>0</v></c></row></sheetData>'),
    ),
  ),
  read('a sheet that is not there', (p) => without(p, OTHER)),
  read('a tab without its relationship', (p) =>
    changed(p, RELS, (text) => text.replace('"rId2"', '"rId99"')),
  ),
  read('a tab of an unknown sort', (p) =>
    changed(p, RELS, (text) => text.replace(/worksheet(?=" Target="worksheets\/sheet2)/, 'lembar')),
  ),
  read('a sheet that is no XML', (p) => changed(p, OTHER, (text) => text.slice(0, -20))),
  refused('a sheet twice', (p) => doubled(p, SHEET)),
  refused('a part twice in other letters', (p) => ({ ...p, [STYLES.toUpperCase()]: textOf(p, STYLES) })),
  refused('texts that are needed and not there', (p) => without(p, STRINGS)),
];
