import { readTable } from '../../../core/read/read-tables';
import { recognise } from '../../../core/recognise/recognise';
import type { Bilingual } from '../../../core/language/language';
import type { Account, AccountEntry, Fate } from '../../../core/templates/account';
import { rowsOfNomenclature } from '../../../core/templates/nomenclature-rows';
import { planGrid } from '../../../core/templates/plan-grid';
import type { SheetPlan } from '../../../core/templates/sheet-plan';
import { templateFrom } from '../../../core/templates/template-from';
import { templatePlan, type TemplateOptions } from '../../../core/templates/template-plan';
import { tidy as tidyTable } from '../../../core/templates/tidy';
import { goneTable, tableOf, type Bench } from './bench';
import type { AccountGiven, SheetMade, TemplateWish, TidyWish } from './questions';

interface Extras {
  readonly sources?: readonly string[];
  readonly unknown?: readonly string[];
  readonly account?: Account | null;
}

/** Cells named one by one for each fate; more nobody reads in a pane. */
const MOST = 200;

const noCodes: Bilingual = {
  id: 'Tidak ada kode terpilih yang dimuat daftar ini.',
  en: 'The list holds none of the chosen codes.',
};

/** A new sheet in a form: empty, from official codes, or filled from tables that are there. */
export function template(bench: Bench, wish: TemplateWish): SheetMade {
  const { kind, year, rows } = wish;
  const whose = ownerOf(wish);
  if (rows.is === 'tabel') {
    const chosen = bench.context.tables.filter(
      ({ table }) => rows.tables.length === 0 || rows.tables.includes(table.id),
    );
    const made = templateFrom(kind, chosen, { ...whose, year });
    if (!made.ok) return made;
    const sources = made.sources.map(({ table }) => `${table.sheet} (${table.kind})`);
    return described(made.plan, { sources, account: made.account });
  }
  const options: TemplateOptions = { ...whose, year, ...(wish.split && { split: true }) };
  if (rows.is === 'kosong') return described(templatePlan(kind, { ...options, blank: rows.count }));
  const list = bench.shelf.lists().find(({ meta }) => meta.id === rows.list);
  const pemda = bench.settings.pemda;
  const selected = list
    ? rowsOfNomenclature({ list, codes: rows.codes, below: rows.below, ...(pemda && { pemda }) })
    : { rows: [], unknown: rows.codes };
  if (selected.rows.length === 0) return { ok: false, why: noCodes };
  return described(templatePlan(kind, { ...options, rows: selected.rows }), { unknown: selected.unknown });
}

/** A recognised table as a fresh sheet, with what became of each of its cells. */
export function tidy(bench: Bench, wish: TidyWish): SheetMade {
  const read = tableOf(bench, wish.table);
  if (!read) return { ok: false, why: goneTable };
  const made = tidyTable(read, {
    to: wish.to,
    ...ownerOf(wish),
    ...(wish.year !== null && { year: wish.year }),
  });
  return made.ok ? described(made.plan, { sources: [read.table.sheet], account: made.account }) : made;
}

function ownerOf({ agency, region }: { readonly agency: string; readonly region: string }) {
  return { ...(agency !== '' && { agency }), ...(region !== '' && { region }) };
}

/** Counts what is on the sheet by reading it as it will be read once it stands in the workbook. */
function described(plan: SheetPlan, { sources = [], unknown = [], account = null }: Extras = {}): SheetMade {
  const grid = planGrid(plan);
  const [table] = recognise(grid).tables;
  const rows = { program: 0, kegiatan: 0, subkegiatan: 0, lain: 0 };
  for (const { level } of table ? readTable(grid, table).rows : []) {
    if (level === 'program' || level === 'kegiatan' || level === 'subkegiatan') rows[level]++;
    else if (level !== 'kosong') rows.lain++;
  }
  return {
    ok: true,
    plan,
    columns: plan.columnWidths.length,
    rows,
    sources,
    unknown,
    account: account && given(account),
  };
}

function given({ counts, entries }: Account): AccountGiven {
  const first = (fate: Fate): readonly AccountEntry[] =>
    entries.filter((entry) => entry.fate === fate).slice(0, MOST);
  return {
    counts,
    entries: {
      dibawa: first('dibawa'),
      dinormalkan: first('dinormalkan'),
      dihitung: first('dihitung'),
      bentuk: first('bentuk'),
      tersisa: first('tersisa'),
    },
  };
}
