/** «of:=SUM([.B2:.B9];[$Lain.A1])» → «SUM(B2:B9,Lain!A1)»; null for a dialect that is none of OpenFormula. */
export function formulaOfOds(text: string): string | null {
  const body = /^(?:of:|oooc:)?=(.*)$/s.exec(text)?.[1];
  if (body === undefined) return null;
  // Strings stay as they are; references stand in brackets, arguments are parted by semicolons.
  return body.replace(/"(?:[^"]|"")*"|\[((?:'(?:[^']|'')*'|[^\]'])*)\]|;|~/g, (found, reference?: string) => {
    if (reference !== undefined)
      return reference
        .split(/:(?=[.$'\p{L}])/u)
        .map(cornerOf)
        .reduce(joinCorners);
    return found === ';' || found === '~' ? ',' : found;
  });
}

/** «.B2» → «B2», «$'Nama lembar'.B2» → «'Nama lembar'!B2». */
function cornerOf(corner: string): string {
  const parts = /^\$?((?:'(?:[^']|'')*'|[^.'])*)\.(.*)$/s.exec(corner);
  if (!parts) return corner;
  const [, sheet = '', cell = ''] = parts;
  return sheet === '' ? cell : `${sheet}!${cell}`;
}

/** Both ends may name the sheet; Excel wants it once. */
function joinCorners(first: string, last: string): string {
  return `${first}:${last.slice(last.lastIndexOf('!') + 1)}`;
}
