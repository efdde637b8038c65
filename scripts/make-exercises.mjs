// Writes each form's filled example and exercise under assets/contoh: `npm run samples`. They are made from
// src/core/templates/exercises, where the planted mistakes, their hints and solutions stand.
import { writeFileSync } from 'node:fs';
import { typescriptRequire } from '../test/measure/typescript-modules.mjs';

const require = typescriptRequire(import.meta.url);
const { EXERCISE_KINDS } = require('../src/core/templates/exercises/example-rows.ts');
const { exercise } = require('../src/core/templates/exercises/exercises.ts');
const { exerciseFile } = require('../src/core/templates/exercises/exercise-files.ts');
const { writeWorkbook } = require('../src/hosts/file/write/write-workbook.ts');

for (const kind of EXERCISE_KINDS) {
  const { example, plan } = exercise(kind);
  /**
   * @param {string} name
   * @param {import('../src/core/templates/sheet-plan.ts').SheetPlan} sheet
   */
  const write = (name, sheet) =>
    writeFileSync(new URL(`../assets/contoh/${name}`, import.meta.url), writeWorkbook([sheet]));
  write(exerciseFile(kind).example, example);
  write(exerciseFile(kind).exercise, plan);
}
