import { parseRange } from '../../core/grid/a1';
import type { Bilingual } from '../../core/language/language';
import type { CellsChanged } from '../host';
import { NAME_EVENTS, SORT_EVENTS, supports } from './requirement-set';
import { excelCode, runBatch, runChange } from './run-batch';

type Subscription = OfficeExtension.EventHandlerResult<unknown>;

/** Sheets by Excel's id: events name no sheet, and of a deleted one the name can no longer be asked for. */
const names = new Map<string, string>();

async function learnNames(): Promise<void> {
  await runBatch(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/id,items/name');
    await context.sync();
    for (const sheet of sheets.items) names.set(sheet.id, sheet.name);
  });
}

async function nameOf(id: string): Promise<string | null> {
  if (!names.has(id)) await learnNames();
  return names.get(id) ?? null;
}

type Add = (sheets: Excel.WorksheetCollection) => Subscription;

/**
 * Subscribes each for itself, as one event that is refused must not take the others along, and gives back what
 * unsubscribes: at once, or as soon as the subscription stands. `refused` hears which could not be subscribed to.
 */
function subscribe(adds: readonly Add[], refused: (nth: number) => void): () => void {
  let stopped = false;
  const standing: Subscription[] = [];
  const keep = async (subscription: Subscription): Promise<void> => {
    if (stopped) await remove(subscription);
    else standing.push(subscription);
  };
  const begin = async (add: Add, nth: number): Promise<void> => {
    if (stopped) return;
    const result = await runChange(async (context) => {
      const subscription = add(context.workbook.worksheets);
      await context.sync();
      return subscription;
    });
    if (result.ok) return keep(result.value);
    refused(nth);
    void result.problem.later?.then((late) => (late.ok ? keep(late.value as Subscription) : undefined));
  };
  const inTurn = async (): Promise<void> => {
    for (const [nth, add] of adds.entries()) await begin(add, nth);
  };
  void inTurn();
  return () => {
    stopped = true;
    for (const subscription of standing.splice(0)) void remove(subscription);
  };
}

/** A handler can be removed only in the context it was added in. */
async function remove(subscription: Subscription): Promise<void> {
  try {
    await Excel.run(subscription.context, async (context) => {
      subscription.remove();
      await context.sync();
    });
  } catch (error) {
    // It may go on telling: nobody listens any more.
    if (excelCode(error) === null) throw error;
  }
}

/** Who wants to hear what happens in the workbook. */
export interface ChangeListener {
  readonly changed: (change: CellsChanged) => void;
  /** Cells moved, before `changed` tells of it. */
  readonly moved: (sheet: string, changeType: string, address: string) => void;
  readonly renamed: (before: string, after: string) => void;
  /** What Excel will not tell. */
  readonly deaf: (what: Bilingual) => void;
}

/** Tells of every change to cells, and of sheets that came, went or got another name. */
export function listenToChanges({ changed, moved, renamed, deaf }: ChangeListener): () => void {
  void learnNames();
  const whole = async (event: { readonly worksheetId: string }): Promise<void> => {
    const sheet = await nameOf(event.worksheetId);
    if (sheet !== null) changed({ sheet, range: null });
  };
  const cells = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const sheet = await nameOf(event.worksheetId);
    if (sheet === null) return;
    moved(sheet, event.changeType, event.address);
    const edited = event.changeType === 'RangeEdited' && parseRange(event.address) !== null;
    changed({ sheet, range: edited ? event.address : null });
  };
  /** Under both names: what was known of the old one no longer holds. */
  const named = (event: Excel.WorksheetNameChangedEventArgs): Promise<void> => {
    names.set(event.worksheetId, event.nameAfter);
    renamed(event.nameBefore, event.nameAfter);
    for (const sheet of [event.nameBefore, event.nameAfter]) changed({ sheet, range: null });
    return Promise.resolve();
  };
  const events: readonly (readonly [Add, Bilingual])[] = [
    [(sheets) => sheets.onChanged.add(cells), { id: 'isi sel', en: 'what cells hold' }],
    [(sheets) => sheets.onAdded.add(whole), { id: 'lembar baru', en: 'new sheets' }],
    [(sheets) => sheets.onDeleted.add(whole), { id: 'lembar yang dihapus', en: 'sheets that are deleted' }],
    // Sorting is told by events of its own.
    ...(supports(SORT_EVENTS)
      ? ([
          [(sheets) => sheets.onRowSorted.add(whole), SORTED],
          [(sheets) => sheets.onColumnSorted.add(whole), SORTED],
        ] satisfies readonly (readonly [Add, Bilingual])[])
      : []),
    ...(supports(NAME_EVENTS)
      ? ([
          [(sheets) => sheets.onNameChanged.add(named), { id: 'nama lembar', en: 'names of sheets' }],
        ] satisfies readonly (readonly [Add, Bilingual])[])
      : []),
  ];
  return subscribe(
    events.map(([add]) => add),
    (nth) => {
      const what = events[nth]?.[1];
      if (what) deaf(what);
    },
  );
}

const SORTED: Bilingual = { id: 'urutan baris', en: 'the order of rows' };

export function listenToActivation(listener: (sheet: string) => void): void {
  subscribe(
    [
      (sheets) =>
        sheets.onActivated.add(async (event) => {
          // Names may have changed where Excel has no event for it: here an old one would send the pane astray.
          await learnNames();
          const sheet = names.get(event.worksheetId);
          if (sheet !== undefined) listener(sheet);
        }),
    ],
    () => undefined,
  );
}
