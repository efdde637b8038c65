import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Documents and measures that lie beside the project on a developer's machine and are no part of it. */
const SHARED = path.resolve(__dirname, '../../../shared');

/** Tests over a folder of ../shared; where it is not there, they are listed among those that did not run. */
export function withShared(part: string, name: string, tests: (folder: string) => void): void {
  const folder = path.join(SHARED, part);
  if (existsSync(folder)) describe(name, () => tests(folder));
  else test.todo(`${name} [needs ../shared/${part}, which is not beside the project]`);
}

/**
 * Workbooks of ../shared/corpus as whole paths, for tests that judge them along with workbooks of our own; `what` is
 * listed among what did not run where they are not there. To be called where tests are named, not inside one.
 */
export function sharedWorkbooks(what: string, fits = /\.xlsx$/): readonly string[] {
  const folder = path.join(SHARED, 'corpus');
  if (existsSync(folder)) {
    return readdirSync(folder)
      .filter((name) => fits.test(name))
      .map((name) => path.join(folder, name));
  }
  test.todo(`${what} [needs ../shared/corpus, which is not beside the project]`);
  return [];
}
