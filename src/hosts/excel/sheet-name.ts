const LONGEST = 31;

/** What Excel allows as a sheet's name, as near to the wished one as can be; «T-C.33 (2)» where it is taken. */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const allowed = wished
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  // Excel keeps «History» for itself.
  const base = allowed === '' || allowed.toLowerCase() === 'history' ? 'Lembar' : allowed;
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : ` (${String(count)})`;
    const name = base.slice(0, LONGEST - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
