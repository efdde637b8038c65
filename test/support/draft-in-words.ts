import type { Bilingual } from '../../src/core/language/language';
import { messageText } from '../../src/core/rules/message-text';
import type { Draft } from '../../src/core/rules/rule';

export type DraftInWords<D extends Draft = Draft> = Omit<D, 'message' | 'also'> & {
  readonly message: Bilingual;
};

/** A draft as a reader sees it; what its sentence is made of must be data that can be kept and sent. */
export function draftInWords<D extends Draft>({ message, also = [], ...rest }: D): DraftInWords<D> {
  expect(JSON.parse(JSON.stringify([message, ...also]))).toEqual([message, ...also]);
  const said = { message, also };
  return { ...rest, message: { id: messageText(said, 'id'), en: messageText(said, 'en') } };
}
