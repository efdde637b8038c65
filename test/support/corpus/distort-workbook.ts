import { DISTORTIONS } from './distortions';
import type { LabelledSheet, LabelledWorkbook } from './labelled-workbook';
import type { Random } from './random';
import { columnCount, combine, rowCount } from './rearrange';

export interface DistortedWorkbook {
  readonly workbook: LabelledWorkbook;
  /** sheet name → what was done to it, in order */
  readonly distortions: Readonly<Record<string, readonly string[]>>;
}

/**
 * A copy of a workbook as another office might have it. `strength` 0…1 scales how often each distortion is drawn;
 * `strangers` are sheets that are none of the forms, some of which are put in.
 */
export function distortWorkbook(
  base: LabelledWorkbook,
  random: Random,
  strength: number,
  strangers: readonly LabelledSheet[],
): DistortedWorkbook {
  const done = new Map<LabelledSheet, string[]>();
  let sheets = base.sheets.map((sheet) => distortSheet(sheet, random, strength, done));
  if (random.chance(0.5 * strength)) sheets = joinTwo(sheets, random, done);
  if (strangers.length && random.chance(0.4 + 0.4 * strength)) {
    const count = random.integer(1, 3);
    for (let added = 0; added < count; added++) {
      const stranger = random.pick(strangers);
      if (!sheets.some(({ sheet }) => sheet.name === stranger.sheet.name)) {
        sheets.splice(random.integer(0, sheets.length), 0, stranger);
      }
    }
  }
  const renaming = random.chance(0.35 * strength) ? random.pick(['Sheet', 'Lembar', 'tab ']) : null;
  const named = sheets.map((labelled, index) => {
    const steps = done.get(labelled) ?? [];
    if (renaming === null) return { labelled, steps };
    const renamed = { ...labelled, sheet: { ...labelled.sheet, name: `${renaming}${index + 1}` } };
    return { labelled: renamed, steps: [...steps, 'lembar-bernama-lain'] };
  });
  return {
    workbook: { ...base, sheets: named.map(({ labelled }) => labelled) },
    distortions: Object.fromEntries(named.map(({ labelled, steps }) => [labelled.sheet.name, steps])),
  };
}

function distortSheet(
  labelled: LabelledSheet,
  random: Random,
  strength: number,
  done: Map<LabelledSheet, string[]>,
): LabelledSheet {
  const steps: string[] = [];
  let out = labelled;
  const flattened = (): boolean =>
    steps.some((step) => step === 'judul-satu-baris' || step === 'judul-diulang');
  for (const distortion of DISTORTIONS) {
    const [table] = out.tables;
    if (!table || out.tables.length !== 1) break;
    if (
      table.kind === 'none' &&
      !/^(tabel-bergeser|catatan-dan-tanda-tangan|tanpa-judul)$/.test(distortion.name)
    )
      continue;
    if (!random.chance(distortion.often * strength)) continue;
    const repeated = table.rows.some((row) => row.level === 'header-ulang');
    if ((flattened() || repeated) && /^judul-(satu-baris|diulang|tidak-digabung)$/.test(distortion.name))
      continue;
    const next = distortion.apply(out, table, random);
    if (!next) continue;
    out = next;
    steps.push(distortion.name);
  }
  done.set(out, steps);
  return out;
}

/** Puts two tables on one sheet: one below the other, seldom side by side. */
function joinTwo(
  sheets: readonly LabelledSheet[],
  random: Random,
  done: Map<LabelledSheet, string[]>,
): LabelledSheet[] {
  const places = sheets.flatMap((sheet, index) => {
    const next = sheets[index + 1];
    const real = (entry: LabelledSheet | undefined): boolean =>
      entry !== undefined && entry.tables.every((table) => table.kind !== 'none' && !table.judgement);
    return real(sheet) && real(next) ? [index] : [];
  });
  if (!places.length) return [...sheets];
  const at = random.pick(places);
  const [first, second] = [sheets[at], sheets[at + 1]];
  if (!first || !second) return [...sheets];
  const beside = random.chance(0.12);
  const joined = beside
    ? combine(first, second, 0, columnCount(first) + random.integer(1, 2))
    : combine(first, second, rowCount(first) + random.integer(2, 4), 0);
  const steps = [...(done.get(first) ?? []), ...(done.get(second) ?? [])];
  done.set(joined, [...steps, beside ? 'dua-tabel-bersebelahan' : 'dua-tabel-bersusun']);
  return [...sheets.slice(0, at), joined, ...sheets.slice(at + 2)];
}
