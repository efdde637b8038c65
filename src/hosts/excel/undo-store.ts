import type { UndoToken } from '../host';
import { HostFault } from './host-fault';
import { changeTooLarge } from './host-messages';
import { INDEX_KEY, indexFrom, withChange, type IndexEntry } from './undo-index';
import { recordFromXml, recordNamespace, recordXml, type UndoRecord } from './undo-record';
import type { UndoShelf } from './undo-shelf';

/** A record must travel in one request, beside what else is in it. */
const LARGEST_RECORD = 3_500_000;

function partOf(context: Excel.RequestContext, id: string): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.getByNamespace(recordNamespace(id)).getOnlyItemOrNullObject();
}

/** Queues the question for the index; the answer is there after the next sync. */
export function askIndex(context: Excel.RequestContext): () => readonly IndexEntry[] {
  const setting = context.workbook.settings.getItemOrNullObject(INDEX_KEY);
  setting.load('value');
  return () => (setting.isNullObject ? [] : indexFrom(setting.value));
}

function queueIndex(context: Excel.RequestContext, entries: readonly IndexEntry[]): void {
  context.workbook.settings.add(INDEX_KEY, JSON.stringify(entries));
}

/** A change that is about to be kept. */
export interface RecordKeeping {
  readonly token: UndoToken;
  readonly bytes: number;
  /** Queues keeping it with the workbook; to go with the change itself. */
  readonly queue: () => void;
  /** Keeps what Excel made of the change, and lets the oldest changes go; a request at most. */
  readonly settle: (written: UndoRecord['runs']) => Promise<void>;
  /** After a failure: nothing remembers it. */
  readonly forget: () => Promise<void>;
}

/** Beside the workbook: no request, and none of the user's own steps for Ctrl+Z is lost. */
export function keepingBeside(shelf: UndoShelf, record: UndoRecord): RecordKeeping {
  return {
    token: tokenOf(record),
    bytes: 0,
    queue: () => undefined,
    settle: (runs) => shelf.keep({ ...record, runs }),
    forget: () => shelf.forget(record.id),
  };
}

export function tokenOf({ id, label, runs, made }: UndoRecord): UndoToken {
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  return made
    ? { id, label, cells: sum(made.map(({ cells }) => cells)), sheets: made.map(({ name }) => name) }
    : { id, label, cells: sum(runs.map(({ cells }) => cells.length)) };
}

/** In the workbook as well, where it travels with the file. Throws where the record is too large, which is to be known before anything is written. */
export function keepingInWorkbook(
  context: Excel.RequestContext,
  shelf: UndoShelf,
  record: UndoRecord,
  entries: readonly IndexEntry[],
): RecordKeeping {
  const xml = sizedRecord(record);
  const token = tokenOf(record);
  const { kept, dropped } = withChange(entries, { ...token, bytes: xml.length });
  let part: Excel.CustomXmlPart | null = null;
  let old: readonly Excel.CustomXmlPart[] = [];
  return {
    token,
    bytes: xml.length + JSON.stringify(kept).length,
    queue: () => {
      old = dropped.map(({ id }) => partOf(context, id));
      part = context.workbook.customXmlParts.add(xml);
      queueIndex(context, kept);
    },
    settle: async (runs) => {
      const now = sizedRecord({ ...record, runs });
      if (now !== xml) part?.setXml(now);
      const there = old.filter((one) => !one.isNullObject);
      for (const one of there) one.delete();
      if (now !== xml || there.length > 0) await context.sync();
      await shelf.keep({ ...record, runs });
    },
    forget: async () => {
      await shelf.forget(record.id);
      const kept = partOf(context, record.id);
      kept.load('id');
      await context.sync();
      if (kept.isNullObject) return;
      kept.delete();
      queueIndex(context, entries);
      await context.sync();
    },
  };
}

function sizedRecord(record: UndoRecord): string {
  const xml = recordXml(record);
  if (xml.length > LARGEST_RECORD) throw new HostFault(changeTooLarge());
  return xml;
}

/** Reads a record back, null where it is gone or not whole. Two requests. */
export async function recordInWorkbook(
  context: Excel.RequestContext,
  id: string,
): Promise<UndoRecord | null> {
  const part = partOf(context, id);
  part.load('id');
  await context.sync();
  if (part.isNullObject) return null;
  const xml = part.getXml();
  await context.sync();
  return recordFromXml(xml.value);
}

/** Queues taking a record and its entry away; nothing where the workbook keeps none. */
export function queueRemoval(
  context: Excel.RequestContext,
  id: string,
  entries: readonly IndexEntry[],
): void {
  const rest = entries.filter((entry) => entry.id !== id);
  if (rest.length === entries.length) return;
  partOf(context, id).delete();
  queueIndex(context, rest);
}
