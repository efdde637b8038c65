import { fc, runs } from '../../support/random';
import { SaxesParser } from 'saxes';
import { createXmlScanner } from '../../../src/hosts/file/xml-scanner';

class Refusal extends Error {}

/** What a reader tells of a document, one line per event, neighbouring texts joined; null where it refuses. */
type Events = readonly string[] | null;

function joinTexts(events: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const event of events) {
    const last = joined.length - 1;
    if (event.startsWith('text ') && joined[last]?.startsWith('text ')) joined[last] += event.slice(5);
    else if (event !== 'text ') joined.push(event);
  }
  return joined;
}

function scan(document: string, pieceLength: number): Events {
  const events: string[] = [];
  const scanner = createXmlScanner(
    {
      open: (name, attributes) =>
        events.push(`open ${name} r=${attributes.get('r')} id=${attributes.getByLocalName('id')}`),
      close: (name) => events.push(`close ${name}`),
      text: (text) => events.push(`text ${text}`),
    },
    (why) => {
      throw new Refusal(why);
    },
  );
  try {
    for (let at = 0; at < document.length; at += pieceLength)
      scanner.write(document.slice(at, at + pieceLength));
    scanner.end();
  } catch (fault) {
    if (fault instanceof Refusal) return null;
    throw fault;
  }
  return joinTexts(events);
}

/** The judge: a strict parser that many use. */
function judge(document: string): Events {
  const events: string[] = [];
  const parser = new SaxesParser({ xmlns: false, position: false });
  const local = (name: string): string => name.replace(/^[^:]*:/, '');
  let depth = 0;
  parser.on('error', (fault) => {
    throw new Refusal(fault.message);
  });
  parser.on('doctype', () => {
    throw new Refusal('dtd');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    const id = Object.entries(attributes).find(([key]) => local(key) === 'id')?.[1];
    events.push(`open ${local(name)} r=${attributes['r']} id=${id}`);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    events.push(`close ${local(name)}`);
  });
  const text = (piece: string): void => {
    if (depth > 0) events.push(`text ${piece}`);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  try {
    parser.write(document).close();
  } catch (fault) {
    if (fault instanceof Refusal) return null;
    throw fault;
  }
  return joinTexts(events);
}

const DOCUMENTS = [
  '<?xml version="1.0"?>\n<!-- a --><x:sheet xmlns:x="u"><x:row r="1"><x:c r=\'A1\' s = "2"\n/><v>a&amp;b&#65;&#x1F600;</v></x:row></x:sheet> <!-- z -->',
  '<a><![CDATA[<b>&]]]]><![CDATA[>]]></a>',
  '<a r:id="x&quot;y" r="&lt;">é – «x»</a >',
  '<a><b/><b></b>\n</a>\n',
  '<a>&unknown;</a>',
  '<a>& </a>',
  '<a>&#0;</a>',
  '<a>&#xD800;</a>',
  '<a r="<"/>',
  '<a r="1" r="2"/>',
  '<a r=1/>',
  '<a r/>',
  '<a r="1"s="2"/>',
  '<a><b></a></b>',
  '<a></a><b/>',
  '<a/>x',
  'x<a/>',
  '<a',
  '<a>',
  '</a>',
  '<a><!-- ',
  '<a><!x></a>',
  '<1/>',
  '< a/>',
  '<a/ >',
  '<a>\u0001</a>',
  '<![CDATA[x]]><a/>',
  '<!DOCTYPE a><a/>',
  '',
  '  ',
];

describe('the scanner tells what a strict parser tells, and refuses what it refuses, however the text is cut', () => {
  test.each(DOCUMENTS)('%j', (document) => {
    const expected = judge(document);
    for (const pieceLength of [1, 2, 7, 1000]) expect(scan(document, pieceLength)).toEqual(expected);
  });

  test('any document made of scraps of XML', () => {
    const scrap = fc.constantFrom(
      ...[
        '<a>',
        '</a>',
        '<b r="1">',
        '</b>',
        '<c/>',
        '<x:d x:id="&amp;"/>',
        'teks',
        ' ',
        '&lt;',
        '&#10;',
        '&',
        ';',
        '<',
        '>',
        '"',
      ],
      ...['<!-- - -->', '<![CDATA[', ']]>', '<?p i?>', '\n', 'r="2"', "'", '/', '='],
    );
    const balanced = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        scrap,
        fc.array(tie('node'), { maxLength: 4 }).map((inner) => `<e r='7'>${inner.join('')}</e>`),
      ),
    })).node;
    // Saxes refuses "]]>" in plain text, as the standard says; the scanner lets it pass, as it can do no harm.
    const stray = (document: string): boolean =>
      document.replace(/<!\[CDATA\[.*?\]\]>|<!--.*?-->/gs, '').includes(']]>');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(scrap, balanced), { maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        (scraps, length) => {
          const document = `<root>${scraps.join('')}</root>`;
          fc.pre(!stray(document));
          expect(scan(document, length)).toEqual(judge(document));
        },
      ),
      { numRuns: runs(2000) },
    );
  });
});

test.each([
  ['depth without end', '<a>'.repeat(300)],
  ['attributes without end', `<a ${Array.from({ length: 300 }, (_, n) => `a${n}=""`).join(' ')}/>`],
  ['a tag without end', `<a r="${'x'.repeat(300_000)}`],
])('refuses %s', (_, document) => {
  expect(scan(document, 10_000)).toBeNull();
});
