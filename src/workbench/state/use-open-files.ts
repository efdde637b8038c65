import { useCallback } from 'react';
import type { GivenFile } from './library';
import { useWorkbench } from './workbench-context';

/** Opens what was given: one file at once, several as the table of all files. */
export function useOpenFiles(): (given: readonly GivenFile[]) => void {
  const { library, setView } = useWorkbench();
  return useCallback(
    (given) => {
      const [first, ...others] = library.add(given);
      if (first === undefined) return;
      if (others.length > 0) {
        setView('files');
        return;
      }
      setView('book');
      void library.show(first);
    },
    [library, setView],
  );
}
