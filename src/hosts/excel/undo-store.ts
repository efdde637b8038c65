import type { UndoToken } from '../host';
import { HostFault } from './host-fault';
import { changeTooLarge, noRecord } from './host-messages';
import { INDEX_KEY, indexFrom, withChange, type IndexEntry } from './undo-index';
import { recordFrom, recordNamespace, recordXml, type UndoRecord } from './undo-record';

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

/** A change that is about to be kept with the workbook. */
export interface RecordKeeping {
  readonly token: UndoToken;
  readonly bytes: number;
  /** Queues keeping it; to go with the change itself. */
  readonly queue: () => void;
  /** Puts in what Excel made of the change, where that differs, and lets the oldest changes go; a sync at most. */
  readonly settle: (written: UndoRecord['runs']) => Promise<void>;
  /** After a failure: the workbook remembers nothing of it. */
  readonly forget: () => Promise<void>;
}

/** Throws where the record is too large, which is to be known before anything is written. */
export function recordKeeping(
  context: Excel.RequestContext,
  record: UndoRecord,
  entries: readonly IndexEntry[],
): RecordKeeping {
  const xml = sizedRecord(record);
  const cells = record.runs.reduce((sum, run) => sum + run.cells.length, 0);
  const token: UndoToken = { id: record.id, label: record.label, cells };
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
    },
    forget: async () => {
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

export interface KeptRecord {
  readonly record: UndoRecord;
  /** Queues taking the record and its entry away. */
  readonly queueRemoval: (entries: readonly IndexEntry[]) => void;
}

/** Reads a record back; throws a sentence where it is gone or not whole. Two syncs. */
export async function keptRecord(context: Excel.RequestContext, id: string): Promise<KeptRecord> {
  const part = partOf(context, id);
  part.load('id');
  await context.sync();
  if (part.isNullObject) throw new HostFault(noRecord());
  const xml = part.getXml();
  await context.sync();
  const record = recordFrom(xml.value);
  if (!record) throw new HostFault(noRecord());
  return {
    record,
    queueRemoval: (entries) => {
      part.delete();
      queueIndex(
        context,
        entries.filter((entry) => entry.id !== id),
      );
    },
  };
}
