import {
  changed,
  FOUND,
  OTHER,
  type Parts,
  relationshipsXml,
  SHEET,
  withExtension,
  withPart,
  withTail,
} from './plain-package';

/** What Excel and other programs hang on a sheet: comments, conversations, pictures, buttons. */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const SPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

export const PIXEL = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

function relsOf(sheet: string): string {
  return sheet.replace('worksheets/', 'worksheets/_rels/') + '.rels';
}

export function commentsXml(notes: Readonly<Record<string, string>>, author = 'Budi'): string {
  const list = Object.entries(notes).map(
    ([cell, text]) => `<comment ref="${cell}" authorId="0"><text><r><t>${text}</t></r></text></comment>`,
  );
  return `<comments xmlns="${MAIN}"><authors><author>${author}</author></authors><commentList>${list.join('')}</commentList></comments>`;
}

function noteShape(id: number, cell: string): string {
  const row = Number(/\d+/.exec(cell)?.[0]) - 1;
  const column = cell.charCodeAt(0) - 65;
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden"><v:textbox><div></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:Anchor>1, 15, 0, 2, 3, 15, 3, 16</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

export function vmlXml(block: number, cells: readonly string[], more = ''): string {
  const shapes = cells.map((cell, at) => noteShape(block * 1024 + 1 + at, cell));
  return (
    `<xml ${SPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>` +
    `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${shapes.join('')}${more}</xml>`
  );
}

/** A sheet with somebody's comments and their boxes. */
export function withComments(
  parts: Parts,
  cells: readonly string[],
  { sheet = SHEET, block = 1, vml = vmlXml(block, cells), number = 1 } = {},
): Parts {
  const notes = Object.fromEntries(cells.map((cell) => [cell, `Tanya ${cell}`]));
  const typed = withPart(
    'xl/comments1.xml' in parts ? parts : withExtension(parts, 'vml', VML_TYPE),
    `xl/comments${number}.xml`,
    `${SPREADSHEET}.comments+xml`,
    commentsXml(notes),
  );
  return {
    ...withTail(typed, '<legacyDrawing r:id="rId1"/>', sheet),
    [`xl/drawings/vmlDrawing${number}.vml`]: vml,
    [relsOf(sheet)]: relationshipsXml(
      ['rId1', 'vmlDrawing', `../drawings/vmlDrawing${number}.vml`],
      ['rId2', 'comments', `../comments${number}.xml`],
    ),
  };
}

/** Comments that a program wrote without boxes. */
export function withBoxlessComments(parts: Parts, cells: readonly string[]): Parts {
  const notes = Object.fromEntries(cells.map((cell) => [cell, `Tanya ${cell}`]));
  const type = `${SPREADSHEET}.comments+xml`;
  return {
    ...withPart(parts, 'xl/comments/comment1.xml', type, commentsXml(notes)),
    [relsOf(SHEET)]: relationshipsXml(['rId1', 'comments', '/xl/comments/comment1.xml']),
  };
}

/** A conversation of Excel 365 at a cell, with the placeholder it writes for older programs. */
export function withThread(parts: Parts, cell: string): Parts {
  const space = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
  const person = '{11111111-2222-3333-4444-555555555555}';
  const id = '{AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE}';
  const withNote = withComments(parts, [cell]);
  const placeholder = commentsXml({ [cell]: '[Threaded comment] Mohon dicek' }, `tc=${id}`);
  const thread =
    `<ThreadedComments xmlns="${space}"><threadedComment ref="${cell}" dT="2026-01-02T03:04:05.00" personId="${person}" id="${id}">` +
    '<text>Mohon dicek</text></threadedComment></ThreadedComments>';
  const people = `<personList xmlns="${space}"><person displayName="Budi" id="${person}" userId="Budi" providerId="None"/></personList>`;
  const withThreads = withPart(
    { ...withNote, 'xl/comments1.xml': placeholder },
    'xl/threadedComments/threadedComment1.xml',
    'application/vnd.ms-excel.threadedcomments+xml',
    thread,
  );
  const withPeople = withPart(
    withThreads,
    'xl/persons/person.xml',
    'application/vnd.ms-excel.person+xml',
    people,
  );
  const office = 'http://schemas.microsoft.com/office/2017/10/relationships';
  return changed(
    changed(withPeople, relsOf(SHEET), (rels) =>
      rels.replace(
        '</Relationships>',
        `<Relationship Id="rId3" Type="${office}/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
      ),
    ),
    'xl/_rels/workbook.xml.rels',
    (rels) =>
      rels.replace(
        '</Relationships>',
        `<Relationship Id="rId77" Type="${office}/person" Target="persons/person.xml"/></Relationships>`,
      ),
  );
}

/** A logo in the header of the printed page: a drawing in VML that is not the one of comments. */
export function withHeaderPicture(parts: Parts, sheet = SHEET): Parts {
  const picture =
    `<xml ${SPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>` +
    '<v:shape id="LH" o:spid="_x0000_s1025" type="#_x0000_t75" style="width:20pt;height:20pt"><v:imagedata o:relid="rId1" o:title="logo"/></v:shape></xml>';
  const typed = withExtension(withExtension(parts, 'vml', VML_TYPE), 'png', 'image/png');
  return {
    ...withTail(
      typed,
      '<headerFooter><oddHeader>&amp;L&amp;G</oddHeader></headerFooter><legacyDrawingHF r:id="rId1"/>',
      sheet,
    ),
    'xl/drawings/vmlDrawing1.vml': picture,
    'xl/drawings/_rels/vmlDrawing1.vml.rels': relationshipsXml(['rId1', 'image', '../media/image1.png']),
    'xl/media/image1.png': PIXEL,
    [relsOf(sheet)]: relationshipsXml(['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml']),
  };
}

/** A picture on the sheet itself. */
export function withPicture(parts: Parts): Parts {
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const xml =
    `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"><xdr:oneCellAnchor><xdr:from><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9525" cy="9525"/>` +
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill>' +
    `<a:blip xmlns:r="${office}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;
  const typed = withExtension(parts, 'png', 'image/png');
  return {
    ...withTail(
      withPart(
        typed,
        'xl/drawings/drawing1.xml',
        'application/vnd.openxmlformats-officedocument.drawing+xml',
        xml,
      ),
      '<drawing r:id="rId9"/>',
    ),
    'xl/drawings/_rels/drawing1.xml.rels': relationshipsXml(['rId1', 'image', '../media/image1.png']),
    'xl/media/image1.png': PIXEL,
    [relsOf(SHEET)]: relationshipsXml(['rId9', 'drawing', '../drawings/drawing1.xml']),
  };
}

/** Two tabs with comments, the other one in the first block of numbers: that of the table must take another. */
export function withBlockOneElsewhere(parts: Parts): Parts {
  return withComments(parts, ['A1'], { sheet: OTHER, block: 1 });
}

export const atFinding = (parts: Parts): Parts => withComments(parts, [FOUND, 'B8']);
