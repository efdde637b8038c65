import type { Rule } from './rule';

/** Every rule, in the order a report shows them. The only list there is. */
export const catalogue: readonly Rule[] = [];
