import { exercise } from '../../../core/templates/exercises/exercises';
import type { Bench } from './bench';
import { compute, summaries, summary } from './computing';
import { codes, listInfos } from './lists';
import { template, tidy } from './making';
import { pairs } from './pairs';
import type { Question, Reply, Workshop, WorkshopName } from './questions';

type Answers = {
  readonly [Name in WorkshopName]: (bench: Bench, ask: Workshop[Name]['ask']) => Workshop[Name]['reply'];
};

const answers: Answers = {
  compute,
  summaries,
  summary,
  template,
  tidy,
  codes,
  lists: listInfos,
  exercise: (_, kind) => {
    const { plan, mistakes } = exercise(kind);
    return { plan, mistakes };
  },
  pairs,
};

function answerTo<Name extends WorkshopName>(
  bench: Bench,
  what: Name,
  ask: Workshop[Name]['ask'],
): Workshop[Name]['reply'] {
  return answers[what](bench, ask);
}

export function answerQuestion(bench: Bench, { what, ask }: Question): Reply {
  return answerTo(bench, what, ask);
}
