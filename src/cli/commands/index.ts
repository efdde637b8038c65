import type { Command } from '../command';
import { annotate } from './annotate';
import { batch } from './batch';
import { check } from './check';
import { compare } from './compare';
import { compute } from './compute';
import { extract } from './extract';
import { nomenclature } from './nomenclature';
import { queue } from './queue';
import { rules } from './rules';
import { template } from './template';
import { tidy } from './tidy';
import { verify } from './verify';
import { worker } from './worker';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  check,
  batch,
  worker,
  queue,
  annotate,
  verify,
  compare,
  compute,
  template,
  tidy,
  extract,
  rules,
  nomenclature,
];
