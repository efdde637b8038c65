import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * A `require` that reads this project's TypeScript, for tools that run without a build.
 *
 * @param {string} from
 * @returns {NodeJS.Require}
 */
export function typescriptRequire(from) {
  const require = createRequire(from);
  const { transformSync } = require('@swc/core');
  require.extensions['.ts'] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      filename,
      sourceMaps: 'inline',
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    /** @type {NodeJS.Module & { _compile(code: string, file: string): void }} */ (module)._compile(
      code,
      filename,
    );
  };
  return require;
}
