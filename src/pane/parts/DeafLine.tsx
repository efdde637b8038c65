import { useSyncExternalStore } from 'react';
import type { Bilingual } from '../../core/language/language';
import { usePane } from '../state/pane-context';
import { useLanguage, useText } from '../text/language';

const HEARS_ALL: readonly Bilingual[] = [];
const never = (): (() => void) => () => undefined;

/** Says which changes the place that holds the workbook does not tell of; nothing where it tells of all. */
export function DeafLine() {
  const { deafness } = usePane().host;
  const all = useSyncExternalStore(deafness?.subscribe ?? never, deafness?.get ?? (() => HEARS_ALL));
  const language = useLanguage();
  const text = useText();
  if (all.length === 0) return null;
  return <span role="status">{text.deaf(all.map((what) => what[language]).join(', '))}</span>;
}
