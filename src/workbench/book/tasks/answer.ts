import { compared, comparisonFile } from './comparing';
import { annotated, checked, drafted, handedBack, verified } from './handing-back';
import type { TaskBench } from './task-bench';
import type { TaskName, TaskQuestion, TaskReply, Tasks } from './tasks';

type Reply<Name extends TaskName> = Tasks[Name]['reply'] | Promise<Tasks[Name]['reply']>;

/** The table of tasks: one more is a line in `Tasks` and a function here. */
const answers: { readonly [Name in TaskName]: (bench: TaskBench, ask: Tasks[Name]['ask']) => Reply<Name> } = {
  check: checked,
  annotated,
  handBack: handedBack,
  draft: drafted,
  verified,
  compare: compared,
  comparisonFile,
};

function answerTo<Name extends TaskName>(bench: TaskBench, what: Name, ask: Tasks[Name]['ask']): Reply<Name> {
  return answers[what](bench, ask);
}

export async function answerTask(bench: TaskBench, { what, ask }: TaskQuestion): Promise<TaskReply> {
  return answerTo(bench, what, ask);
}
