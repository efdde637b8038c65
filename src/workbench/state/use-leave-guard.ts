import { useEffect } from 'react';
import { isDirty } from './save-mark';
import { useWorkbench } from './workbench-context';

/** Asks before the page is left while a workbook has changes: they live in the page alone. */
export function useLeaveGuard(): void {
  const { library } = useWorkbench();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      const changed = library
        .get()
        .files.some(
          ({ stage }) => stage.is === 'open' && isDirty(stage.saved.get(), stage.desks.changes.get().last),
        );
      if (changed) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [library]);
}
