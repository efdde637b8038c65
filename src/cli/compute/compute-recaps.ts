import { computeWorkbook } from '../../core/compute/compute-workbook';
import type { SummaryKind } from '../../core/compute/summaries/summary';
import { summarise } from '../../core/compute/summaries/summarise';
import type { ComputedEdit } from '../../core/compute/compute-plan';
import type { Settings } from '../../core/settings';
import { patchWorkbook } from '../../hosts/file/patch/patch-workbook';
import { readWorkbook } from '../../hosts/file/read-workbook';
import { addSheets } from '../../hosts/file/write/add-sheets';
import type { Bilingual, Language } from '../../core/language/language';

export type Recaps =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly names: readonly string[];
      /** Texts of the tables that became numbers, so that the summaries have something to add. */
      readonly edits: readonly ComputedEdit[];
      /** What else became of the workbook. */
      readonly notes: readonly Bilingual[];
    }
  | { readonly ok: false; readonly sentence: string };

/** The computed workbook with the summaries the call asks for; a table that cannot give one is passed over. */
export async function addRecaps(
  bytes: Uint8Array,
  settings: Settings,
  { recap, sheets }: { readonly recap: readonly SummaryKind[]; readonly sheets: readonly string[] },
  language: Language,
): Promise<Recaps> {
  if (recap.length === 0) return { ok: true, bytes, names: [], edits: [], notes: [] };
  // Read anew: the summaries point at what the computed cells hold now.
  const read = await readWorkbook(bytes);
  if (!read.ok) return { ok: false, sentence: read.error.message[language] };
  const wanted = sheets.length === 0 ? null : sheets;
  const summaries = computeWorkbook(read.workbook.sheets, settings, { mode: 'isi' }, wanted).flatMap(
    ({ table }) =>
      recap.flatMap((kind) => {
        const result = summarise(table, kind, language);
        return result.ok ? [result.summary] : [];
      }),
  );
  if (summaries.length === 0) return { ok: true, bytes, names: [], edits: [], notes: [] };
  const conversions = new Map(
    summaries.flatMap(({ edits }) => edits.map((edit) => [`${edit.sheet}!${edit.cell}`, edit] as const)),
  );
  const edits = [...conversions.values()];
  const patched = patchWorkbook(bytes, edits);
  if (!patched.ok) return { ok: false, sentence: patched.problem.message[language] };
  const added = addSheets(
    patched.value.bytes,
    summaries.map(({ plan }) => plan),
  );
  return added.ok ? { ...added, edits } : { ok: false, sentence: added.error.message[language] };
}
