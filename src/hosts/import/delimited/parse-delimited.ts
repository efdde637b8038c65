const QUOTE = '"';

/**
 * Rows of fields; empty ones are null. A quoted field may hold delimiters, lines and doubled quotes; a quote within a
 * field that does not begin with one is a letter like others.
 */
export function parseDelimited(
  text: string,
  start: number,
  delimiter: string,
  row: (fields: number, at: number) => void = () => undefined,
): (string | null)[][] {
  const rows: (string | null)[][] = [];
  let fields: (string | null)[] = [];
  let at = start;
  const endRow = (): void => {
    rows.push(fields);
    row(fields.length, at);
    fields = [];
  };
  while (at < text.length) {
    const { field, end } =
      text.charAt(at) === QUOTE ? quoted(text, at, delimiter) : bare(text, at, delimiter);
    fields.push(field === '' ? null : field);
    at = end;
    if (text.startsWith(delimiter, at)) {
      at += 1;
      // «a;» at the end of a file has an empty field behind it.
      if (at >= text.length) fields.push(null);
    } else {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      endRow();
    }
  }
  if (fields.length > 0) endRow();
  return rows;
}

interface Field {
  readonly field: string;
  readonly end: number;
}

function bare(text: string, start: number, delimiter: string): Field {
  let end = start;
  for (; end < text.length; end++) {
    const sign = text.charAt(end);
    if (sign === delimiter || sign === '\n' || sign === '\r') break;
  }
  return { field: text.slice(start, end).trim(), end };
}

function quoted(text: string, start: number, delimiter: string): Field {
  let at = start + 1;
  const pieces: string[] = [];
  for (;;) {
    const end = text.indexOf(QUOTE, at);
    // A quote that is never closed is one of the text: else the rest of the file would be one field.
    if (end < 0) return bare(text, start, delimiter);
    pieces.push(text.slice(at, end));
    if (text.charAt(end + 1) !== QUOTE) {
      const rest = bare(text, end + 1, delimiter);
      return { field: pieces.join('').replace(/\r\n?/g, '\n') + rest.field, end: rest.end };
    }
    pieces.push(QUOTE);
    at = end + 2;
  }
}
