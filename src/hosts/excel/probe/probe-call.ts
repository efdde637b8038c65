import type { HostResult } from '../../host';

/** One thing that is asked of Excel, as the pane asks it. */
export interface ProbeCall {
  readonly name: string;
  /** Gives back what came, in few words; throws what went wrong. */
  readonly run: () => Promise<string>;
}

/** The value of what the host did; throws its sentence, without the names of sheets. */
export function needed<T>(result: HostResult<T>): T {
  if (result.ok) return result.value;
  const { code, message } = result.problem;
  throw new Error(`${code}: ${message.id.replace(/«[^»]*»/g, '«…»')}`);
}

/** Asks Excel itself, where the host has no word for it. */
export function asked(batch: (context: Excel.RequestContext) => Promise<string>): Promise<string> {
  return Excel.run({ delayForCellEdit: true }, batch);
}
