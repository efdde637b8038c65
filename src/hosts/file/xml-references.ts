const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Characters XML 1.0 does not allow at all. */
export const FORBIDDEN_CHARACTER = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/** Resolves character references and the five entities of XML itself; null where there is any other "&". */
export function resolveReferences(text: string): string | null {
  let at = text.indexOf('&');
  if (at < 0) return text;
  let resolved = '';
  let done = 0;
  for (; at >= 0; at = text.indexOf('&', done)) {
    const end = text.indexOf(';', at);
    if (end < 0 || end - at > 12) return null;
    const character = resolveOne(text.slice(at + 1, end));
    if (character === null) return null;
    resolved += text.slice(done, at) + character;
    done = end + 1;
  }
  return resolved + text.slice(done);
}

function resolveOne(name: string): string | null {
  if (!name.startsWith('#')) return NAMED.get(name) ?? null;
  const [, hexadecimal, decimal = ''] = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name) ?? [];
  const code = hexadecimal === undefined ? Number(decimal || NaN) : parseInt(hexadecimal, 16);
  if (!(code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return null;
  const character = String.fromCodePoint(code);
  return FORBIDDEN_CHARACTER.test(character) ? null : character;
}
