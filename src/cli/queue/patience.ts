/** A database is started again within minutes; longer than this nobody should wait without being told. */
const PATIENCE = 10 * 60_000;
const PAUSE = 1000;

/** Asks again while the database is away; what it refuses for a reason is thrown at once. */
export async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await ask();
    } catch (fault) {
      if (!isAway(fault) || Date.now() > until) throw fault;
      await pause(PAUSE);
    }
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Connections that broke have a code of the system or none; PostgreSQL's own codes tell of a stop by class 57 and 08, and of two that stood in each other's way by 40. */
function isAway(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  const code = 'code' in fault ? String(fault.code) : null;
  if (code === null) return /connection|terminat/i.test(fault.message);
  return /^(57P|08|40)/.test(code) || /^E[A-Z]+$/.test(code);
}
