import type { Bilingual } from '../../core/language/language';
import type { PlanValidation, SheetPlan } from '../../core/templates/sheet-plan';
import { typedText } from './cell-content';
import { rangeAt } from './filled-pieces';
import {
  fitsWrittenOut,
  listSource,
  queueChart,
  queueFit,
  queueFreeze,
  queuePage,
  queuePaper,
  queueValidation,
} from './plan-parts';
import { removeMade, type SheetIdentity } from './remove-made';
import { excelCode } from './run-batch';

export interface MadeSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  /** The name for a sheet of long lists. */
  readonly listsName: string;
  /** The sheets there were before. */
  readonly taken: readonly SheetIdentity[];
}

/** A part of a sheet without which it is still of use, in words. */
interface Nicety {
  readonly what: Bilingual;
  readonly queue: (sheet: Excel.Worksheet) => void | Promise<void>;
}

/**
 * Adds what makes a new sheet handier: lists to choose from, names, frozen panes, charts, the page. Printers, policies
 * and older versions refuse now this, now that: each goes in a request of its own. Gives back what was refused.
 */
export async function addNiceties(
  context: Excel.RequestContext,
  made: MadeSheet,
): Promise<readonly Bilingual[]> {
  const refused: Bilingual[] = [];
  for (const { what, queue } of nicetiesOf(context, made)) {
    try {
      await queue(context.workbook.worksheets.getItem(made.name));
      await context.sync();
    } catch (error) {
      if (excelCode(error) === null) throw error;
      refused.push(what);
      if (what === LISTS) await removeMade(context, [made.listsName], made.taken, error);
      if (what === PANES) await listenAgain(context);
    }
  }
  return refused;
}

const LISTS: Bilingual = { id: 'daftar pilihan', en: 'lists to choose from' };
const PANES: Bilingual = { id: 'judul yang tetap terlihat', en: 'frozen headings' };

function nicetiesOf(context: Excel.RequestContext, { plan, listsName }: MadeSheet): Nicety[] {
  const { validations, names, freeze, print, charts = [] } = plan;
  const all: (Nicety | false)[] = [
    validations.length > 0 && {
      what: LISTS,
      queue: (sheet) => {
        queueValidations(context, sheet, validations, listsName);
      },
    },
    names.length > 0 && {
      what: { id: 'nama rentang', en: 'named ranges' },
      queue: (sheet) => queueNames(context, sheet, names),
    },
    freeze !== undefined && {
      what: PANES,
      queue: (sheet) => {
        // Excel tells of it as if the user had gone to the sheet (office-js #3148): the pane must not follow.
        context.runtime.enableEvents = false;
        queueFreeze(sheet, freeze);
        context.runtime.enableEvents = true;
      },
    },
    charts.length > 0 && {
      what: { id: 'grafik', en: 'charts' },
      queue: (sheet) => {
        for (const chart of charts) queueChart(sheet, chart);
      },
    },
    ...(print
      ? [
          {
            what: {
              id: 'arah kertas, judul berulang, dan nomor halaman',
              en: 'orientation, repeated headings and page numbers',
            },
            queue: (sheet: Excel.Worksheet) => {
              queuePage(sheet, print);
            },
          },
          {
            what: { id: `ukuran kertas ${print.paper}`, en: `paper size ${print.paper}` },
            queue: (sheet: Excel.Worksheet) => {
              queuePaper(sheet, print);
            },
          },
          print.fitToWidth && {
            what: { id: 'cetak selebar satu halaman', en: 'fitting the width to one page' },
            queue: (sheet: Excel.Worksheet) => {
              queueFit(sheet);
            },
          },
        ]
      : []),
  ];
  return all.filter((nicety) => nicety !== false);
}

/** A name that the workbook has already becomes one of the sheet. */
async function queueNames(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  names: SheetPlan['names'],
): Promise<void> {
  const there = names.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  for (const name of there) name.load('name');
  await context.sync();
  names.forEach(({ name, range }, at) => {
    const scope = there[at]?.isNullObject === true ? context.workbook.names : sheet.names;
    scope.add(name, rangeAt(sheet, range));
  });
}

/** What is refused here does not undo the sheet: where nothing can be written, nothing was switched off either. */
async function listenAgain(context: Excel.RequestContext): Promise<void> {
  for (let nth = 0; nth < 2; nth++) {
    try {
      context.runtime.enableEvents = true;
      await context.sync();
      return;
    } catch (error) {
      if (excelCode(error) === null) throw error;
    }
  }
}

/** Lists too long to be written out get a hidden sheet of their own, one column each. */
function queueValidations(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  validations: readonly PlanValidation[],
  listsName: string,
): void {
  const columns = new Map<string, string>();
  let lists: Excel.Worksheet | null = null;
  const pointer = (list: readonly string[]): string => {
    const key = list.join('\n');
    const known = columns.get(key);
    if (known !== undefined) return known;
    if (!lists) {
      lists = context.workbook.worksheets.add(listsName);
      lists.visibility = 'Hidden';
    }
    const source = listSource(listsName, columns.size, list.length);
    lists.getRangeByIndexes(0, columns.size, list.length, 1).formulas = list.map((entry) => [
      typedText(entry, 'General'),
    ]);
    columns.set(key, source);
    return source;
  };
  for (const validation of validations) {
    const list = 'list' in validation ? validation.list : [];
    queueValidation(sheet, validation, fitsWrittenOut(list) ? list.join(',') : pointer(list));
  }
}
