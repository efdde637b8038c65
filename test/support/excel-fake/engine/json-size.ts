/** Bytes of a value as JSON in UTF-8, near enough for limits, without making the text. */
export function jsonSize(value: unknown): number {
  if (value === null || value === undefined) return 4;
  if (typeof value === 'string') return textSize(value);
  if (typeof value === 'number') return String(value).length;
  if (typeof value === 'boolean') return value ? 4 : 5;
  if (Array.isArray(value)) {
    let size = 2;
    for (const entry of value) size += jsonSize(entry) + 1;
    return size;
  }
  if (typeof value === 'object') {
    let size = 2;
    for (const [key, entry] of Object.entries(value)) size += key.length + 4 + jsonSize(entry);
    return size;
  }
  return 0;
}

function textSize(text: string): number {
  let size = text.length + 2;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7ff) size += 2;
    else if (code > 0x7f || code === 0x22 || code === 0x5c || code < 0x20) size += 1;
  }
  return size;
}
