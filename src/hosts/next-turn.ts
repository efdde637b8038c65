/** How long a page's thread is held at a time; milliseconds. */
const SLICE = 12;

/** Lets the page draw and answer its user before the work goes on. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Waits for the page's next turn whenever the work has gone on for long enough; to be called between two steps. */
export function inSlices(): () => Promise<void> | null {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE) return null;
    return nextTurn().then(() => {
      since = performance.now();
    });
  };
}
