import type { WorkbookModel } from '../model/workbook';
import { officeError } from './office-error';

/** An event as it travels to the page. */
export interface EventMessage {
  readonly eventType: number;
  readonly args: unknown;
}

/** Events of the library by the name under which it registers them, and by that of the model, with its number. */
const EVENTS: Readonly<Record<string, readonly [event: string, type: number, since: number]>> = {
  DataChangedEvent: ['changed', 10, 9],
  ActivatedEvent: ['activated', 11, 7],
  AddedEvent: ['added', 13, 7],
  DeletedEvent: ['deleted', 15, 7],
  RowSortedEvent: ['rowSorted', 19, 10],
  ColumnSortedEvent: ['columnSorted', 20, 10],
  EventNameChanged: ['nameChanged', 25, 17],
};

export interface Subscriptions {
  /** Answers a request to (un)register; false where the method is none. */
  answer(method: string): boolean;
}

/** Who listens to what; the library itself has one subscription an event and hands it on to all its handlers. */
export function createSubscriptions(
  model: WorkbookModel,
  apiSet: number,
  refused: (event: string) => boolean,
  send: (message: EventMessage) => Promise<void>,
): Subscriptions {
  const stops = new Map<string, () => void>();
  return {
    answer: (method) => {
      const [, verb, name = ''] = /^_(Register|Unregister)(\w+)$/.exec(method) ?? [];
      const known = EVENTS[name];
      if (!known) return false;
      const [event, eventType, since] = known;
      if (since > apiSet) throw officeError('ApiNotFound', `${event} needs ExcelApi 1.${String(since)}`);
      stops.get(name)?.();
      stops.delete(name);
      if (verb === 'Unregister') return true;
      if (refused(event)) throw officeError('GeneralException', `The event ${event} cannot be subscribed to`);
      stops.set(
        name,
        model.emitter.subscribe(event, (args) => send({ eventType, args })),
      );
      return true;
    },
  };
}
