import { useCallback } from 'react';
import type { PublicTable } from '../../report/schema';
import { useWorkbench } from '../state/workbench-context';

/** Shows a file, at one of its tables where one is named. */
export function useOpenTable(): (
  id: string,
  table: Pick<PublicTable, 'sheet' | 'range'> | null,
) => Promise<void> {
  const { library, setView } = useWorkbench();
  return useCallback(
    async (id, table) => {
      setView('book');
      await library.show(id);
      const opened = table && (await library.open(id));
      if (opened) await opened.book.host.reveal(table.sheet, table.range.split(':')[0] ?? table.range);
    },
    [library, setView],
  );
}
