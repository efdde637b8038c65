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

/** The record as it will be kept; throws where it is too large, which is to be known before anything is written. */
export function sizedRecord(record: UndoRecord): string {
  const xml = recordXml(record);
  if (xml.length > LARGEST_RECORD) throw new HostFault(changeTooLarge());
  return xml;
}

/** Keeps a change with the workbook and lets the oldest go; two syncs at most. */
export async function saveRecord(
  context: Excel.RequestContext,
  record: UndoRecord,
  entries: readonly IndexEntry[],
): Promise<UndoToken> {
  const xml = sizedRecord(record);
  const cells = record.runs.reduce((sum, run) => sum + run.cells.length, 0);
  const token: UndoToken = { id: record.id, label: record.label, cells };
  const { kept, dropped } = withChange(entries, { ...token, bytes: xml.length });
  const old = dropped.map(({ id }) => partOf(context, id));
  context.workbook.customXmlParts.add(xml);
  queueIndex(context, kept);
  await context.sync();
  const there = old.filter((part) => !part.isNullObject);
  for (const part of there) part.delete();
  if (there.length > 0) await context.sync();
  return token;
}

export interface KeptRecord {
  readonly record: UndoRecord;
  /** Queues taking the record and its entry away. */
  readonly queueRemoval: () => void;
}

/** Reads a record back; throws a sentence where it is gone or not whole. Two syncs. */
export async function keptRecord(context: Excel.RequestContext, id: string): Promise<KeptRecord> {
  const part = partOf(context, id);
  part.load('id');
  const entries = askIndex(context);
  await context.sync();
  if (part.isNullObject) throw new HostFault(noRecord());
  const xml = part.getXml();
  await context.sync();
  const record = recordFrom(xml.value);
  if (!record) throw new HostFault(noRecord());
  return {
    record,
    queueRemoval: () => {
      part.delete();
      queueIndex(
        context,
        entries().filter((entry) => entry.id !== id),
      );
    },
  };
}
