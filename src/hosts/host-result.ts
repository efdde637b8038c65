import type { HostProblem, HostResult } from './host';

export const nothing: HostResult<void> = { ok: true, value: undefined };

export function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refuse(problem: HostProblem): { readonly ok: false; readonly problem: HostProblem } {
  return { ok: false, problem };
}
