// @ts-check
// What two builds say of the same files, and what of that is not the same.

/**
 * @typedef {{ rule: string, severity: string, sheet: string, cell: string, message: string }} Finding
 * @typedef {{ kind: string, sheet: string, range: string }} Table
 * @typedef {{ file: string, tables?: readonly Table[], findings?: readonly Finding[], error?: { code: string } }} FileReport
 * @typedef {'came' | 'went' | 'moved' | 'changed'} Turn
 * @typedef {{ file: string, rule: string, turn: Turn, before: Finding | null, after: Finding | null }} Difference
 */

/** @type {readonly Turn[]} */
export const TURNS = ['came', 'went', 'moved', 'changed'];
/** Tables and files that cannot be read are told as if a rule said so: who loses a table loses its findings. */
const TABLE = '(table)';
const UNREADABLE = '(not read)';

/**
 * @param {ReadonlyMap<string, FileReport>} before
 * @param {ReadonlyMap<string, FileReport>} after
 * @returns {readonly Difference[]}
 */
export function differencesOf(before, after) {
  const files = [...new Set([...before.keys(), ...after.keys()])].sort();
  return files.flatMap((file) => {
    const [old, now] = [before, after].map((reports) => grouped(said(reports.get(file)), ({ rule }) => rule));
    const rules = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].sort();
    return rules.flatMap((rule) =>
      turnsOf(old?.get(rule) ?? [], now?.get(rule) ?? []).map((one) => ({ file, rule, ...one })),
    );
  });
}

/**
 * @param {Iterable<Finding>} findings
 * @param {(finding: Finding) => string} key
 */
function grouped(findings, key) {
  /** @type {Map<string, Finding[]>} */
  const groups = new Map();
  for (const one of findings) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}

/** @param {FileReport | undefined} report @returns {readonly Finding[]} */
function said(report) {
  const { error, tables = [], findings = [] } = report ?? { file: '', error: { code: 'missing' } };
  /** @param {string} rule @param {string} sheet @param {string} cell @param {string} message */
  const told = (rule, sheet, cell, message) => ({ rule, severity: '', sheet, cell, message });
  return [
    ...(error ? [told(UNREADABLE, '', '', error.code)] : []),
    ...tables.map(({ kind, sheet, range }) => told(TABLE, sheet, range, kind)),
    ...findings,
  ];
}

/** The same first; then what stands at the same cell otherwise, then the same words at another cell. */
const LIKENESSES = [
  /** @type {const} */ ({ turn: null, of: place, and: words }),
  /** @type {const} */ ({ turn: 'changed', of: place, and: () => '' }),
  /** @type {const} */ ({ turn: 'moved', of: () => '', and: words }),
];

/** @param {Finding} finding */
function place({ sheet, cell }) {
  return `${sheet}!${cell}`;
}

/** @param {Finding} finding */
function words({ severity, message }) {
  return `${severity} ${message}`;
}

/**
 * @param {readonly Finding[]} before
 * @param {readonly Finding[]} after
 */
function turnsOf(before, after) {
  const left = new Set(before);
  const right = new Set(after);
  /** @type {Pick<Difference, 'turn' | 'before' | 'after'>[]} */
  const turns = [];
  for (const { turn, of, and } of LIKENESSES) {
    /** @param {Finding} finding */
    const key = (finding) => `${of(finding)}\n${and(finding)}`;
    const found = grouped(right, key);
    for (const old of left) {
      const now = found.get(key(old))?.shift();
      if (!now) continue;
      left.delete(old);
      right.delete(now);
      if (turn) turns.push({ turn, before: old, after: now });
    }
  }
  for (const after of right) turns.push({ turn: 'came', before: null, after });
  for (const before of left) turns.push({ turn: 'went', before, after: null });
  return turns;
}
