import { type ReactNode, useRef } from 'react';
import { givenFile, OPENABLE } from '../state/dropped-files';
import type { GivenFile } from '../state/library';

const WORKBOOKS =
  '.xlsx,.xlsm,.xls,.xlsb,.ods,.pdf,.docx,.htm,.html,.csv,.tsv,' +
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface FileChoice {
  /** Stands somewhere on the page, unseen. */
  readonly field: ReactNode;
  choose(): void;
}

/** The system's own dialog for choosing files, or a folder with all workbooks in it. */
export function useFileChoice(
  onFiles: (given: readonly GivenFile[]) => void,
  what: 'files' | 'folder' | 'old' = 'files',
): FileChoice {
  const input = useRef<HTMLInputElement>(null);
  const field = (
    <input
      ref={input}
      type="file"
      multiple
      hidden
      data-choice={what}
      {...(what === 'folder' ? { webkitdirectory: '' } : { accept: WORKBOOKS })}
      onChange={({ target }) => {
        const files = [...(target.files ?? [])].filter(
          ({ name }) => what !== 'folder' || (OPENABLE.test(name) && !name.startsWith('~')),
        );
        onFiles(files.map(givenFile));
        // So that the same file can be chosen again.
        target.value = '';
      }}
    />
  );
  return { field, choose: () => input.current?.click() };
}
