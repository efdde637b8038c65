import type { ListKept } from '../engine/workshop/questions';
import type { ListFile } from '../../hosts/nomenclature/list-file';
import { usePane, useSettingsChange } from './pane-context';

export interface ListDesk {
  /** Keeps a list and checks the workbook by it. */
  keep(list: ListFile): Promise<ListKept>;
  /** Removes a kept list and checks without it; false where it could not be removed. */
  remove(id: string): Promise<boolean>;
}

/** A workbook that names its lists has a new one added to them; one that names none uses all there are. */
export function useListDesk(): ListDesk {
  const { engine, settings } = usePane();
  const change = useSettingsChange();
  return {
    keep: async (list) => {
      const kept = await engine.ask('keepList', list, settings.get().settings);
      if (!kept.ok) return kept;
      await change(({ lists, ...others }) =>
        lists === undefined ? others : { ...others, lists: [...new Set([...lists, kept.id])] },
      );
      return kept;
    },
    remove: async (id) => {
      const removed = await engine.ask('removeList', id, settings.get().settings);
      if (!removed) return false;
      await change(({ lists, ...others }) =>
        lists === undefined ? others : { ...others, lists: lists.filter((one) => one !== id) },
      );
      return true;
    },
  };
}
