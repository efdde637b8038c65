import { answerSheet } from '../../../core/templates/exercises/answer-sheet';
import { exercise } from '../../../core/templates/exercises/exercises';
import { ruleTitle } from '../../../report/rule-text';
import type { Bench } from './bench';
import { compute, summaries, summary } from './computing';
import { codes, keepList, knownLists, readList, removeList } from './lists';
import { template, tidy } from './making';
import { pairs } from './pairs';
import type { Question, Reply, Workshop, WorkshopName } from './questions';

type Answers = {
  readonly [Name in WorkshopName]: (
    bench: Bench,
    ask: Workshop[Name]['ask'],
  ) => Workshop[Name]['reply'] | Promise<Workshop[Name]['reply']>;
};

const answers: Answers = {
  compute,
  summaries,
  summary,
  template,
  tidy,
  codes,
  lists: knownLists,
  readList,
  keepList,
  removeList,
  exercise: (_, kind) => {
    const { plan, mistakes } = exercise(kind);
    return { plan, mistakes };
  },
  answers: (_, { kind, language }) =>
    answerSheet(exercise(kind), (rule) => ruleTitle(rule, language), language),
  pairs,
};

function answerTo<Name extends WorkshopName>(
  bench: Bench,
  what: Name,
  ask: Workshop[Name]['ask'],
): Workshop[Name]['reply'] | Promise<Workshop[Name]['reply']> {
  return answers[what](bench, ask);
}

export async function answerQuestion(bench: Bench, { what, ask }: Question): Promise<Reply> {
  return answerTo(bench, what, ask);
}
