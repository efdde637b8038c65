import { givenFile } from './dropped-files';
import type { GivenFile } from './library';

/** What browsers that can install a page tell it when a file is opened with it; not yet in TypeScript's own types. */
interface LaunchQueue {
  setConsumer(take: (launched: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

/** Takes the files that were opened with the installed workbench from the system's own file manager. */
export function onLaunchFiles(open: (given: readonly GivenFile[]) => void): void {
  const { launchQueue } = window as typeof window & { readonly launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files = [] }) => {
    void Promise.all(files.map(async (handle) => ({ ...givenFile(await handle.getFile()), handle }))).then(
      open,
    );
  });
}
