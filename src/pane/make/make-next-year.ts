import type { Bilingual } from '../../core/language/language';
import type { TableKind } from '../../core/layouts/layout';
import type { PaneTable } from '../engine/pane-report';
import type { PaneDesks } from '../state/pane-context';
import type { YearMade } from '../state/year-made';

export interface NextYearWish {
  readonly table: PaneTable;
  readonly year: number;
  readonly agency: string;
  /** In the order in which they are made: later ones from the first. */
  readonly forms: readonly TableKind[];
}

const NOTHING: Bilingual = { id: '', en: '' };

/**
 * Next year's sheets one after the other: the plan from this year's, T-C.29 from this year's two, the others from the
 * plan that was just made. One that cannot be made says why and does not stop the others.
 */
export async function makeNextYear(desks: PaneDesks, wish: NextYearWish): Promise<readonly YearMade[]> {
  const { checker } = desks;
  const made: Omit<YearMade, 'decide'>[] = [];
  let plan: string = wish.table.id;
  for (const kind of wish.forms) {
    const sources = kind === 'T-C.29' ? evaluationOf(desks, wish.table) : [plan];
    const one = await makeSheet(desks, kind, wish, sources);
    made.push(one);
    const table = checker.get().report?.tables.find(({ sheet }) => sheet === one.sheet);
    if (kind === 'T-C.33' && table) plan = table.id;
  }
  const [first] = made;
  if (first?.sheet) await desks.host.reveal(first.sheet, 'A1');
  const findings = checker.get().report?.findings ?? [];
  return made.map((one) => ({
    ...one,
    decide: findings.filter(({ sheet, severity }) => sheet === one.sheet && severity !== 'catatan').length,
  }));
}

function evaluationOf({ checker }: PaneDesks, table: PaneTable): readonly string[] {
  const evaluation = checker.get().report?.tables.find(({ kind }) => kind === 'T-C.29');
  return [...(evaluation ? [evaluation.id] : []), table.id];
}

async function makeSheet(
  { engine, host, checker, settings }: PaneDesks,
  kind: TableKind,
  { year, agency }: NextYearWish,
  tables: readonly string[],
): Promise<Omit<YearMade, 'decide'>> {
  const known = settings.get().settings;
  const rows = { is: 'tabel', tables } as const;
  const ask = { kind, year, agency, region: known.region ?? '', split: false, rows };
  // The year a person named stands for that of tables which name none.
  const reply = await engine.ask('template', ask, { ...known, year: known.year ?? year - 1 });
  if (!reply.ok) return { kind, sheet: null, why: reply.why };
  const added = await host.addSheet(reply.plan);
  if (!added.ok) return { kind, sheet: null, why: added.problem.message };
  await checker.recheck([{ sheet: added.value, range: null }]);
  return { kind, sheet: added.value, why: NOTHING };
}
