import type { HostProblem } from '../host';

/** Carries a problem out of a batch; never leaves this folder. */
export class HostFault extends Error {
  constructor(readonly problem: HostProblem) {
    super(problem.message.en);
  }
}
