/*
 * How the bench measures: milliseconds of the processor's time, as other programs may be running; medians over runs;
 * warm (the code compiled by runs that are not counted) and cold (the first run of a process) told apart. Garbage is
 * collected when the engine itself thinks it time: a forced collection throws the compiled code away, and what follows
 * is half cold again.
 */

/** Milliseconds of the processor that this process has used, all its threads together. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export interface Timed {
  /** The first run of all. */
  readonly cold: number;
  readonly median: number;
  readonly least: number;
}

/** Runs something once cold, a few times unobserved, and then `runs` times. */
export async function timed(act: () => unknown, runs: number): Promise<Timed> {
  const once = async (): Promise<number> => {
    const since = cpuTime();
    await act();
    return cpuTime() - since;
  };
  const cold = await once();
  for (let run = 0; run < Math.min(runs, 5); run++) await once();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await once());
  return { cold, median: median(times), least: Math.min(...times) };
}

export function median(values: readonly number[]): number {
  const middle = [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured.');
  return middle;
}

/**
 * Milliseconds that a fixed loop of sums and table lookups takes here and now: what was measured on two machines, or in
 * two minutes, can be told apart by it.
 */
export function referenceLoop(): number {
  const table = new Map<number, number>();
  const once = (): number => {
    const since = cpuTime();
    let sum = 0;
    for (let turn = 0; turn < 3_000_000; turn++) {
      const key = (turn * 2_654_435_761) % 4_096;
      sum = (sum + (table.get(key) ?? key)) % 1_000_003;
      if (turn % 64 === 0) table.set(key, sum);
    }
    return cpuTime() - since;
  };
  return median(Array.from({ length: 7 }, once));
}
