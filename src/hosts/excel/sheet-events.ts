import { parseRange } from '../../core/grid/a1';
import type { CellsChanged } from '../host';
import { NAME_EVENTS, SORT_EVENTS, supports } from './requirement-set';
import { runBatch } from './run-batch';

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

/** Subscribes now and gives back what unsubscribes, at once or as soon as the subscription stands. */
function subscribe(add: (sheets: Excel.WorksheetCollection) => readonly Subscription[]): () => void {
  const standing = runBatch(async (context) => {
    const subscriptions = add(context.workbook.worksheets);
    await context.sync();
    return subscriptions;
  });
  return () => void standing.then((result) => (result.ok ? remove(result.value) : undefined));
}

/** A handler can be removed only in the context it was added in. */
async function remove(subscriptions: readonly Subscription[]): Promise<void> {
  const [first] = subscriptions;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    for (const subscription of subscriptions) subscription.remove();
    await context.sync();
  });
}

/** Tells of every change to cells, and of sheets that came, went or got another name. */
export function listenToChanges(listener: (change: CellsChanged) => void): () => void {
  void learnNames();
  const whole = async (event: { readonly worksheetId: string }): Promise<void> => {
    const sheet = await nameOf(event.worksheetId);
    if (sheet !== null) listener({ sheet, range: null });
  };
  return subscribe((sheets) => [
    sheets.onChanged.add(async (event) => {
      const sheet = await nameOf(event.worksheetId);
      const edited = event.changeType === 'RangeEdited' && parseRange(event.address) !== null;
      if (sheet !== null) listener({ sheet, range: edited ? event.address : null });
    }),
    sheets.onAdded.add(whole),
    sheets.onDeleted.add(whole),
    // Sorting is told by events of its own.
    ...(supports(SORT_EVENTS) ? [sheets.onRowSorted.add(whole), sheets.onColumnSorted.add(whole)] : []),
    ...(supports(NAME_EVENTS) ? [sheets.onNameChanged.add(renamed(listener))] : []),
  ]);
}

/** Under both names: what was known of the old one no longer holds. */
function renamed(listener: (change: CellsChanged) => void) {
  return (event: Excel.WorksheetNameChangedEventArgs): Promise<void> => {
    names.set(event.worksheetId, event.nameAfter);
    for (const sheet of [event.nameBefore, event.nameAfter]) listener({ sheet, range: null });
    return Promise.resolve();
  };
}

export function listenToActivation(listener: (sheet: string) => void): () => void {
  return subscribe((sheets) => [
    sheets.onActivated.add(async (event) => {
      // Names may have changed where Excel has no event for it: here an old one would send the pane astray.
      await learnNames();
      const sheet = names.get(event.worksheetId);
      if (sheet !== undefined) listener(sheet);
    }),
  ]);
}
