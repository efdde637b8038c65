import { createContext, useContext } from 'react';
import { useStore } from '../../pane/state/store';
import type { ReviewDesk } from '../files/review-desk';
import type { Library, LibraryFile } from './library';

/** What the page shows: where one begins, one workbook, all of them, two beside each other. */
export type WorkbenchView = 'start' | 'book' | 'files' | 'compare';

export interface Workbench {
  readonly library: Library;
  readonly reviews: ReviewDesk;
  readonly view: WorkbenchView;
  readonly setView: (view: WorkbenchView) => void;
}

export const WorkbenchContext = createContext<Workbench | null>(null);

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error('useWorkbench outside of WorkbenchApp');
  return workbench;
}

export function useFiles(): readonly LibraryFile[] {
  return useStore(useWorkbench().library).files;
}

/** The file that is shown; null where there is none. */
export function useCurrentFile(): LibraryFile | null {
  const { files, current } = useStore(useWorkbench().library);
  return files.find(({ id }) => id === current) ?? null;
}
