import { catalogue } from '../rules/catalogue';
import type { Finding } from '../rules/finding';

const joins = new Map(catalogue.map(({ id, joins = [] }) => [id, joins]));
const supersededBy = new Map(
  catalogue.map(({ id }) => [
    id,
    catalogue.filter((rule) => rule.supersedes?.includes(id)).map((rule) => rule.id),
  ]),
);
const asked = new Set([...joins.values(), ...supersededBy.values()].flat());

/**
 * One cause, one finding: what the rules declare to be the same thing (`joins`, `supersedes`) is told once a cell, and
 * what a finding `explains` is told with it.
 */
export function oneCause(findings: readonly Finding[]): readonly Finding[] {
  const explained = new Set(findings.flatMap(({ explains = [] }) => explains.map(({ rule }) => rule)));
  const known = new Map(
    findings
      .filter(({ rule }) => asked.has(rule) || explained.has(rule))
      .map((one) => [placeOf(one, one.rule), one] as const),
  );
  const joined = new Set<Finding>();
  const told = findings.map((finding) => {
    const other = (joins.get(finding.rule) ?? [])
      .map((rule) => known.get(placeOf(finding, rule)))
      .find((one) => one !== undefined && !joined.has(one));
    if (other) joined.add(other);
    const whole = other ? join(finding, other) : finding;
    return (finding.explains ?? []).reduce<Finding>((own, { rule, cell }) => {
      const effect = known.get(placeOf({ ...finding, cell }, rule));
      if (!effect || joined.has(effect)) return own;
      joined.add(effect);
      return withEffect(own, effect);
    }, whole);
  });
  const isSuperseded = (finding: Finding): boolean =>
    finding.severity === 'catatan' &&
    (supersededBy.get(finding.rule) ?? []).some((rule) => known.has(placeOf(finding, rule)));
  return told.filter((finding) => !joined.has(finding) && !isSuperseded(finding));
}

function placeOf({ table, cell }: Pick<Finding, 'table' | 'cell'>, rule: string): string {
  return `${rule} ${table} ${cell}`;
}

/** The graver one leads: a mere note gives way. What should stand there the joined rule knows. */
function join(own: Finding, other: Finding): Finding {
  const [first, second] = own.severity === 'catatan' ? [other, own] : [own, other];
  return {
    ...first,
    also: [...first.also, second.message, ...second.also],
    computed: other.computed ?? own.computed,
    related: [...new Set([...first.related, ...second.related])],
    fixes: other.fixes.length > 0 ? other.fixes : own.fixes,
  };
}

/** What follows from a cause is no finding of its own: it is named beside it. */
function withEffect(cause: Finding, effect: Finding): Finding {
  return {
    ...cause,
    also: [...cause.also, effect.message, ...effect.also],
    related: [...new Set([...cause.related, effect.cell, ...effect.related])],
  };
}
