/**
 * Keeps the answer to each question, since sheets ask the same texts again and again. Forgets everything when it has
 * `atMost` of them, so that a folder of workbooks cannot fill the memory.
 */
export function memoBy<Asked, Answer>(
  keyOf: (asked: Asked) => string,
  answer: (asked: Asked) => Answer,
  atMost = 4000,
): (asked: Asked) => Answer {
  const known = new Map<string, Answer>();
  return (asked) => {
    const key = keyOf(asked);
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= atMost) known.clear();
    const made = answer(asked);
    known.set(key, made);
    return made;
  };
}

export function textMemo<Answer>(
  answer: (text: string) => Answer,
  atMost?: number,
): (text: string) => Answer {
  return memoBy((text: string) => text, answer, atMost);
}
