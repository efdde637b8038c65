import type { Chance } from './chance';

/** Bytes and texts as damage, other programs and ill will leave them. */

export function spoiltBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  let made: Uint8Array = bytes.slice();
  for (let left = 1 + chance.upTo(4); left > 0 && made.length > 8; left--) {
    const at = chance.upTo(made.length);
    const length = 1 + chance.upTo(Math.min(200, made.length - at));
    switch (chance.upTo(5)) {
      case 0:
        made[at] = (made[at] ?? 0) ^ (1 << chance.upTo(8));
        break;
      case 1:
        made = made.slice(0, at);
        break;
      case 2:
        made.fill(chance.of([0, 0xff, 0x20]), at, at + length);
        break;
      case 3:
        made = joined(made.subarray(0, at), made.subarray(at + length));
        break;
      default:
        made = joined(made.subarray(0, at), made.subarray(at, at + length), made.subarray(at));
    }
  }
  return made;
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces));
}

const NASTY_VALUES = [
  '',
  '0',
  '-1',
  '1e308',
  'NaN',
  '99999999999',
  'A1',
  'XFE1',
  '&lt;',
  '&#x0;',
  '&x;',
  '../..',
  'ž\u202e',
];
const PIECES = [
  '<!-- </sheetData> -->',
  '<![CDATA[<c>]]>',
  '<c/>',
  '<row r="0"/>',
  '</row>',
  '<x:y xmlns:x="urn:x"/>',
  '<!DOCTYPE a [<!ENTITY x "y">]>',
  '\u0000',
  '<f>SUM(',
];

/** XML with attributes changed, and tags lost, doubled or put where they do not belong. */
export function spoiltXml(text: string, chance: Chance): string {
  let made = text;
  for (let left = 1 + chance.upTo(3); left > 0; left--) {
    const tags = [...made.matchAll(/<[^>]*>/g)];
    const values = [...made.matchAll(/="[^"]*"/g)];
    const tag = tags.length > 0 ? chance.of(tags) : null;
    const value = values.length > 0 ? chance.of(values) : null;
    const put = (at: number, length: number, piece: string): void => {
      made = made.slice(0, at) + piece + made.slice(at + length);
    };
    switch (chance.upTo(6)) {
      case 0:
        if (value) put(value.index, value[0].length, `="${chance.of(NASTY_VALUES)}"`);
        break;
      case 1:
        if (tag) put(tag.index, tag[0].length, '');
        break;
      case 2:
        if (tag) put(tag.index, 0, tag[0]);
        break;
      case 3:
        if (tag) put(tag.index, 0, chance.of(PIECES));
        break;
      case 4:
        if (value) put(value.index, value[0].length, chance.of(values)[0]);
        break;
      default:
        if (tag && chance.once(4)) made = made.slice(0, tag.index + chance.upTo(tag[0].length));
        else if (tag) put(tag.index, tag[0].length, chance.of(tags)[0]);
    }
  }
  return made;
}

const OTHER_KINDS = [
  '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj<</Type/Catalog>>endobj\n',
  '<!doctype html><table><tr><th>Kode<th>Program<tr><td>1.06.01<td>5000</table>',
  'kode;program;pagu\n1.06.01;PROGRAM;"1.000.000"\n',
  '{"sheets":[{"name":"Renja","rows":[[1,2]]}]}',
  '{\\rtf1\\ansi Renja}',
  '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
  '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1' + 'Workbook'.repeat(80),
  'PK\u0003\u0004',
  '\ufeff',
];

/** A file of another kind, whole or spoilt. */
export function otherKind(chance: Chance): Uint8Array {
  const text = chance.of(OTHER_KINDS).repeat(1 + chance.upTo(30));
  const bytes = Uint8Array.from(Buffer.from(text, chance.once(4) ? 'utf16le' : 'latin1'));
  return chance.once(2) ? spoiltBytes(bytes, chance) : bytes;
}
