import { rm } from 'node:fs/promises';
import path from 'node:path';
import { HAND_OUTS, type HandOut, takeHandOut } from '../pool/hand-outs';
import type { ResultStore } from '../pool/result-store';

export interface HandOutFolder {
  /** Puts what was made of a file into the folder, under the way that leads to it. */
  put(file: string, key: string): Promise<void>;
  /** Files of which something that was wished for could not be made. */
  readonly missing: () => readonly string[];
}

/** The folders `copies` and `verification` of a batch; what an earlier run put there is taken away first. */
export async function openHandOuts(
  out: string,
  wanted: readonly HandOut[],
  files: readonly string[],
  store: ResultStore,
): Promise<HandOutFolder> {
  for (const what of HAND_OUTS) await rm(path.join(out, what), { recursive: true, force: true });
  const root = commonFolder(files);
  const missing: string[] = [];
  return {
    put: async (file, key) => {
      const place = path.relative(root, path.resolve(file));
      let isWhole = true;
      for (const what of wanted) {
        const name = nameOf(place, what);
        isWhole = (await takeHandOut(what, store, key, path.join(out, what, name))) && isWhole;
      }
      if (!isWhole) missing.push(file);
    },
    missing: () => missing,
  };
}

/** The folder below which all files lie. */
function commonFolder(files: readonly string[]): string {
  const [first = [], ...others] = files.map((file) => path.dirname(path.resolve(file)).split(path.sep));
  const length = others.reduce((common, one) => {
    const differs = first.findIndex((step, at) => step !== one[at]);
    return Math.min(common, differs === -1 ? common : differs);
  }, first.length);
  return first.slice(0, length).join(path.sep) || path.sep;
}

/** What was taken from another kind of file keeps that file's name before its own ending: both may lie in one folder. */
function nameOf(place: string, what: HandOut): string {
  if (!/\.xls[mx]$/i.test(place)) return `${place}.xlsx`;
  return what === 'copies' ? place : place.replace(/\.\w+$/, '.xlsx');
}
