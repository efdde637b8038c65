/** A figure with the budget that design.md sets for it. */
export function verdictOf(value: number, budget: number): string {
  return `${value.toFixed(3)} (budget ${budget}: ${value <= budget ? 'kept' : 'EXCEEDED'})`;
}
