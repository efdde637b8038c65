import { Zip, ZipPassThrough } from 'fflate';

export interface ZipStream {
  /** Files of one name are told apart. */
  add(name: string, bytes: Uint8Array): void;
  finish(): Blob;
}

/**
 * One zip of many files, written as they come: what is written lies with the browser, which may put it on the disk, and
 * not in the memory of the page. Workbooks are packed already, so they are only put together.
 */
export function createZipStream(): ZipStream {
  const written: Blob[] = [];
  const taken = new Set<string>();
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault;
    written.push(new Blob([new Uint8Array(chunk)]));
  });
  return {
    add: (name, bytes) => {
      const entry = new ZipPassThrough(freeName(name, taken));
      zip.add(entry);
      entry.push(bytes, true);
    },
    finish: () => {
      zip.end();
      return new Blob(written, { type: 'application/zip' });
    },
  };
}

function freeName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.');
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count++)
    free = `${name.slice(0, dot)} (${String(count)})${name.slice(dot)}`;
  taken.add(free.toLowerCase());
  return free;
}
