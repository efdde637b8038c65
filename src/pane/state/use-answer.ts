import { useEffect, useState } from 'react';
import type { Workshop, WorkshopName } from '../engine/workshop/questions';
import { usePane } from './pane-context';
import { useStore } from './store';

export interface Answered<Name extends WorkshopName> {
  /** The last answer; stays while the next is worked out. */
  readonly reply: Workshop[Name]['reply'] | null;
  /** The answer is not (yet) the one to this question. */
  readonly waiting: boolean;
  /** A mistake of our own, in its own words. */
  readonly fault: string | null;
}

/** The engine's answer to a question, asked anew after every check; undefined asks nothing. */
export function useAnswer<Name extends WorkshopName>(
  what: Name,
  ask: Workshop[Name]['ask'] | undefined,
): Answered<Name> {
  const { engine, checker, settings: desk } = usePane();
  const { report } = useStore(checker);
  const { settings } = useStore(desk);
  const key = ask === undefined ? null : JSON.stringify(ask);
  const [answer, setAnswer] = useState<{
    readonly key: string;
    readonly report: typeof report;
    readonly reply: Workshop[Name]['reply'] | null;
    readonly fault: string | null;
  } | null>(null);
  useEffect(() => {
    if (key === null || report === null) return;
    let here = true;
    const asked = JSON.parse(key) as Workshop[Name]['ask'];
    engine.ask(what, asked, settings).then(
      (reply) => {
        if (here) setAnswer({ key, report, reply, fault: null });
      },
      (fault: unknown) => {
        const said = fault instanceof Error ? fault.message : String(fault);
        if (here) setAnswer({ key, report, reply: null, fault: said });
      },
    );
    return () => {
      here = false;
    };
  }, [engine, what, key, report, settings]);
  return {
    reply: key === null ? null : (answer?.reply ?? null),
    waiting: key !== null && (answer?.key !== key || answer.report !== report),
    fault: answer?.fault ?? null,
  };
}
