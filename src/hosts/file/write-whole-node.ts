import { createHash } from 'node:crypto';
import { constants, unlinkSync } from 'node:fs';
import { copyFile, type FileHandle, link, lstat, open, readdir, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { kill, pid } from 'node:process';

/** What became of a write: null where the file stands whole under its name, else the system's code (ENOSPC, EEXIST …). */
export type WriteFault = string | null;

export interface WriteWay {
  /** Put in the place of a file that stands there; without it nothing is ever replaced. */
  readonly replace: boolean;
  /** The file that is replaced stays under this name. */
  readonly keepAs?: string;
}

/** Names of unfinished files: of this machine and process, so that whose they were can be told later. */
const PREFIX = '.periksa-renja-';
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const UNFINISHED = /^\.periksa-renja-([0-9a-f]{8})-(\d+)-\d+\.tmp$/;
/** An unfinished file of another machine is nobody's after this long. */
const A_DAY = 24 * 60 * 60 * 1000;

const unfinished = new Set<string>();
let count = 0;

/**
 * Writes a file whole or not at all: beside its place first, then moved there. A full disk, a kill or a power cut
 * leaves what stood there before. The mode and owner of a replaced file stay.
 */
export async function writeWhole(
  file: string,
  bytes: Uint8Array | string,
  way: WriteWay,
): Promise<WriteFault> {
  const folder = path.dirname(file);
  count++;
  const beside = path.join(folder, `${PREFIX}${HOST}-${String(pid)}-${String(count)}.tmp`);
  unfinished.add(beside);
  try {
    await clearUnfinished(folder);
    const old = way.replace ? await lstat(file).catch(() => null) : null;
    if (old && !old.isFile()) return 'ENOTFILE';
    const handle = await open(beside, 'wx', 0o666);
    try {
      await fill(handle, bytes, old);
    } finally {
      await handle.close();
    }
    if (way.keepAs !== undefined) await keepOld(file, way.keepAs);
    if (way.replace) await rename(beside, file);
    else await moveToNew(beside, file);
    return null;
  } catch (fault) {
    return codeOf(fault);
  } finally {
    await rm(beside, { force: true }).catch(() => undefined);
    unfinished.delete(beside);
  }
}

async function fill(
  handle: FileHandle,
  bytes: Uint8Array | string,
  old: { readonly mode: number; readonly uid: number; readonly gid: number } | null,
): Promise<void> {
  await handle.writeFile(bytes);
  if (old) {
    // Who may not give a file away keeps it; the mode then still holds for who owns it now.
    await handle.chown(old.uid, old.gid).catch(() => undefined);
    await handle.chmod(old.mode & 0o7777);
  }
  await handle.sync();
}

/** One more name for the old file; a copy where the file system has no links (FAT, some network shares). */
async function keepOld(file: string, keepAs: string): Promise<void> {
  await link(file, keepAs).catch((fault: unknown) =>
    codeOf(fault) === 'EEXIST' ? Promise.reject(fault) : copyFile(file, keepAs, constants.COPYFILE_EXCL),
  );
}

/** A rename would replace what somebody put there meanwhile; a link does not. */
async function moveToNew(beside: string, file: string): Promise<void> {
  try {
    await link(beside, file);
  } catch (fault) {
    if (codeOf(fault) === 'EEXIST') throw fault;
    // A file system without links.
    const there = await lstat(file).catch(() => null);
    if (there) throw Object.assign(new Error('EEXIST'), { code: 'EEXIST' });
    await rename(beside, file);
  }
}

/** Takes away what this process has begun and not finished; for a signal that ends it. */
export function dropUnfinished(): void {
  for (const file of unfinished) {
    try {
      unlinkSync(file);
    } catch {
      // It was not there yet, or is in its place already.
    }
  }
}

/** Takes away what killed processes left in a folder. */
async function clearUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names) {
    const [, host, owner] = UNFINISHED.exec(name) ?? [];
    const file = path.join(folder, name);
    if (host === undefined || unfinished.has(file)) continue;
    const gone = host === HOST ? Number(owner) === pid || !isAlive(Number(owner)) : await isOld(file);
    if (gone) await rm(file, { force: true }).catch(() => undefined);
  }
}

function isAlive(process: number): boolean {
  try {
    return kill(process, 0);
  } catch (fault) {
    return codeOf(fault) === 'EPERM';
  }
}

async function isOld(file: string): Promise<boolean> {
  const status = await lstat(file).catch(() => null);
  return status !== null && Date.now() - status.mtimeMs > A_DAY;
}

function codeOf(fault: unknown): string {
  if (typeof fault === 'object' && fault !== null && 'code' in fault) return String(fault.code);
  return fault instanceof Error ? fault.message : String(fault);
}
