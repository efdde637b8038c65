import { zipSync } from 'fflate';
import { escapeXml } from '../../../core/language/markup';
import type { Language } from '../../../core/language/language';
import type { Letter } from '../../../report/letter/letter';
import type { Signer } from '../../../report/papers/paper-fields';
import { oneSafeLine } from '../../../report/safe-text';
import { reportText } from '../../../report/summary/text/report-text';
import { DECLARATION, OFFICE, PACKAGE } from '../write/xml-text';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The first day a zip knows: the same letters give the same bytes. */
const NO_HISTORY = new Date(1980, 0, 1);

/** Letters as one Word document, each on a page of its own (A4), to be changed, numbered and signed. */
export function writeLetters(letters: readonly Letter[], language: Language): Uint8Array {
  const body = letters.map((letter, at) => letterXml(letter, language, at > 0)).join('');
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/>` +
      `<Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    '_rels/.rels': relations('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': relations('styles', 'styles.xml'),
    'word/styles.xml':
      `${DECLARATION}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>` +
      '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="21"/>' +
      '</w:rPr></w:rPrDefault></w:docDefaults></w:styles>',
    'word/document.xml':
      `${DECLARATION}<w:document xmlns:w="${WORD}"><w:body>${body}` +
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' +
      '<w:pgMar w:top="1020" w:right="1134" w:bottom="850" w:left="1418" w:header="567" w:footer="567" w:gutter="0"/>' +
      '</w:sectPr></w:body></w:document>',
  };
  const encoder = new TextEncoder();
  const packed = Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)] as const);
  return zipSync(Object.fromEntries(packed), { mtime: NO_HISTORY });
}

function relations(type: string, target: string): string {
  return (
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`
  );
}

interface Look {
  readonly bold?: boolean;
  /** Half points; absent = as usual. */
  readonly size?: number;
  readonly align?: 'center' | 'right' | 'both';
  /** Twentieths of a point before and after. */
  readonly before?: number;
  readonly after?: number;
  /** Twentieths of a point from the left; the first line hangs so that its number stands out. */
  readonly hanging?: number;
  readonly newPage?: boolean;
  readonly rule?: boolean;
}

function paragraph(text: string, look: Look = {}): string {
  const { bold, size, align, before = 0, after = 80, hanging, newPage, rule } = look;
  const properties = [
    newPage ? '<w:pageBreakBefore/>' : '',
    rule ? '<w:pBdr><w:bottom w:val="thinThickSmallGap" w:sz="18" w:space="4" w:color="auto"/></w:pBdr>' : '',
    `<w:spacing w:before="${String(before)}" w:after="${String(after)}"/>`,
    hanging === undefined ? '' : `<w:ind w:left="${String(hanging)}" w:hanging="${String(hanging)}"/>`,
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
  ];
  const run = `${bold ? '<w:b/>' : ''}${size === undefined ? '' : `<w:sz w:val="${String(size)}"/>`}`;
  const parts = text
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${escapeXml(oneSafeLine(part))}</w:t>`);
  return `<w:p><w:pPr>${properties.join('')}</w:pPr><w:r>${run === '' ? '' : `<w:rPr>${run}</w:rPr>`}${parts.join('<w:tab/>')}</w:r></w:p>`;
}

/** Columns in twentieths of a point; `lines` draws them. */
function table(widths: readonly number[], rows: readonly (readonly string[])[], lines: boolean): string {
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  const total = widths.reduce((sum, width) => sum + width, 0);
  const cell = (content: string, at: number): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${String(widths[at] ?? 0)}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${String(total)}" w:type="dxa"/>` +
    `${lines ? `<w:tblBorders>${edges}</w:tblBorders>` : ''}<w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('')}</w:tblGrid>` +
    rows.map((cells) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.map(cell).join('')}</w:tr>`).join('') +
    '</w:tbl>'
  );
}

/** Twentieths of a point that a letterhead takes, where the paper has one. */
const HEAD_ROOM = 1700;
const TEXT_WIDTH = 9354;
const HEAD = [1250, 200, 4300, TEXT_WIDTH - 5750];
const RESULT = [2200, 3754, 1700, 1700];
const HALF = TEXT_WIDTH / 2;

function letterXml(letter: Letter, language: Language, newPage: boolean): string {
  const { letterhead, place, head, to, opening, result, closing, signers, rule } = letter;
  const tight: Look = { after: 0 };
  const [first = '', ...others] = letterhead;
  const top =
    letterhead.length === 0
      ? paragraph('', { newPage, before: HEAD_ROOM, after: 0 })
      : paragraph(first, {
          bold: true,
          size: 26,
          align: 'center',
          after: 0,
          newPage,
          rule: others.length === 0,
        }) +
        others
          .map((line, at) =>
            paragraph(line, {
              align: 'center',
              after: at === others.length - 1 ? 200 : 0,
              rule: at === others.length - 1,
            }),
          )
          .join('');
  const headRows = head.map(([name, value], at) => [
    paragraph(name, tight),
    paragraph(':', tight),
    paragraph(value, tight),
    paragraph(at === 0 ? place : '', { ...tight, align: 'right' }),
  ]);
  const [heading = [], ...lines] = letter.table;
  const row = (cells: readonly string[], bold: boolean): readonly string[] =>
    cells.map((cell, at) =>
      paragraph(cell, { bold, size: 19, after: 0, ...(at > 1 && { align: 'center' }) }),
    );
  return [
    top,
    table(HEAD, headRows, false),
    ...to.map((line, at) => paragraph(line, { before: at === 0 ? 240 : 0, after: at === 0 ? 0 : 200 })),
    paragraph(opening, { align: 'both' }),
    ...result.map((line) => paragraph(line, { bold: true, after: 40 })),
    table(RESULT, [row(heading, true), ...lines.map((cells) => row(cells, false))], true),
    paragraph(letter.pointsTitle, { before: 120, after: 40 }),
    ...letter.points.map((point, at) =>
      paragraph(`${String(at + 1)}.\t${point}`, { size: 19, hanging: 360, after: 40 }),
    ),
    ...closing.map((line, at) => paragraph(line, { before: at === 0 ? 80 : 0, align: 'both' })),
    table([HALF, HALF], signingRows(signers, language), false),
    paragraph(rule, { size: 14, before: 160, after: 0, align: 'both' }),
  ].join('');
}

function signingRows(
  { reviewer, superior }: Letter['signers'],
  language: Language,
): readonly (readonly string[])[] {
  const word = reportText[language].paper;
  const tight: Look = { after: 0 };
  const named = ({ name }: Signer): string => (name === '' ? '…………………………………' : name);
  const number = (signer: Signer): string => `${word.staffNumber} ${signer.number}`.trim();
  return [
    [
      paragraph(`${word.superior},`, { ...tight, before: 160 }),
      paragraph(`${word.reviewer},`, { ...tight, before: 160 }),
    ],
    [paragraph(superior.role, tight), paragraph(reviewer.role, tight)],
    [paragraph('', { before: 700, after: 0 }), paragraph('', { before: 700, after: 0 })],
    [
      paragraph(named(superior), { ...tight, bold: true }),
      paragraph(named(reviewer), { ...tight, bold: true }),
    ],
    [paragraph(number(superior), tight), paragraph(number(reviewer), tight)],
  ];
}
