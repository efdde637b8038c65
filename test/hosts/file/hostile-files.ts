import { buildXlsxAround, worksheetXml, xlsxParts, zipParts } from '../../support/xlsx-builder';

/** Files a user may meet or an attacker may send, made as small as shows the matter. Other tests may use them too. */

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An old Office container: header sector, then one directory entry of 128 bytes per stream name. */
export function oleContainer(streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * Math.max(4, streams.length));
  bytes.set(OLE_HEADER);
  ['Root Entry', ...streams].forEach((name, entry) => {
    [...name].forEach((letter, index) => {
      bytes[512 + 128 * entry + 2 * index] = letter.charCodeAt(0);
    });
  });
  return bytes;
}

export function oldXlsFile(): Uint8Array {
  return oleContainer(['Workbook', '\x05SummaryInformation']);
}

export function encryptedXlsxFile(): Uint8Array {
  return oleContainer(['EncryptionInfo', 'EncryptedPackage']);
}

export function docxFile(): Uint8Array {
  const parts = xlsxParts({ sheets: [] });
  return zipParts({
    '[Content_Types].xml': parts['[Content_Types].xml'] ?? '',
    '_rels/.rels': (parts['_rels/.rels'] ?? '').replace('xl/workbook.xml', 'word/document.xml'),
    'word/document.xml': '<w:document xmlns:w="urn:w"/>',
  });
}

/** Sheet data of a size no one types: one row of spaces, deflated a thousandfold. */
export function zipBomb(megabytes: number): Uint8Array {
  const block = new Uint8Array(megabytes * 1024 * 1024).fill(0x20);
  return buildXlsxAround(block);
}

/** The same archive, its sheet declared to unpack to `declared` bytes. */
export function withDeclaredSize(zip: Uint8Array, part: string, declared: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (const [signature, nameLengthAt, nameAt, sizeAt] of [
    [0x04034b50, 26, 30, 22],
    [0x02014b50, 28, 46, 24],
  ] as const) {
    for (let at = 0; at + nameAt <= bytes.length; at++) {
      if (view.getUint32(at, true) !== signature) continue;
      const length = view.getUint16(at + nameLengthAt, true);
      const name = new TextDecoder().decode(bytes.subarray(at + nameAt, at + nameAt + length));
      if (name === part) view.setUint32(at + sizeAt, declared, true);
    }
  }
  return bytes;
}

/** One byte in the middle of the packed sheet turned over. */
export function withCorruptSheet(zip: Uint8Array, part: string): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 30 <= bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x04034b50) continue;
    const length = view.getUint16(at + 26, true);
    const start = at + 30 + length + view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 30, at + 30 + length)) !== part) continue;
    const middle = start + Math.floor(view.getUint32(at + 18, true) / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
  }
  return bytes;
}

export function entityBomb(): Uint8Array {
  const levels = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join(
    '',
  );
  return buildXlsxAround(
    worksheetXml('<row><c t="inlineStr"><is><t>&e9;</t></is></c></row>').replace(
      '<worksheet',
      `<!DOCTYPE worksheet [<!ENTITY e0 "ha">${levels}]><worksheet`,
    ),
  );
}

export function externalEntity(): Uint8Array {
  return buildXlsxAround(
    worksheetXml('<row><c t="inlineStr"><is><t>&x;</t></is></c></row>').replace(
      '<worksheet',
      '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet',
    ),
  );
}

/** Every row formatted, one in ten with formatted cells as well, none with content. */
export function millionEmptyRows(): Uint8Array {
  const rows: string[] = [];
  for (let row = 1; row <= 1_000_000; row++) {
    const cells = row % 10 === 0 ? `<c r="A${row}" s="1"/><c r="L${row}" s="1"></c>` : '';
    rows.push(`<row r="${row}" s="1" customFormat="1">${cells}</row>`);
  }
  return buildXlsxAround(worksheetXml(rows.join('')));
}
