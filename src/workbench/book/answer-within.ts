/** Seconds after which a worker that reads a file is given up: ten times what the largest that is allowed takes. */
export const READING_PATIENCE = 120;

/** Waits for a worker, but not for ever: what it answers, or what is to be said where it is late or failed. */
export async function answerWithin<T>(
  seconds: number,
  work: Promise<T>,
  late: () => T,
  failed: (what: string) => T,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<T>((resolve) => {
    timer = setTimeout(() => {
      resolve(late());
    }, seconds * 1000);
  });
  const told = work.catch((fault: unknown) => failed(fault instanceof Error ? fault.message : String(fault)));
  try {
    return await Promise.race([told, over]);
  } finally {
    clearTimeout(timer);
  }
}
