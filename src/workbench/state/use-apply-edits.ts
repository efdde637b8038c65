import { useCallback } from 'react';
import type { Bilingual } from '../../core/language/language';
import type { ApplyEdits } from '../sheet/state/use-cell-editing';
import { filesText, typedLabel } from '../text/files-text';
import type { OpenBook } from './library';

/** Writes what was typed into the sheet, as a change that can be undone like any other. */
export function useApplyEdits({ desks: { changes } }: OpenBook): ApplyEdits {
  return useCallback(
    async (edits): Promise<Bilingual | null> => {
      const written = await changes.apply(edits, [], typedLabel(edits));
      return written ? null : (changes.get().problem?.message ?? filesText.busy);
    },
    [changes],
  );
}
