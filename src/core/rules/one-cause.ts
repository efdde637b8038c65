import type { ReadTable } from '../read/read-table';
import type { Finding } from './finding';
import type { RuleContext } from './rule';
import { withProposedCodes } from './support/proposed-codes';

/** Rules that say of a code's place what `kode-nama` says of its name. */
const OF_THE_PLACE: ReadonlySet<string> = new Set(['kode-induk', 'kode-ganda', 'kode-rusak', 'kode-urut']);

/**
 * One cause, one finding: a code that is wrong by its place and by its name is told once, with what the official list
 * proposes; a name that the list already mends is not told again because another table writes it otherwise. Codes that
 * are missing get the list's proposals.
 */
export function oneCause(
  findings: readonly Finding[],
  tables: readonly ReadTable[],
  context: RuleContext,
): readonly Finding[] {
  const at = ({ table, cell }: Finding): string => `${table} ${cell}`;
  // Few findings are of the place, many may be of names.
  const places = new Set(findings.flatMap(({ rule, cell }) => (OF_THE_PLACE.has(rule) ? [cell] : [])));
  const named = new Map(
    findings
      .filter(({ rule, cell }) => rule === 'kode-nama' && places.has(cell))
      .map((one) => [at(one), one] as const),
  );
  const spelt = new Set(findings.filter(({ rule }) => rule === 'nama-ejaan').map(at));
  const joined = new Set<Finding>();
  const byId = new Map(tables.map((table) => [table.table.id, table]));
  const enriched = findings.map((finding) => {
    if (finding.rule === 'kode-kosong') {
      const table = byId.get(finding.table);
      return table ? withProposedCodes(finding, table, context) : finding;
    }
    const name = OF_THE_PLACE.has(finding.rule) ? named.get(at(finding)) : undefined;
    if (!name || joined.has(name)) return finding;
    joined.add(name);
    return join(finding, name);
  });
  return enriched.filter((finding) => {
    if (finding.rule === 'kode-nama') return !joined.has(finding);
    if (finding.rule !== 'silang-sub-kegiatan' || finding.severity !== 'catatan') return true;
    return !spelt.has(at(finding));
  });
}

/** A note on the order becomes the stronger finding on the name; a galat on the place is told with the name's proposal. */
function join(place: Finding, name: Finding): Finding {
  const [first, second] = place.severity === 'catatan' ? [name, place] : [place, name];
  return {
    ...first,
    also: [...first.also, second.message, ...second.also],
    computed: name.computed ?? place.computed,
    related: [...new Set([...first.related, ...second.related])],
    fixes: name.fixes.length > 0 ? name.fixes : place.fixes,
  };
}
