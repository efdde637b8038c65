import { useEffect, useState } from 'react';
import { droppedFiles, givenFile } from './dropped-files';
import type { GivenFile } from './library';

/** Takes files dropped anywhere on the page; true while some are held over it. */
export function useDrop(onFiles: (given: readonly GivenFile[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Entering a child leaves its parent: only the outermost leaving counts.
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      depth++;
      setOver(true);
    };
    const leave = (): void => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const hover = (event: DragEvent): void => {
      // Without this the browser would open the file itself and the page would be gone.
      event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      depth = 0;
      setOver(false);
      if (event.dataTransfer)
        void droppedFiles(event.dataTransfer).then((files) => onFiles(files.map(givenFile)));
    };
    document.addEventListener('dragenter', enter);
    document.addEventListener('dragleave', leave);
    document.addEventListener('dragover', hover);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragenter', enter);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('dragover', hover);
      document.removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return over;
}
