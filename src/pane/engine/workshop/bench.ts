import type { ReadTable } from '../../../core/read/read-table';
import type { RuleContext } from '../../../core/rules/rule';
import type { Settings } from '../../../core/settings';
import type { ListShelf } from '../../../hosts/nomenclature/list-shelf';

/** What the answers are worked out from: the tables as they were read, by the settings that hold. */
export interface Bench {
  readonly settings: Settings;
  readonly context: RuleContext;
  readonly shelf: ListShelf;
}

export function tableOf({ context }: Bench, id: string): ReadTable | null {
  return context.tables.find(({ table }) => table.id === id) ?? null;
}

/** A table that was there when the question was asked and is gone now. */
export const goneTable = {
  id: 'Tabel itu tidak ada lagi; periksa ulang lalu pilih lagi.',
  en: 'That table is no longer there; check again and choose anew.',
};
