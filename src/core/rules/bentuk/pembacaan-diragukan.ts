import type { Bilingual } from '../../language/language';
import type { Message } from '../finding';
import { defineRule, messagesOf } from '../rule';
import { pembacaanDiragukanText, type Contradiction } from './pembacaan-diragukan.text';

const say = messagesOf('pembacaan-diragukan', pembacaanDiragukanText);

/** What the other rules found speaks against the reading itself; the engine weighs it when all have spoken. */
export const pembacaanDiragukan = defineRule({
  id: 'pembacaan-diragukan',
  family: 'bentuk',
  severity: 'peringatan',
  text: pembacaanDiragukanText,
  check: () => [],
});

/** The doubt as it is told of a table. */
export function diragukan(contradiction: Contradiction): {
  readonly message: Message;
  readonly why: Bilingual;
} {
  const { id, en } = pembacaanDiragukanText;
  return {
    message: say.pola(contradiction),
    why: { id: id.messages.pola(contradiction), en: en.messages.pola(contradiction) },
  };
}
